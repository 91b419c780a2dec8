import { brotliDecompressSync } from 'node:zlib';
import { asBuffer, type Block, type Walk } from './block.ts';
import { type Box, boxesIn, contents } from './boxes.ts';
import { heifExif } from './heif.ts';

const MOST_INFLATED = 16 * 1024 * 1024;

/** Finds the EXIF and XMP boxes of a JPEG XL, plain or compressed (ISO/IEC 18181-2). A bare codestream holds none. */
export const walkJxl = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  if (file.length >= 2 && file.readUInt16BE(0) === 0xff0a) return { blocks: [], whole: file.length > 16 };
  const { boxes, whole } = boxesIn(file);
  return {
    blocks: boxes.flatMap((box) => blockOf(file, box)),
    whole: whole && boxes.some(({ type }) => type === 'jxlc' || type === 'jxlp'),
  };
};

const blockOf = (file: Buffer, box: Box): Block[] => {
  const place = { at: box.start, length: box.end - box.start };
  const held = contents(file, box);
  const isCompressed = box.type === 'brob';
  const type = isCompressed ? held.toString('latin1', 0, 4) : box.type;
  if (type !== 'Exif' && type !== 'xml ') return [];
  const bytes = isCompressed ? inflated(held.subarray(4)) : held;
  if (bytes === undefined)
    return [{ kind: 'unreadable', field: 'JPEG XL metadata', ...place, bytes: held.subarray(0, 0) }];
  return type === 'Exif'
    ? [{ kind: 'exif', field: 'EXIF', ...place, bytes: heifExif(bytes) }]
    : [{ kind: 'xmp', field: 'XMP', ...place, bytes }];
};

const inflated = (bytes: Buffer): Buffer | undefined => {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: MOST_INFLATED });
  } catch {
    return undefined;
  }
};
