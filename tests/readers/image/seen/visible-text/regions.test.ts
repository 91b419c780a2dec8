import { describe, expect, it } from 'vitest';
import { CELL, cellsWorthALook } from '../../../../../src/readers/image/seen/visible-text/cells.ts';
import { coverOf } from '../../../../../src/readers/image/seen/visible-text/cover.ts';
import type { Region } from '../../../../../src/readers/image/seen/visible-text/finder.ts';
import { regionsWorthALook, tiles } from '../../../../../src/readers/image/seen/visible-text/regions.ts';

const isCovered = (regions: readonly Region[], x: number, y: number): boolean =>
  regions.some(({ keep }) => x >= keep.x && x < keep.x + keep.width && y >= keep.y && y < keep.y + keep.height);

const isWithin = ({ look, keep }: Region, width: number, height: number): boolean =>
  look.x >= 0 &&
  look.y >= 0 &&
  look.x + look.width <= width &&
  look.y + look.height <= height &&
  keep.x >= look.x &&
  keep.y >= look.y &&
  keep.x + keep.width <= look.x + look.width &&
  keep.y + keep.height <= look.y + look.height;

describe('tiles', () => {
  it.each([
    [65, 65],
    [1280, 1472],
    [1473, 1473],
    [4064, 3064],
    [65, 9000],
  ])('cover a picture of %i × %i, each pixel kept from one of them', (width, height) => {
    const regions = tiles(width, height);
    for (const region of regions) {
      expect(isWithin(region, width, height)).toBe(true);
      expect(Math.max(region.look.width, region.look.height)).toBeLessThan(1500);
    }
    for (let y = 0; y < height; y += 7)
      for (let x = 0; x < width; x += 7) if (!isCovered(regions, x, y)) expect.fail(`${x} ${y}`);
  });
});

describe('cells worth a closer look', () => {
  const [width, height] = [1600, 1600];
  const blank = { width, height, rgb: new Uint8Array(width * height * 3).fill(128) };
  const afar = { width: 800, height: 800, likelihood: new Uint8Array(800 * 800) };
  const bare = coverOf(blank, [], 0);

  it('are none where there is nothing', () => {
    expect(regionsWorthALook(width, height, cellsWorthALook(blank, afar, bare))).toEqual([]);
  });

  it('are those in which something looked like writing from afar, with their surroundings', () => {
    const likelihood = afar.likelihood.slice();
    likelihood[410 * 800 + 300] = 60;
    const regions = regionsWorthALook(width, height, cellsWorthALook(blank, { ...afar, likelihood }, bare));
    expect(regions).toHaveLength(1);
    expect(isCovered(regions, 600, 820)).toBe(true);
    expect(regions[0]?.look.width).toBeGreaterThan(CELL);
    expect(isWithin(regions[0] as Region, width, height)).toBe(true);
  });

  it('are those with detail too fine for that, the finest only where there is much', () => {
    const rgb = blank.rgb.slice();
    const speckle = (x: number, y: number, side: number): void => {
      for (let row = y; row < y + side; row += 2)
        for (let column = x; column < x + side; column += 2)
          rgb.fill(255, (row * width + column) * 3, (row * width + column) * 3 + 3);
    };
    speckle(330, 330, 40);
    const few = cellsWorthALook({ width, height, rgb }, afar, bare);
    expect(few.flat().filter(Boolean)).toHaveLength(1);
    expect(few[2]?.[2]).toBe(true);
    speckle(0, 0, 1600);
    expect(cellsWorthALook({ width, height, rgb }, afar, bare).flat().filter(Boolean).length).toBeLessThanOrEqual(34);
  });

  it('are not those whose writing is read already, unless there is more in them', () => {
    const likelihood = afar.likelihood.slice();
    for (let x = 300; x < 500; x++) likelihood[410 * 800 + x] = 200;
    const map = { ...afar, likelihood };
    const line = { x: 800, y: 821, width: 440, height: 40, angle: 0 };
    expect(cellsWorthALook(blank, map, coverOf(blank, [line], 0.2)).flat()).not.toContain(true);
    likelihood[470 * 800 + 300] = 60;
    expect(
      cellsWorthALook(blank, map, coverOf(blank, [line], 0.2))
        .flat()
        .filter(Boolean),
    ).toHaveLength(1);
  });

  it('are looked at in blocks, all of them, at no more work than the whole picture', () => {
    const cells = Array.from({ length: 10 }, (_, y) => Array.from({ length: 10 }, (_, x) => (x * 7 + y * 3) % 4 === 0));
    const regions = regionsWorthALook(width, height, cells);
    const work = (list: readonly Region[]): number => list.reduce((sum, { look }) => sum + look.width * look.height, 0);
    expect(work(regions)).toBeLessThanOrEqual(work(tiles(width, height)));
    for (const [y, row] of cells.entries())
      for (const [x, isWorth] of row.entries())
        if (isWorth) expect(isCovered(regions, x * CELL + 80, y * CELL + 80)).toBe(true);
  });
});
