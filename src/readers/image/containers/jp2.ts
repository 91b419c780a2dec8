import { asBuffer, type Block, MOST_BLOCKS, type Walk } from './block.ts';
import { type Box, boxesIn, boxesInside, contents } from './boxes.ts';
import { walkQuicktimeBoxes } from './quicktime.ts';

const SOC = 0xff4f;
const SOT = 0xff90;
const COM = 0xff64;
const EOC = 0xffd9;

/** Finds the metadata boxes of a JPEG 2000 file, and the comments of its codestream (ISO/IEC 15444-1, annexes A and I). */
export const walkJp2 = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  if (file.length >= 2 && file.readUInt16BE(0) === SOC) {
    return { blocks: comments(file, 0, file.length), whole: endsCodestream(file, file.length) };
  }
  const { boxes, whole } = boxesIn(file);
  const streams = boxes.filter(({ type }) => type === 'jp2c');
  return {
    blocks: [
      ...walkQuicktimeBoxes(
        file,
        boxes.filter(({ type }) => type === 'uuid'),
      ),
      ...boxes.flatMap((box) => labels(file, box)),
      ...streams.flatMap((box) => comments(file, box.start + box.header, box.end)),
    ],
    whole: whole && streams.length > 0 && streams.every(({ end }) => endsCodestream(file, end)),
  };
};

const endsCodestream = (file: Buffer, end: number): boolean => end >= 2 && file.readUInt16BE(end - 2) === EOC;

/** XML boxes, and labels in associations (ISO/IEC 15444-2, annex M). */
const labels = (file: Buffer, box: Box, depth = 0): Block[] => {
  const place = { at: box.start, length: box.end - box.start, bytes: contents(file, box) };
  if (box.type === 'xml ') return [{ kind: 'xmp', field: 'JPEG 2000 XML', ...place }];
  if (box.type === 'lbl ') return [{ kind: 'text', field: 'JPEG 2000 label', ...place }];
  if ((box.type !== 'asoc' && box.type !== 'jp2h') || depth > 6) return [];
  return boxesInside(file, box).boxes.flatMap((inner) => labels(file, inner, depth + 1));
};

/** Comments stand in the codestream's main header, before its first tile. */
const comments = (file: Buffer, from: number, end: number): Block[] => {
  const blocks: Block[] = [];
  for (let at = from + 2; at + 6 <= end && blocks.length < MOST_BLOCKS; ) {
    const marker = file.readUInt16BE(at);
    const length = file.readUInt16BE(at + 2);
    if (marker === SOT || marker < 0xff00 || length < 2) break;
    // Registration 1 is text, 0 is bytes of any kind.
    if (marker === COM && file.readUInt16BE(at + 4) === 1) {
      const bytes = file.subarray(at + 6, Math.min(at + 2 + length, end));
      blocks.push({ kind: 'text', field: 'JPEG 2000 comment', at, length: length + 2, bytes });
    }
    at += 2 + length;
  }
  return blocks;
};
