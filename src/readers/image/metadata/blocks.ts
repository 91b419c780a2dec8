import type { Block } from '../containers/block.ts';
import type { FactSheet } from '../fact-sheet.ts';
import type { FileKind } from '../kind.ts';
import { decodeText, isLegible, withoutZeros } from './decode-text.ts';
import { readExif } from './exif.ts';
import { readIptc } from './iptc.ts';
import { readNamedText } from './named-text.ts';
import { readPhotoshop } from './photoshop.ts';
import { readQuicktime } from './quicktime.ts';
import { readXmp } from './xmp.ts';
import { PositionPairs } from './xmp-positions.ts';

const UNREADABLE =
  'part of what this picture says about itself could not be read: export it again without its metadata';

/** Decodes what a walker has found in a file of a kind. Gives back the blocks of XMP that are broken. */
export const readBlocks = (blocks: readonly Block[], kind: FileKind, sheet: FactSheet): readonly Block[] => {
  const broken: Block[] = [];
  const pairs = new PositionPairs();
  const extensions: Buffer[] = [];
  const resources: Buffer[] = [];
  for (const block of blocks) {
    const { bytes, field } = block;
    if (block.kind === 'exif') readExif(bytes, sheet, kind.endsWith('TIFF') ? 'picture' : 'block');
    else if (block.kind === 'xmp') {
      if (!readXmp(bytes, sheet, field)) broken.push(block);
    } else if (block.kind === 'xmp extension') extensions.push(bytes);
    else if (block.kind === 'iptc') readIptc(bytes, sheet);
    else if (block.kind === 'photoshop') resources.push(bytes);
    else if (block.kind === 'quicktime') readQuicktime(block, sheet);
    else if (block.kind === 'picture') sheet.inner({ field, role: 'thumbnail', bytes });
    else if (block.kind === 'unreadable') sheet.problem(UNREADABLE);
    else if (block.kind === 'text') {
      const text = withoutZeros(decodeText(bytes));
      if (!isLegible(text)) continue;
      if (block.name === undefined) sheet.text(field, text);
      else readNamedText(field, block.name, text, sheet, pairs);
    }
  }
  // Resources beyond 64 KB go on in the next segment of a JPEG.
  readPhotoshop(Buffer.concat(resources), sheet);
  const isSound = extendedPackets(extensions).map((packet) => readXmp(packet, sheet, 'XMP'));
  if (isSound.includes(false)) broken.push(...blocks.filter((block) => block.kind === 'xmp extension'));
  pairs.settle(`${kind} text`, sheet);
  return broken;
};

const GUID_LENGTH = 32;
const HEAD = GUID_LENGTH + 8;
const MOST_EXTENDED = 64 * 1024 * 1024;

/** XMP beyond 64 KB comes in stretches, each with the packet's name and its place in it (XMP specification, part 3, 1.1.3.1). */
const extendedPackets = (segments: readonly Buffer[]): Buffer[] => {
  const packets = new Map<string, Buffer[]>();
  for (const segment of segments) {
    if (segment.length < HEAD) continue;
    const guid = segment.toString('latin1', 0, GUID_LENGTH);
    const stretches = packets.get(guid) ?? [];
    stretches.push(segment);
    packets.set(guid, stretches);
  }
  return [...packets.values()].map((stretches) => {
    const sorted = stretches.sort((a, b) => a.readUInt32BE(GUID_LENGTH + 4) - b.readUInt32BE(GUID_LENGTH + 4));
    return Buffer.concat(sorted.map((stretch) => stretch.subarray(HEAD))).subarray(0, MOST_EXTENDED);
  });
};
