import type { Picture } from '../picture.ts';
import type { TextMap } from './finder.ts';
import type { Tilted } from './rectangles.ts';

/** What lines that are read already cover of a picture; for each pixel of the picture at half its size, 1 where one does. */
export interface Cover {
  readonly width: number;
  readonly height: number;
  readonly covered: Uint8Array;
}

/** What rectangles of a picture cover, each with so much of its height more on every side. */
export const coverOf = ({ width, height }: Picture, rectangles: readonly Tilted[], margin: number): Cover => {
  const cover = { width: width >> 1, height: height >> 1, covered: new Uint8Array((width >> 1) * (height >> 1)) };
  for (const rectangle of rectangles) lay(rectangle, margin * rectangle.height, cover);
  return cover;
};

const lay = (rectangle: Tilted, more: number, { width, height, covered }: Cover): void => {
  const [x, y] = [rectangle.x / 2, rectangle.y / 2];
  const [along, across] = [(rectangle.width / 2 + more) / 2, (rectangle.height / 2 + more) / 2];
  const [cos, sin] = [Math.cos(rectangle.angle), Math.sin(rectangle.angle)];
  const wide = Math.abs(cos) * along + Math.abs(sin) * across;
  const high = Math.abs(sin) * along + Math.abs(cos) * across;
  for (let row = Math.max(0, Math.floor(y - high)); row < Math.min(height, y + high); row++)
    for (let column = Math.max(0, Math.floor(x - wide)); column < Math.min(width, x + wide); column++) {
      const [right, down] = [column + 0.5 - x, row + 0.5 - y];
      const isWithin = Math.abs(right * cos + down * sin) <= along && Math.abs(down * cos - right * sin) <= across;
      if (isWithin) covered[row * width + column] = 1;
    }
};

/** Forgets what a map says of what is covered; the map is of the picture at its own size. */
export const forget = ({ width, height, likelihood }: TextMap, cover: Cover): void => {
  for (let y = 0; y < cover.height * 2 && y < height; y++)
    for (let x = 0; x < cover.width * 2; x++)
      if (cover.covered[(y >> 1) * cover.width + (x >> 1)] !== 0) likelihood[y * width + x] = 0;
};
