import { asBuffer, type Block, type BlockKind, blockAt, MOST_BLOCKS, type Walk } from './block.ts';
import { type Box, boxesIn, boxesInside, contents } from './boxes.ts';

/**
 * The atoms of MP4, MOV and 3GP films that say something about the film
 * (ISO/IEC 14496-12; Apple's QuickTime File Format, "User data atoms" and
 * "Metadata").
 */

const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'udta', 'edts', 'moof', 'traf', 'tapt', 'clip']);
/** Extended types of `uuid` boxes that hold another format. */
const UUIDS: ReadonlyMap<string, readonly [BlockKind, string]> = new Map([
  ['be7acfcb97a942e89c71999491e3afac', ['xmp', 'XMP']],
  ['0537cdab9d0c4431a72afa561f2a113e', ['exif', 'EXIF']],
  ['4a706754696666457869662d3e4a5032', ['exif', 'EXIF']],
  ['33c7a4d2b81d4723a0baf1a3e097ad38', ['iptc', 'IPTC']],
]);
/** Canon's CR3 keeps EXIF directories in boxes of these names. */
const CANON = '85c0b687820f11e08111f4ce462b6a48';
const FIRST_ATOM = /^(?:ftyp|moov|mdat|wide|free|skip)$/;
const DEEPEST = 12;

/** Finds the atoms of a film that state something, each with its contents undecoded. */
export const walkQuicktime = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  // AVI and Matroska films have no atoms; nothing can be said of them here.
  if (!FIRST_ATOM.test(file.toString('latin1', 4, 8))) return { blocks: [], whole: true };
  const { boxes, whole } = boxesIn(file);
  return { blocks: walkQuicktimeBoxes(file, boxes), whole: whole && boxes.some(({ type }) => type === 'moov') };
};

/** Whether a film has all of the atom that describes it, whatever follows. */
export const hasMovie = (file: Buffer): boolean => {
  const { boxes, whole } = boxesIn(file);
  return boxes.some(({ type, end }) => type === 'moov' && (whole || end < file.length));
};

/** The same for boxes that were found already. */
export const walkQuicktimeBoxes = (file: Buffer, boxes: readonly Box[]): Block[] => {
  const blocks: Block[] = [];
  const visit = (box: Box, parent: string, depth: number): void => {
    if (blocks.length >= MOST_BLOCKS || depth > DEEPEST) return;
    const { type, start, header, end } = box;
    const add = (kind: BlockKind, field: string): void => {
      blocks.push({ ...blockAt(kind, field, file, start, end), bytes: contents(file, box) });
    };
    const inside = (skip = 0): void => {
      for (const child of boxesInside(file, box, skip).boxes) visit(child, type, depth + 1);
    };
    const known = box.uuid === undefined ? undefined : UUIDS.get(box.uuid);
    if (known !== undefined) add(...known);
    else if (box.uuid === CANON) inside();
    else if (CONTAINERS.has(type)) inside();
    else if (type === 'meta') for (const block of metadataList(file, box)) blocks.push(block);
    else if (/^CMT[1-4]$/.test(type)) add('exif', 'EXIF');
    else if (type === 'XMP_') add('xmp', 'XMP');
    // Behind a Samsung or Google picture: the film of a motion photo.
    else if (type === 'mpvd') add('trailing', 'motion photo');
    else if (type === 'mvhd' || (parent === 'udta' && end > start + header)) {
      blocks.push({ ...blockAt('quicktime', 'QuickTime', file, start, end), name: type, bytes: contents(file, box) });
    }
  };
  for (const box of boxes) visit(box, '', 0);
  return blocks;
};

/** Apple's metadata: `keys` names what `ilst` holds by number; iTunes names it by four letters. */
const metadataList = (file: Buffer, meta: Box): Block[] => {
  // QuickTime's own meta atom lacks the version that ISO's begins with, which is 0, as no box's size here is.
  const isFull = contents(file, meta)
    .subarray(0, 4)
    .every((byte) => byte === 0);
  const { boxes } = boxesInside(file, meta, isFull ? 4 : 0);
  const keys = boxes.find(({ type }) => type === 'keys');
  const names =
    keys === undefined ? [] : boxesInside(file, keys, 8).boxes.map((key) => contents(file, key).toString('utf8'));
  const lists = boxes.filter(({ type }) => type === 'ilst').flatMap((list) => boxesInside(file, list).boxes);
  const values = lists.slice(0, MOST_BLOCKS).flatMap((item) => {
    const number = file.readUInt32BE(item.start + 4);
    const parts = boxesInside(file, item).boxes;
    const own = parts.find(({ type }) => type === 'name');
    const name = names[number - 1] ?? (own && contents(file, own).toString('utf8', 4)) ?? item.type;
    return parts
      .filter(({ type }) => type === 'data')
      .map((data) => ({
        ...blockAt('quicktime', 'QuickTime', file, item.start, item.end),
        name: name.slice(0, 100),
        bytes: textIn(contents(file, data)),
      }));
  });
  const xml = boxes.filter(({ type }) => type === 'xml ');
  return [
    ...values,
    ...xml.map((box) => ({
      ...blockAt('xmp', 'XMP', file, box.start, box.end),
      bytes: contents(file, box).subarray(4),
    })),
  ];
};

const UTF16_MARK = Buffer.from([0xfe, 0xff]);

/** The text of a value, behind its type and its locale; nothing for numbers and pictures. */
const textIn = (data: Buffer): Buffer => {
  if (data.length < 8) return data.subarray(0, 0);
  const [type, value] = [data.readUInt32BE(0), data.subarray(8)];
  if (type === 2) return Buffer.concat([UTF16_MARK, value]);
  return type <= 5 ? value : value.subarray(0, 0);
};
