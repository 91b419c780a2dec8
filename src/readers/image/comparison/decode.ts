import { kindOf } from '../kind.ts';
import type { Raster } from './raster.ts';

/** Pixels of the longer side to which pictures are brought before they are compared. */
const SIDE = 128;
/** Pixels of the largest picture that is decoded, and seconds that one may take. */
const MOST_PIXELS = 300_000_000;
const DEADLINE_S = 15;

/**
 * A picture in grey, small, and as its pixels lie in the file: how a picture
 * is turned before it is shown is often said of one of two only. Undefined
 * when it can't be decoded here.
 */
export const decode = async (bytes: Uint8Array): Promise<Raster | undefined> => {
  const { default: sharp } = await import('sharp');
  try {
    const input = (await bitmapOf(bytes)) ?? { data: bytes, options: {} };
    const { data, info } = await sharp(input.data, {
      ...input.options,
      // what viewers show of a damaged picture is worth comparing too
      failOn: 'none',
      limitInputPixels: MOST_PIXELS,
    })
      .flatten({ background: 'white' })
      .resize({ width: SIDE, height: SIDE, fit: 'inside' })
      .greyscale()
      .timeout({ seconds: DEADLINE_S })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const levels = channels === 1 ? data : data.filter((_, index) => index % channels === 0);
    return { width, height, levels };
  } catch {
    return undefined; // its own words could quote the file
  }
};

/** The pixels of a picture as telephones take them, which sharp doesn't decode. */
const bitmapOf = async (bytes: Uint8Array) => {
  if (kindOf(bytes) !== 'HEIC') return undefined;
  const { decodeHeic, isHevc } = await import('../../../clean/heic.ts');
  const bitmap = isHevc(bytes) ? await decodeHeic(bytes) : undefined;
  if (bitmap === undefined) return undefined;
  const { width, height, rgba } = bitmap;
  return { data: rgba, options: { raw: { width, height, channels: 4 as const } } };
};
