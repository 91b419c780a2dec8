import { encodings, offsetsOf } from './bytes-search.ts';
import type { Block, Stretch, Walk } from './containers/block.ts';
import { directory, isTiff, tiffDirectories, uint } from './containers/directories.ts';
import type { FactSheet } from './fact-sheet.ts';
import { readExif } from './metadata/exif.ts';
import { readXmp } from './metadata/xmp.ts';
import { iso6709 } from './position.ts';
import { scavengePositions } from './scavenge.ts';

/**
 * Looks through a file's bytes for what states a place and stands where no
 * decoder looks: EXIF in an unknown segment, XMP in a comment, a film behind
 * the end, what is left of an older version of the file.
 */

/** Stretches that a decoder has read already, by what it looked for in them. */
interface Read {
  readonly exif: readonly Stretch[];
  readonly xmp: readonly Stretch[];
}

const NOTHING: Read = { exif: [], xmp: [] };
const HEAD: Stretch = { at: 0, length: 1 };

const covers = (stretches: readonly Stretch[], offset: number): boolean =>
  stretches.some(({ at, length }) => offset >= at && offset < at + length);

/**
 * Sweeps a file after its walker; `broken` are the blocks that no decoder could
 * read to their end. Inflated blocks, which the file's own bytes don't show,
 * are swept too.
 */
export const sweep = (file: Buffer, walk: Walk, broken: readonly Block[], sheet: FactSheet): void => {
  const read = (...kinds: readonly Block['kind'][]): Block[] =>
    walk.blocks.filter((block) => kinds.includes(block.kind) && !broken.includes(block));
  // A TIFF picture is one block from end to end, which says nothing of what else stands in it.
  const exif = read('exif', 'trailing').filter(({ length }) => length < file.length);
  const known: Read = { exif: [...exif, HEAD], xmp: read('xmp', 'xmp extension', 'trailing') };
  for (const { at, length } of between(walk.pixels ?? [], file.length)) {
    sweepBytes(file.subarray(at, at + length), shifted(known, at), sheet);
  }
  for (const { kind, bytes } of walk.blocks) {
    if (kind === 'text' && bytes.buffer !== file.buffer) sweepBytes(bytes, NOTHING, sheet);
  }
};

/** Bytes of the shortest stretch that could say where something is. */
const SHORTEST = 24;

/** What is left of a file without some stretches, which are in order. */
const between = (stretches: readonly Stretch[], end: number): Stretch[] => {
  const left: Stretch[] = [];
  let from = 0;
  for (const { at, length } of [...stretches, { at: end, length: 0 }]) {
    if (at - from >= SHORTEST) left.push({ at: from, length: at - from });
    from = at + length;
  }
  return left;
};

const shifted = ({ exif, xmp }: Read, by: number): Read => {
  const shift = ({ at, length }: Stretch): Stretch => ({ at: at - by, length });
  return { exif: exif.map(shift), xmp: xmp.map(shift) };
};

const sweepBytes = (bytes: Buffer, read: Read, sheet: FactSheet): void => {
  for (const head of TIFF_HEADS) {
    for (const at of offsetsOf(bytes, head)) if (!covers(read.exif, at)) sweepExif(bytes, at, sheet);
  }
  const xmp = [...read.xmp];
  for (const packet of packetsIn(bytes)) {
    const isNew = !covers(xmp, packet.at);
    if (isNew && readXmp(bytes.subarray(packet.at, packet.at + packet.length), sheet)) xmp.push(packet);
  }
  sweepVideo(bytes, sheet);
  scavengePositions(bytes, (at) => covers(xmp, at), sheet);
};

const TIFF_HEADS = ['II*\0', 'MM\0*'].map((head) => Buffer.from(head, 'latin1'));
const LARGEST_EXIF = 0x100000;

/** Reads a TIFF structure at an offset if it is one: its first directory must be there and hold what EXIF holds. */
const sweepExif = (bytes: Buffer, at: number, sheet: FactSheet): void => {
  const block = bytes.subarray(at, at + LARGEST_EXIF);
  if (!isTiff(block) || block.length < 14) return;
  const little = block[0] === 0x49;
  const first = directory(block, uint(block, 4, 4, little) ?? 0, little);
  if (first === undefined || ![...first.entries.keys()].some((tag) => tag >= 0x0100 && tag <= 0x8825)) return;
  if (tiffDirectories(block).directories.length > 0) readExif(block, sheet, 'block', 'EXIF left over');
};

const LARGEST_PACKET = 0x200000;
// XMP's outermost element is optional and holds nothing but this one.
const OPENINGS = encodings('<rdf:RDF');
const CLOSINGS = encodings('</rdf:RDF>');

/** XMP packets wherever they stand, and whichever encoding they are in. */
const packetsIn = function* (bytes: Buffer): Generator<Stretch> {
  for (const [index, opening] of OPENINGS.entries()) {
    const closing = CLOSINGS[index] as Buffer;
    for (const at of offsetsOf(bytes, opening)) {
      const length = bytes.subarray(at, at + LARGEST_PACKET).indexOf(closing);
      if (length !== -1) yield { at, length: length + closing.length };
    }
  }
};

const VIDEO_MARKS = ['\xa9xyz', '.ISO6709'].map((mark) => Buffer.from(mark, 'latin1'));
// How far behind its mark a position may stand: a metadata key and its value are in different boxes.
const VIDEO_REACH = 64;
const WRITTEN = /[+-]\d{2,6}(?:\.\d{1,12})?[+-]\d{3,7}(?:\.\d{1,12})?/;

/** Positions of a film that no walker reached. */
const sweepVideo = (bytes: Buffer, sheet: FactSheet): void => {
  for (const mark of VIDEO_MARKS) {
    for (const at of offsetsOf(bytes, mark)) {
      const [written] = WRITTEN.exec(bytes.toString('latin1', at, at + mark.length + VIDEO_REACH)) ?? [];
      if (written !== undefined) sheet.position('QuickTime location', iso6709(written));
    }
  }
};
