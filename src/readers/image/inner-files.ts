import { asBuffer } from './containers/block.ts';
import { boxesIn } from './containers/boxes.ts';
import { jpegSegments } from './containers/jpeg.ts';
import type { InnerFile } from './facts.ts';

/**
 * Files in what follows a picture's end: the film of a motion photo, the
 * pictures of a multi-picture file, whatever a phone's maker appends.
 */

const SIGNATURES: readonly (readonly [magic: Buffer, before: number, role: InnerFile['role']])[] = [
  [Buffer.from([0xff, 0xd8, 0xff]), 0, 'second picture'],
  [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 0, 'second picture'],
  [Buffer.from('ftyp', 'latin1'), 4, 'trailing data'],
];
const MOST_FILES = 32;

/** Cuts what follows a picture into the files that it holds, those beyond a number in one; one file of no known kind when it holds none. */
export const filesIn = (field: string, trailing: Uint8Array): InnerFile[] => {
  const bytes = asBuffer(trailing);
  const files: InnerFile[] = [];
  let from = 0;
  for (;;) {
    const next = SIGNATURES.map(([magic, before, role]) => ({ at: bytes.indexOf(magic, from + before) - before, role }))
      .filter(({ at }) => at >= from)
      .sort((a, b) => a.at - b.at)[0];
    if (next === undefined) break;
    const rest = bytes.subarray(next.at);
    const length = files.length < MOST_FILES ? lengthOf(rest) : rest.length;
    files.push({ field, role: next.role, bytes: rest.subarray(0, length) });
    from = next.at + length;
  }
  return files.length === 0 ? [{ field, role: 'trailing data', bytes }] : files;
};

/** How far the file at the first byte reaches: to its own end where that can be told. */
const lengthOf = (bytes: Buffer): number => {
  if (bytes[0] === 0xff) {
    const { end, whole } = jpegSegments(bytes);
    return whole ? end : bytes.length;
  }
  if (bytes[0] === 0x89) return bytes.length;
  return boxesIn(bytes).boxes.at(-1)?.end ?? bytes.length;
};
