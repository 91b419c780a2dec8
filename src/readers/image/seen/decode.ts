import type { Metadata, Sharp } from 'sharp';
import { type FileKind, kindOf, unreadable } from '../kind.ts';
import type { Picture } from './picture.ts';

/** A picture, and what keeps it from showing all that its file would show; or why there is none. */
export type Decoding =
  | { readonly picture: Picture; readonly problems: readonly string[] }
  | { readonly problem: string };

/** Pixels up to which a picture is looked at as it is; a larger one is made smaller. */
const MOST_PIXELS = 50_000_000;
/** Pixels up to which a file is decoded; JPEG files can be made smaller on the way. */
const MOST_PIXELS_OF_FILE = 100_000_000;
const MOST_PIXELS_OF_JPEG = 220_000_000;
/** How many times as long as wide a picture may be, from this length in pixels on. */
const LONGEST_SHAPE = 100;
const LONG = 2_000;
/** Seconds that the decoder may take for one picture. */
const DEADLINE_S = 45;

const TOO_LARGE = 'this picture has too many pixels to look at: export a smaller copy';
const TOO_LONG = 'this picture is far too long and narrow to look at: crop it to what is worth showing';
const MADE_SMALLER =
  'this picture was looked at in a smaller size, in which small writing is lost: export a smaller copy';
const ONE_FRAME = 'only the first picture of this file was looked at: see the others for yourself';
const DAMAGED = 'this file is damaged, and only what could be decoded was looked at: export it again';
const UNDECODABLE = 'this picture could not be decoded, so nobody looked at what it shows: export it as JPEG or PNG';

/** Kinds that sharp decodes. */
const DECODABLE: ReadonlySet<FileKind> = new Set(['JPEG', 'PNG', 'TIFF', 'BigTIFF', 'GIF', 'WebP', 'AVIF', 'SVG']);

/**
 * Decodes a file for the eye: turned as its EXIF orientation says, in sRGB, on
 * white. Never throws, and its reasons quote nothing of the file.
 */
export const decode = async (bytes: Uint8Array): Promise<Decoding> => {
  const kind = kindOf(bytes);
  try {
    if (kind === 'HEIC') {
      const { decodeHeic, isHevc } = await import('../../../clean/heic.ts');
      return isHevc(bytes) ? await fromHeic(await decodeHeic(bytes)) : await fromFile(bytes, kind);
    }
    if (!DECODABLE.has(kind)) return { problem: unreadable(kind) ?? UNDECODABLE };
    return await fromFile(bytes, kind);
  } catch {
    return { problem: UNDECODABLE };
  }
};

const fromFile = async (bytes: Uint8Array, kind: FileKind): Promise<Decoding> => {
  const sharp = await loadSharp();
  const open = (failOn: 'warning' | 'none'): Sharp =>
    sharp(bytes, { failOn, sequentialRead: true, limitInputPixels: false });
  const metadata = await open('none').metadata();
  const refusal = refusalOf(metadata, kind);
  if (refusal !== undefined) return { problem: refusal };
  const problems = (metadata.pages ?? 1) > 1 ? [ONE_FRAME] : [];
  if (metadata.width * metadata.height > MOST_PIXELS) problems.push(MADE_SMALLER);
  try {
    return { picture: await pixelsOf(open('warning').autoOrient(), metadata), problems };
  } catch {
    // what viewers show of a damaged picture can be telling enough
    return { picture: await pixelsOf(open('none').autoOrient(), metadata), problems: [...problems, DAMAGED] };
  }
};

const loadSharp = async () => {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  return sharp;
};

const refusalOf = ({ width, height }: Pick<Metadata, 'width' | 'height'>, kind: FileKind): string | undefined => {
  const most = kind === 'JPEG' ? MOST_PIXELS_OF_JPEG : MOST_PIXELS_OF_FILE;
  if (width * height > most) return TOO_LARGE;
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  return long > LONG && long > LONGEST_SHAPE * short ? TOO_LONG : undefined;
};

const pixelsOf = async (opened: Sharp, { width, height }: Pick<Metadata, 'width' | 'height'>): Promise<Picture> => {
  // either side may be the longer one: the picture may lie on its side in its file; the other one is rounded up
  const side = Math.floor(Math.max(width, height) * Math.sqrt(MOST_PIXELS / (width * height))) - 1;
  const sized = width * height > MOST_PIXELS ? opened.resize({ width: side, height: side, fit: 'inside' }) : opened;
  const { data, info } = await sized
    .timeout({ seconds: DEADLINE_S })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return asPicture(data, info);
};

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

const asPicture = (data: Uint8Array, { width, height, channels }: Pixels): Picture => {
  if (channels !== 3 || data.length !== width * height * 3) throw new Error('not a picture in three colours');
  return { width, height, rgb: data };
};

interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const fromHeic = async (bitmap: Bitmap | undefined): Promise<Decoding> => {
  if (bitmap === undefined) return { problem: UNDECODABLE };
  const { width, height, rgba } = bitmap;
  const refusal = refusalOf(bitmap, 'HEIC');
  if (refusal !== undefined) return { problem: refusal };
  const sharp = await loadSharp();
  const opened = sharp(rgba, { raw: { width, height, channels: 4 }, limitInputPixels: MOST_PIXELS_OF_FILE });
  const problems = width * height > MOST_PIXELS ? [MADE_SMALLER] : [];
  return { picture: await pixelsOf(opened, bitmap), problems };
};
