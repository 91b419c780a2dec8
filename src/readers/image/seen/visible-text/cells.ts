import type { Picture } from '../picture.ts';
import type { Cover } from './cover.ts';
import type { TextMap } from './finder.ts';

/** Pixels a side of the cells of a picture that are looked at closely or left out. */
export const CELL = 160;

/** The cells of a picture, row by row: whether each is worth a closer look. */
export type Cells = readonly (readonly boolean[])[];

/** What from afar makes a closer look worth it, of 255. */
const LEAST_FROM_AFAR = 8;

/** From this difference within four pixels on, in steps of 255, there is detail that is lost from afar. */
const DETAIL = 20;
/** Print of 5 to 10 pixels height has this from a few characters on; of the 6400 fours of a cell. */
const LEAST_DETAILS = 100;
/** The share of a picture's cells that may be looked at for their detail alone; grass has more than print. */
const MOST_DETAILED = 1 / 3;

/**
 * The cells in which something looked like writing from afar, at half the
 * picture's size, and those with detail too fine to be seen from there; what is
 * covered doesn't count.
 */
export const cellsWorthALook = (picture: Picture, afar: TextMap, cover: Cover): Cells => {
  const likely = likelyCells(picture, afar, cover);
  const counts = detailsOf(picture, cover);
  const all = counts.flat();
  const quota = [...all].sort((a, b) => b - a)[Math.floor(all.length * MOST_DETAILED)] ?? 0;
  const least = Math.max(LEAST_DETAILS, quota);
  return likely.map((row, y) => row.map((isLikely, x) => isLikely || (counts[y]?.[x] ?? 0) > least));
};

const grid = <T>({ width, height }: Picture, value: T): T[][] =>
  Array.from({ length: Math.ceil(height / CELL) }, () => new Array<T>(Math.ceil(width / CELL)).fill(value));

const likelyCells = (picture: Picture, afar: TextMap, { covered }: Cover): boolean[][] => {
  const rows = grid(picture, false);
  for (let y = 0; y < afar.height; y++) {
    const row = rows[Math.floor((2 * y) / CELL)] as boolean[];
    for (let x = 0, at = y * afar.width; x < afar.width; x++, at++)
      if ((afar.likelihood[at] as number) >= LEAST_FROM_AFAR && covered[at] === 0)
        row[Math.floor((2 * x) / CELL)] = true;
  }
  return rows;
};

/** How many fours of pixels of each cell differ among themselves, by their green. */
const detailsOf = (picture: Picture, cover: Cover): number[][] => {
  const { width, height, rgb } = picture;
  const rows = grid(picture, 0);
  for (let y = 0; y + 1 < height; y += 2) {
    const row = rows[Math.floor(y / CELL)] as number[];
    for (let x = 0, at = y * width * 3 + 1; x + 1 < width; x += 2, at += 6) {
      if (cover.covered[(y >> 1) * cover.width + (x >> 1)] !== 0) continue;
      const a = rgb[at] as number;
      const b = rgb[at + 3] as number;
      const c = rgb[at + width * 3] as number;
      const d = rgb[at + width * 3 + 3] as number;
      const mean = (a + b + c + d) / 4;
      if (Math.max(a, b, c, d) - mean > DETAIL || mean - Math.min(a, b, c, d) > DETAIL) {
        const column = Math.floor(x / CELL);
        row[column] = (row[column] as number) + 1;
      }
    }
  }
  return rows;
};
