import type { Sharp, SharpOptions } from 'sharp';
import type { FileKind } from '../readers/image/kind.ts';
import { plainProfile } from './colour-profile.ts';
import { withProfile } from './formats/jpeg.ts';
import type { Bitmap } from './heic.ts';

/** Formats that a copy can be in. */
export type CopyFormat = 'JPEG' | 'PNG' | 'WebP' | 'GIF' | 'AVIF' | 'BMP' | 'JPEG XL' | 'JPEG 2000';

/** A picture as a file. */
export interface Saved {
  readonly format: CopyFormat;
  readonly bytes: Buffer;
}

/** Seconds that one picture may take to decode and encode. */
const DEADLINE_S = 120;
// What viewers show of a damaged picture is worth a copy too.
const TOLERANT: SharpOptions = { failOn: 'none' };
const JPEG_OPTIONS = { quality: 92, chromaSubsampling: '4:4:4' } as const;

const loadSharp = async () => (await import('sharp')).default;

type Encode = (picture: Sharp) => Sharp;
const ENCODERS: Readonly<
  Partial<Record<FileKind, { readonly format: CopyFormat; readonly options?: SharpOptions; readonly encode: Encode }>>
> = {
  JPEG: { format: 'JPEG', encode: (picture) => picture.jpeg(JPEG_OPTIONS) },
  PNG: { format: 'PNG', encode: (picture) => picture.png() },
  // Sites take PNG where they don't take TIFF, and it loses nothing.
  TIFF: { format: 'PNG', encode: (picture) => picture.png() },
  BigTIFF: { format: 'PNG', encode: (picture) => picture.png() },
  WebP: { format: 'WebP', options: { animated: true }, encode: (picture) => picture.webp({ quality: 92 }) },
  GIF: { format: 'GIF', options: { animated: true }, encode: (picture) => picture.gif() },
  AVIF: { format: 'AVIF', encode: (picture) => picture.avif({ quality: 75, effort: 2, chromaSubsampling: '4:4:4' }) },
  HEIC: { format: 'JPEG', encode: (picture) => picture.flatten({ background: 'white' }).jpeg(JPEG_OPTIONS) },
};

/**
 * Decodes a picture and saves it anew: the right way up, in plain colours
 * (sRGB), with nothing that its file said. Undefined when it can't be decoded,
 * or when nothing here decodes its kind.
 */
export const saveAgain = async (kind: FileKind, bytes: Uint8Array): Promise<Saved | undefined> => {
  const encoder = ENCODERS[kind];
  if (encoder === undefined) return undefined;
  if (kind === 'HEIC') {
    const { decodeHeic, isHevc } = await import('./heic.ts');
    if (isHevc(bytes)) {
      const bitmap = await decodeHeic(bytes);
      return bitmap && { format: 'JPEG', bytes: await bitmapAsJpeg(bitmap) };
    }
  }
  const sharp = await loadSharp();
  const picture = sharp(bytes, { ...TOLERANT, ...encoder.options })
    .autoOrient()
    .timeout({ seconds: DEADLINE_S });
  try {
    return { format: encoder.format, bytes: await encoder.encode(picture).toBuffer() };
  } catch {
    return undefined; // its own words could quote the file
  }
};

/** Its colours stay as wide as they were: telephones take pictures in more than sRGB holds. */
const bitmapAsJpeg = async ({ width, height, rgba, profile }: Bitmap): Promise<Buffer> => {
  const sharp = await loadSharp();
  const jpeg = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .flatten({ background: 'white' })
    .jpeg(JPEG_OPTIONS)
    .toBuffer();
  const plain = profile && plainProfile(profile);
  return plain === undefined ? jpeg : withProfile(jpeg, plain);
};
