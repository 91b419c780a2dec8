import type { Part } from '../../src/draft.ts';
import type { Seen } from '../../src/readers/image/seen/engines.ts';
import { partsSeen, type Size } from '../../src/readers/image/seen/parts.ts';
import type { SeenLine } from '../../src/readers/image/seen/visible-text/seen-line.ts';

/** Pixels of the pictures that tests make up. */
export const SIZE: Size = { width: 4_000, height: 3_000 };

const HEIGHT = 30;
const CHARACTER = 16;

/** A line of writing with its left upper corner at a place, 30 pixels high. */
export const lineAt = (text: string, x: number, y: number, confidence = 0.9): SeenLine => {
  const right = x + Math.max(1, text.length) * CHARACTER;
  const bottom = y + HEIGHT;
  return {
    text,
    confidence,
    box: { x, y, width: right - x, height: HEIGHT },
    quad: [
      { x, y },
      { x: right, y },
      { x: right, y: bottom },
      { x, y: bottom },
    ],
  };
};

/**
 * Writing as it stands in a picture: a row below the other, cells of a row two
 * blanks apart, and an empty row where something else begins further down.
 */
export const writing = (text: string): SeenLine[] => {
  let y = 40;
  return text.split('\n').flatMap((row) => {
    if (row === '') {
      y += 10 * HEIGHT;
      return [];
    }
    let x = 40;
    const lines = row.split(/ {2,}/).map((cell) => {
      const line = lineAt(cell, x, y);
      x += line.box.width + 3 * HEIGHT;
      return line;
    });
    y += 1.5 * HEIGHT;
    return lines;
  });
};

/** The parts of a draft's picture, the first unless another is said, in which the engines saw this. */
export const inShot = (seen: Partial<Seen>, image = 0): Part[] =>
  partsSeen(seen, SIZE).map((part) => ({ ...part, image }));

/** A film that takes all of the picture. */
export const film = (certainty: 'likely' | 'possible' = 'likely'): Partial<Seen> => ({
  medical: [{ box: { x: 0, y: 0, ...SIZE }, likelihood: certainty === 'likely' ? 0.97 : 0.6, certainty }],
});

/** So many faces beside each other. */
export const faces = (count: number): Partial<Seen> => ({
  faces: Array.from({ length: count }, (_, at) => ({
    box: { x: 100 + 400 * at, y: 100, width: 200, height: 240 },
    confidence: 0.9,
  })),
});
