import type { Picture } from '../picture.ts';

/** Brightness of pixels, row after row, 0 black to 255 white. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** The brightness of a picture as television weighs the colours (ITU-R BT.601). */
export const greyOf = ({ width, height, rgb }: Picture): Grey => {
  const pixels = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < pixels.length; at++, from += 3)
    pixels[at] =
      (306 * (rgb[from] as number) + 601 * (rgb[from + 1] as number) + 117 * (rgb[from + 2] as number) + 512) >> 10;
  return { width, height, pixels };
};
