import type { Box } from '../picture.ts';
import type { BusyRegion } from './busy-regions.ts';
import type { Turn } from './view.ts';

/** A piece of a picture to look at, and how. */
export interface Look extends Turn {
  readonly box: Box;
}

type Size = Pick<Box, 'width' | 'height'>;

/** Pixels on a side of what is looked at in one go at most, and what neighbours share. */
const TILE = 1760;
const OVERLAP = 480;
/** The longer side of what is seen at once, scaled down to it. */
const AT_ONCE = 1600;
/** The same as for tiles for pieces of a busy region, before they are enlarged. */
const PIECE = 640;
const PIECE_OVERLAP = 213;
/** Measured on codes of one to five pixels a module: three reads more than two. */
const ENLARGED = 3;

/** First looks at a picture: all of it in tiles as it is, and a large one as a whole, for a code as large as itself. */
export const firstLooks = (size: Size): Look[] => {
  const tiles = tilesOf(size, TILE, OVERLAP).map((box) => ({ box, degrees: 0, scale: 1 }));
  return tiles.length === 1 ? tiles : [atOnce({ x: 0, y: 0, ...size }, 0), ...tiles];
};

/** Closer looks at a busy region, set upright: a small one is enlarged, a large one seen at once and then in pieces. */
export const closerLooks = ({ box, degrees }: BusyRegion): Look[] => {
  const pieces = tilesOf(box, PIECE, PIECE_OVERLAP).map(({ x, y, ...size }) => ({
    box: { x: box.x + x, y: box.y + y, ...size },
    degrees,
    scale: ENLARGED,
  }));
  return pieces.length === 1 ? pieces : [atOnce(box, degrees), ...pieces];
};

/** Pixels that there are to look at. */
export const costOf = ({ box, scale }: Look): number => box.width * box.height * scale * scale;

const atOnce = (box: Box, degrees: number): Look => ({
  box,
  degrees,
  scale: Math.min(1, AT_ONCE / Math.max(box.width, box.height)),
});

const tilesOf = ({ width, height }: Size, most: number, overlap: number): Box[] =>
  stretchesOf(height, most, overlap).flatMap(([y, high]) =>
    stretchesOf(width, most, overlap).map(([x, wide]) => ({ x, y, width: wide, height: high })),
  );

/** Where tiles begin and how long they are: as few as there can be, all alike, no longer than they need to be. */
const stretchesOf = (length: number, most: number, overlap: number): (readonly [number, number])[] => {
  if (length <= most) return [[0, length]];
  const count = Math.ceil((length - overlap) / (most - overlap));
  const each = Math.ceil((length + (count - 1) * overlap) / count);
  return Array.from({ length: count }, (_, index) => [Math.round((index * (length - each)) / (count - 1)), each]);
};
