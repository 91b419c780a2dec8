import type { Picture } from '../picture.ts';

/** A picture with so many black pixels around it: writing at the very edge is found only with something beside it. */
export const framed = ({ width, height, rgb }: Picture, border: number): Picture => {
  const wide = width + 2 * border;
  const out = new Uint8Array(wide * (height + 2 * border) * 3);
  for (let y = 0; y < height; y++)
    out.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), ((y + border) * wide + border) * 3);
  return { width: wide, height: height + 2 * border, rgb: out };
};

/** A picture at half its size, each pixel the mean of four. An odd last column or row is left out. */
export const halved = ({ width, height, rgb }: Picture): Picture => {
  const [narrow, low] = [width >> 1, height >> 1];
  const out = new Uint8Array(narrow * low * 3);
  let at = 0;
  for (let y = 0; y < low; y++) {
    let above = 2 * y * width * 3;
    let below = above + width * 3;
    for (let x = 0; x < narrow; x++, above += 6, below += 6)
      for (let c = 0; c < 3; c++)
        out[at++] =
          ((rgb[above + c] as number) +
            (rgb[above + c + 3] as number) +
            (rgb[below + c] as number) +
            (rgb[below + c + 3] as number) +
            2) >>
          2;
  }
  return { width: narrow, height: low, rgb: out };
};
