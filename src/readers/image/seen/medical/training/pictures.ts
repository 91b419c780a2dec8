import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../../picture.ts';

/** A picture of manifest.json: what it is of and where it comes from. */
export interface Listed {
  readonly file: string;
  readonly medical: boolean;
  readonly kind: string;
  readonly source: string;
}

export const readManifest = (folder: string): Listed[] =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Listed[];

/** A file as it is shown, on white, losslessly. */
export const openPicture = (file: string): Promise<Buffer> =>
  sharp(file).autoOrient().flatten({ background: 'white' }).toColourspace('srgb').png().toBuffer();

export const decodePicture = async (file: Buffer): Promise<Picture> => {
  const { data, info } = await sharp(file).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    rgb: info.channels === 3 ? data : inThreeColours(data, info.channels),
  };
};

const inThreeColours = (grey: Uint8Array, channels: number): Uint8Array => {
  const rgb = new Uint8Array((grey.length / channels) * 3);
  for (let i = 0; i < rgb.length; i++) rgb[i] = grey[Math.floor(i / 3) * channels] as number;
  return rgb;
};
