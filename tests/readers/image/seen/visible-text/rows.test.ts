import { describe, expect, it } from 'vitest';
import { cornersOf } from '../../../../../src/readers/image/seen/visible-text/rectangles.ts';
import { boxOf, rowsOf, type SeenRow } from '../../../../../src/readers/image/seen/visible-text/rows.ts';
import type { SeenLine } from '../../../../../src/readers/image/seen/visible-text/seen-line.ts';

/** A line of 20 pixels height, by its middle and length, at an angle in degrees about the picture's corner. */
const line = (text: string, x: number, y: number, length: number, degrees = 0): SeenLine => {
  const angle = (degrees * Math.PI) / 180;
  const middle = { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
  const quad = cornersOf({ ...middle, width: length, height: 20, angle });
  const box = { x: Math.round(x - length / 2), y: y - 10, width: length, height: 20 };
  return { text, confidence: 0.9, quad, box };
};
const texts = (rows: readonly SeenRow[]): string[] => rows.map(({ text }) => text);

describe('pieces on one line of writing', () => {
  const table = (degrees: number): SeenLine[] => [
    line('07/02/1990', 300, 100, 100, degrees),
    line('WALLACE, Benedict', 120, 102, 180, degrees),
    line('SINGH, Jaswinder', 120, 130, 180, degrees),
    line('01/03/1981', 300, 131, 100, degrees),
  ];
  it.each([0, 20, -70, 180])('are one row at %i degrees', (degrees) => {
    expect(texts(rowsOf(table(degrees))).sort()).toEqual([
      'SINGH, Jaswinder  01/03/1981',
      'WALLACE, Benedict  07/02/1990',
    ]);
  });

  it('are not far apart, not of another size, and legible', () => {
    const tall = {
      ...line('EXIT', 300, 100, 100),
      quad: cornersOf({ x: 300, y: 100, width: 100, height: 60, angle: 0 }),
    };
    expect(texts(rowsOf([line('DOB', 40, 100, 40), tall, line('2026', 900, 100, 40), line('', 70, 100, 10)]))).toEqual([
      'DOB',
      'EXIT',
      '2026',
    ]);
  });

  it('lose no line, however they lie on each other', () => {
    const pile = Array.from({ length: 30 }, (_, i) => line(`l${i}`, 100 + (i % 3), 100 + (i % 5), 30, (i * 7) % 6));
    const pieces = rowsOf(pile).flatMap((row) => row.pieces.map((piece) => piece.line.text));
    expect(pieces.sort()).toEqual(pile.map(({ text }) => text).sort());
  });

  it('keep their places', () => {
    const [row] = rowsOf([line('DOB', 40, 100, 40), line('07/02/1990', 130, 100, 100)]) as [SeenRow];
    expect(row.text).toBe('DOB 07/02/1990');
    expect(boxOf(row, 4, 14)).toEqual({ x: 80, y: 90, width: 100, height: 20 });
    expect(boxOf(row, 0, 14)).toEqual({ x: 20, y: 90, width: 160, height: 20 });
  });
});
