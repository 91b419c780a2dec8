import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../../src/readers/image/seen/visible-text/places.ts';

/** A map in which each # is a pixel of writing for certain. */
const mapOf = (rows: readonly string[]) => ({
  width: (rows[0] as string).length,
  height: rows.length,
  likelihood: Uint8Array.from(rows.join(''), (mark) => (mark === '#' ? 250 : 0)),
});

const bar = (width: number, height: number, x: number, y: number, w: number, h: number): string[] =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) =>
      row >= y && row < y + h && column >= x && column < x + w ? '#' : '.',
    ).join(''),
  );

describe('lines of a map', () => {
  it('are grown from their core to hold whole letters, and lie down', () => {
    const [place] = placesOf(mapOf(bar(60, 30, 10, 12, 40, 6)));
    expect(place?.rectangle).toMatchObject({ x: 30, y: 15 });
    const more = (1.6 * 40 * 6) / 46;
    expect(place?.rectangle.width).toBeCloseTo(40 + more);
    expect(place?.rectangle.height).toBeCloseTo(6 + more);
    expect(Math.abs(place?.rectangle.angle ?? 1)).toBeCloseTo(0);
    expect(place?.likelihood).toBeCloseTo(250 / 255);
  });

  it('are read from top to bottom when they stand', () => {
    const [place] = placesOf(mapOf(bar(30, 60, 12, 10, 6, 40)));
    expect(place?.rectangle.angle).toBeCloseTo(Math.PI / 2);
    expect(place?.rectangle.width).toBeGreaterThan(40);
  });

  it('are apart where no pixels touch, and one where they touch at a corner', () => {
    const two = bar(80, 30, 5, 12, 30, 6).map((row, y) =>
      y < 12 || y > 17 ? row : `${row.slice(0, 40)}${'#'.repeat(30)}${'.'.repeat(10)}`,
    );
    expect(placesOf(mapOf(two))).toHaveLength(2);
    const steps = bar(40, 24, 4, 4, 14, 6).map((row, y) =>
      y < 10 || y > 15 ? row : `${'.'.repeat(18)}${'#'.repeat(14)}${'.'.repeat(8)}`,
    );
    expect(placesOf(mapOf(steps))).toHaveLength(1);
  });

  it('are left out when they are specks, slivers or unlikely', () => {
    expect(placesOf(mapOf(bar(40, 20, 5, 5, 3, 3)))).toEqual([]);
    expect(placesOf(mapOf(bar(60, 20, 5, 5, 50, 1)))).toEqual([]);
    const faint = { width: 20, height: 20, likelihood: new Uint8Array(400).fill(90) };
    expect(placesOf(faint)).toEqual([]);
  });
});
