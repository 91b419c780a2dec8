import { describe, expect, it } from 'vitest';
import { coverOf, forget } from '../../../../../src/readers/image/seen/visible-text/cover.ts';

const picture = { width: 40, height: 20, rgb: new Uint8Array() };
const rows = ({ width, covered }: ReturnType<typeof coverOf>): string[] =>
  Array.from({ length: covered.length / width }, (_, y) =>
    Array.from(covered.subarray(y * width, (y + 1) * width), (value) => (value ? '#' : '.')).join(''),
  );

describe('what lines cover', () => {
  it('is their rectangles, at half the size', () => {
    const cover = coverOf(picture, [{ x: 20, y: 10, width: 16, height: 4, angle: 0 }], 0);
    expect(rows(cover)[4]).toBe('......########......');
    expect(rows(cover)[5]).toBe('......########......');
    expect(cover.covered.filter(Boolean)).toHaveLength(16);
  });

  it('is more with a margin, and lies at an angle as they do', () => {
    const upright = { x: 20, y: 10, width: 4, height: 16, angle: 0 };
    const turned = { ...upright, width: 16, height: 4, angle: Math.PI / 2 };
    expect(coverOf(picture, [turned], 0)).toEqual(coverOf(picture, [upright], 0));
    expect(coverOf(picture, [turned], 0.5).covered.filter(Boolean).length).toBeGreaterThan(16);
  });

  it('stays within the picture', () => {
    const large = { x: 38, y: -3, width: 100, height: 12, angle: 0.4 };
    expect(coverOf(picture, [large], 1).covered).toHaveLength(200);
    expect(coverOf({ width: 1, height: 1, rgb: new Uint8Array() }, [large], 0).covered).toHaveLength(0);
  });

  it('is forgotten of a map, the odd last row and column left as they are', () => {
    const map = { width: 41, height: 21, likelihood: new Uint8Array(41 * 21).fill(9) };
    forget(map, coverOf({ ...picture, width: 41, height: 21 }, [{ x: 20, y: 10, width: 16, height: 4, angle: 0 }], 0));
    expect(map.likelihood.filter((value) => value === 0)).toHaveLength(64);
    expect(map.likelihood[10 * 41 + 20]).toBe(0);
    expect(map.likelihood.at(-1)).toBe(9);
  });
});
