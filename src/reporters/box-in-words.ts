import type { PixelBox } from '../finding.ts';

const ROWS = ['top', 'middle', 'bottom'] as const;
const COLUMNS = ['left', 'middle', 'right'] as const;

/** A box that takes more of the picture than this is nowhere in particular. */
const MOST = 0.6;

/**
 * Where a box is in a picture of that width and height, in words that a person
 * can look for: `top right corner`, `left side`, `middle`, `most of the picture`.
 */
export const boxInWords = ([x, y, width, height]: PixelBox, pictureWidth: number, pictureHeight: number): string => {
  if (width * height > MOST * pictureWidth * pictureHeight) return 'most of the picture';
  const row = ROWS[third(y + height / 2, pictureHeight)] as (typeof ROWS)[number];
  const column = COLUMNS[third(x + width / 2, pictureWidth)] as (typeof COLUMNS)[number];
  if (row === 'middle') return column === 'middle' ? 'middle' : `${column} side`;
  return column === 'middle' ? `${row} edge` : `${row} ${column} corner`;
};

/** In which third of a length a place is: 0, 1 or 2. */
const third = (place: number, length: number): number =>
  Math.min(2, Math.max(0, Math.floor((3 * place) / length) || 0));
