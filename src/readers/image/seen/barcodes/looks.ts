import type { Box } from '../picture.ts';
import type { BusyRegion } from './busy-regions.ts';
import type { Turn } from './view.ts';

/** A piece of a picture to look at, and how. */
export interface Look extends Turn {
  readonly box: Box;
}

type Size = Pick<Box, 'width' | 'height'>;

/** Pixels on a side of what is looked at in one go, and what neighbours share. */
const TILE = 1600;
const OVERLAP = 320;
/** The same for pieces of a busy region, before they are enlarged. */
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
  scale: Math.min(1, TILE / Math.max(box.width, box.height)),
});

const tilesOf = ({ width, height }: Size, side: number, overlap: number): Box[] =>
  startsOf(height, side, overlap).flatMap((y) =>
    startsOf(width, side, overlap).map((x) => ({
      x,
      y,
      width: Math.min(side, width),
      height: Math.min(side, height),
    })),
  );

/** Where tiles begin, spread evenly. */
const startsOf = (length: number, side: number, overlap: number): number[] => {
  if (length <= side) return [0];
  const count = Math.ceil((length - overlap) / (side - overlap));
  return Array.from({ length: count }, (_, index) => Math.round((index * (length - side)) / (count - 1)));
};
