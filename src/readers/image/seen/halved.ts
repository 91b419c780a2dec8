import type { Picture } from './picture.ts';

/** Kept as long as the picture is: everything that looks at it begins with a smaller one. */
const halves = new WeakMap<Picture, Picture>();

/** A picture at half its width and height, rounded down but never to nothing; each pixel the mean of four. */
export const halved = (picture: Picture): Picture => {
  const known = halves.get(picture);
  if (known !== undefined) return known;
  const half = halve(picture);
  halves.set(picture, half);
  return half;
};

const halve = ({ width, height, rgb }: Picture): Picture => {
  const across = Math.max(1, width >> 1);
  const down = Math.max(1, height >> 1);
  const out = new Uint8Array(across * down * 3);
  // In a picture one pixel wide or high there is no neighbour to take the mean with.
  const right = width > 1 ? 3 : 0;
  const below = height > 1 ? width * 3 : 0;
  let to = 0;
  for (let y = 0; y < down; y++) {
    let from = 2 * y * width * 3;
    for (let x = 0; x < across; x++, from += 6)
      for (let channel = from; channel < from + 3; channel++)
        out[to++] =
          ((rgb[channel] as number) +
            (rgb[channel + right] as number) +
            (rgb[channel + below] as number) +
            (rgb[channel + right + below] as number) +
            2) >>
          2;
  }
  return { width: across, height: down, rgb: out };
};
