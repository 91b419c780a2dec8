import type { Sharp } from 'sharp';
import type { Picture } from '../../src/readers/image/seen/picture.ts';

/** What sharp has opened or made, decoded. */
export const asPicture = async (opened: Sharp): Promise<Picture> => {
  const { data, info } = await opened.removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
};

/** A picture of one shade of grey, 0 to 255. */
export const plain = (width: number, height: number, shade: number): Picture => ({
  width,
  height,
  rgb: new Uint8Array(width * height * 3).fill(shade),
});
