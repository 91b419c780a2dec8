import { correlationOf, meanOf } from './correlation.ts';
import { Averages, type Raster, type Window, withoutBars } from './raster.ts';

/** The part of the preview that is most like the picture. */
export interface Crop {
  /** Pearson's, of the picture and that part in grey. */
  readonly correlation: number;
  /** The share of the preview's sides which it has. */
  readonly share: number;
  /** How much there is to see in the rest: the deviation of its levels. */
  readonly beyond: number;
}

/** A search in averages of so many cells, with windows so far apart, then around the best one more finely: shares of a side. */
const COARSE = { cells: 12, shift: 0.05, scale: 0.9 } as const;
const FINE = { cells: 24, shift: 0.012, scale: 0.98 } as const;
const FINE_STEPS = [-3, -2, -1, 0, 1, 2, 3] as const;
const SMALLEST_SHARE = 0.3;

/** The part of the preview that is most like the picture: where a crop was made, the preview shows more. */
export const cropIn = (picture: Raster, shown: Window, preview: Raster): Crop => {
  const averages = new Averages(preview);
  const area = withoutBars(preview);
  const [right, bottom] = [area.left + area.width + 0.01, area.top + area.height + 0.01];
  const shape = shown.width / shown.height;
  const widest = Math.min(area.width, area.height * shape);
  const searchWith = (cells: number) => {
    const grid = new Averages(picture).grid(shown, cells);
    let best = { correlation: -1, width: widest, left: area.left, top: area.top };
    const look = (width: number, left: number, top: number): void => {
      const height = width / shape;
      if (left < area.left - 0.01 || top < area.top - 0.01 || left + width > right || top + height > bottom) return;
      const correlation = correlationOf(grid, averages.grid({ left, top, width, height }, cells));
      if (correlation > best.correlation) best = { correlation, width, left, top };
    };
    return { look, best: () => best };
  };
  const coarse = searchWith(COARSE.cells);
  for (let width = widest; width >= SMALLEST_SHARE * widest; width *= COARSE.scale) {
    const step = COARSE.shift * area.width;
    for (let top = area.top; top + width / shape <= bottom; top += step)
      for (let left = area.left; left + width <= right; left += step) coarse.look(width, left, top);
  }
  const near = coarse.best();
  const fine = searchWith(FINE.cells);
  const step = FINE.shift * area.width;
  for (const scale of FINE_STEPS)
    for (const down of FINE_STEPS)
      for (const across of FINE_STEPS)
        fine.look(
          Math.min(widest, near.width * FINE.scale ** scale),
          near.left + across * step,
          near.top + down * step,
        );
  const { correlation, ...found } = fine.best();
  const part = { ...found, height: found.width / shape };
  return {
    correlation,
    share: Math.sqrt((part.width * part.height) / (area.width * area.height)),
    beyond: deviationOf(averages.grid(area, FINE.cells), area, part),
  };
};

/** The deviation of the cells of an area that are outside a part of it. */
const deviationOf = (grid: Float64Array, area: Window, part: Window): number => {
  const cells = FINE.cells;
  const outside = grid.filter((_, index) => {
    const x = area.left + ((index % cells) + 0.5) * (area.width / cells);
    const y = area.top + (Math.floor(index / cells) + 0.5) * (area.height / cells);
    return x < part.left || x > part.left + part.width || y < part.top || y > part.top + part.height;
  });
  if (outside.length === 0) return 0;
  const mean = meanOf(outside);
  return Math.sqrt(meanOf(outside.map((level) => (level - mean) ** 2)));
};
