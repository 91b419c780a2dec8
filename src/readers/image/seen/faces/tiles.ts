import type { Box, Picture } from '../picture.ts';
import { whole } from '../scaled.ts';

/** A picture longer than this is looked at once more in tiles, in pixels. */
const LONG = 1000;
/** How much of a tile lies in the next, so that a small face is whole in one of them. */
const OVERLAP = 0.15;

/**
 * Where faces are looked for: all of the picture, and if it is large, square
 * tiles of about half its length, in which faces half as large are found.
 */
export const regions = (picture: Picture): Box[] => {
  const { width, height } = picture;
  const long = Math.max(width, height);
  if (long <= LONG) return [whole(picture)];
  const side = Math.ceil(long / (2 - OVERLAP));
  return [
    whole(picture),
    ...starts(height, side).flatMap((y) =>
      starts(width, side).map((x) => ({ x, y, width: Math.min(side, width), height: Math.min(side, height) })),
    ),
  ];
};

const starts = (length: number, side: number): number[] => (length <= side ? [0] : [0, length - side]);
