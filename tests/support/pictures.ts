import { readFileSync } from 'node:fs';
import { decode } from '../../src/readers/image/seen/decode.ts';
import type { Picture } from '../../src/readers/image/seen/picture.ts';

/** A picture that draw-pictures.mjs drew, as a file. */
export const pictureFile = (name: string): Buffer => readFileSync(new URL(`pictures/${name}`, import.meta.url));

/** The same, decoded. */
export const drawnPicture = async (name: string): Promise<Picture> => {
  const decoding = await decode(pictureFile(name));
  if (!('picture' in decoding)) throw new Error(decoding.problem);
  return decoding.picture;
};
