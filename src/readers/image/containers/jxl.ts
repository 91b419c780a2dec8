import { brotliDecompressSync } from 'node:zlib';
import { asBuffer, type Block, type Walk } from './block.ts';
import { type Box, boxesIn, contents } from './boxes.ts';
import { heifExif } from './heif.ts';

/** Bytes that all compressed boxes of one file may come to. */
const MOST_INFLATED = 16 * 1024 * 1024;

/** Finds the EXIF and XMP boxes of a JPEG XL, plain or compressed (ISO/IEC 18181-2). A bare codestream holds none. */
export const walkJxl = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  if (file.length >= 2 && file.readUInt16BE(0) === 0xff0a) return { blocks: [], whole: file.length > 16 };
  const { boxes, whole } = boxesIn(file);
  let room = MOST_INFLATED;
  return {
    blocks: boxes.flatMap((box) => {
      const block = blockOf(file, box, room);
      // What goes off uses up its share too: a file of many bombs is over soon.
      if (block?.kind === 'unreadable') room = Math.floor(room / 2);
      else if (block !== undefined && box.type === 'brob') room -= block.bytes.length;
      return block ?? [];
    }),
    whole: whole && boxes.some(({ type }) => type === 'jxlc' || type === 'jxlp'),
  };
};

const blockOf = (file: Buffer, box: Box, room: number): Block | undefined => {
  const place = { at: box.start, length: box.end - box.start };
  const held = contents(file, box);
  const isCompressed = box.type === 'brob';
  const type = isCompressed ? held.toString('latin1', 0, 4) : box.type;
  if (type !== 'Exif' && type !== 'xml ') return undefined;
  const bytes = isCompressed ? inflated(held.subarray(4), room) : held;
  if (bytes === undefined)
    return { kind: 'unreadable', field: 'JPEG XL metadata', ...place, bytes: held.subarray(0, 0) };
  return type === 'Exif'
    ? { kind: 'exif', field: 'EXIF', ...place, bytes: heifExif(bytes) }
    : { kind: 'xmp', field: 'XMP', ...place, bytes };
};

const inflated = (bytes: Buffer, room: number): Buffer | undefined => {
  if (room <= 0) return undefined;
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: room });
  } catch {
    return undefined;
  }
};
