/** A picture in levels of grey, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** 0 is black, 255 white. */
  readonly levels: Uint8Array;
}

/** A part of a raster in pixels, which need not be whole. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** All of a raster. */
export const whole = ({ width, height }: Raster): Window => ({ left: 0, top: 0, width, height });

/** The eight ways in which a picture can be turned and mirrored. */
export const TURNS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export type Turn = (typeof TURNS)[number];

/** A raster turned by quarters, and mirrored before that from 4 on. */
export const turned = (raster: Raster, turn: Turn): Raster => {
  let result = turn >= 4 ? mirrored(raster) : raster;
  for (let quarter = 0; quarter < turn % 4; quarter++) result = quarterTurned(result);
  return result;
};

const mirrored = ({ width, height, levels }: Raster): Raster => {
  const turnedLevels = new Uint8Array(levels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turnedLevels[y * width + x] = levels[y * width + width - 1 - x] as number;
  }
  return { width, height, levels: turnedLevels };
};

const quarterTurned = ({ width, height, levels }: Raster): Raster => {
  const turnedLevels = new Uint8Array(levels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turnedLevels[x * height + height - 1 - y] = levels[y * width + x] as number;
  }
  return { width: height, height: width, levels: turnedLevels };
};

/** Lines of a letterbox differ in themselves, and from their neighbours, by no more than compression does. */
const FLAT = 6;
/** A picture keeps at least this share of its side. */
const LEAST_KEPT = 0.4;

/** The picture without even bars at its edges: a letterbox, a margin. */
export const withoutBars = (raster: Raster): Window => {
  const { width, height, levels } = raster;
  const row = (y: number): number[] => Array.from(levels.subarray(y * width, (y + 1) * width));
  const column = (x: number): number[] => Array.from({ length: height }, (_, y) => levels[y * width + x] as number);
  const [top, bottom] = bars(row, height);
  const [left, right] = bars(column, width);
  return { left, top, width: width - left - right, height: height - top - bottom };
};

/** How many lines at either end are bars. */
const bars = (line: (index: number) => readonly number[], count: number): [number, number] => {
  const most = Math.floor((count * (1 - LEAST_KEPT)) / 2);
  const from = (start: number, step: 1 | -1): number => {
    const base = mean(line(start));
    let lines = 0;
    while (lines < most) {
      const levels = line(start + lines * step);
      if (levels.some((level) => Math.abs(level - base) > FLAT * 2) || Math.abs(mean(levels) - base) > FLAT) break;
      lines++;
    }
    // the line where a bar meets the picture is a blend of both
    return lines > 0 && lines < most ? lines + 1 : lines;
  };
  return [from(0, 1), from(count - 1, -1)];
};

const mean = (levels: readonly number[]): number => levels.reduce((sum, level) => sum + level, 0) / levels.length;

/** Takes averages over parts of a raster fast, however large they are. */
export class Averages {
  readonly #sums: Float64Array;
  readonly #stride: number;
  readonly #raster: Raster;

  constructor(raster: Raster) {
    const { width, height, levels } = raster;
    this.#raster = raster;
    this.#stride = width + 1;
    this.#sums = new Float64Array((width + 1) * (height + 1));
    for (let y = 0; y < height; y++) {
      let row = 0;
      for (let x = 0; x < width; x++) {
        row += levels[y * width + x] as number;
        this.#sums[(y + 1) * this.#stride + x + 1] = (this.#sums[y * this.#stride + x + 1] as number) + row;
      }
    }
  }

  /** A window in `cells` × `cells` averages. */
  grid({ left, top, width, height }: Window, cells: number): Float64Array {
    const averages = new Float64Array(cells * cells);
    for (let row = 0; row < cells; row++) {
      const y1 = top + (row * height) / cells;
      const y2 = top + ((row + 1) * height) / cells;
      for (let column = 0; column < cells; column++) {
        const x1 = left + (column * width) / cells;
        const x2 = left + ((column + 1) * width) / cells;
        const sum = this.#upTo(x2, y2) - this.#upTo(x1, y2) - this.#upTo(x2, y1) + this.#upTo(x1, y1);
        averages[row * cells + column] = sum / ((x2 - x1) * (y2 - y1));
      }
    }
    return averages;
  }

  /** The sum of all levels above and left of a point, pixels cut by it counted in part. */
  #upTo(x: number, y: number): number {
    const { width, height } = this.#raster;
    const x0 = Math.min(width, Math.floor(x));
    const y0 = Math.min(height, Math.floor(y));
    const [dx, dy] = [x - x0, y - y0];
    const at = (column: number, row: number): number =>
      this.#sums[Math.min(height, row) * this.#stride + Math.min(width, column)] as number;
    const above = at(x0, y0) * (1 - dx) + at(x0 + 1, y0) * dx;
    const below = at(x0, y0 + 1) * (1 - dx) + at(x0 + 1, y0 + 1) * dx;
    return above * (1 - dy) + below * dy;
  }
}
