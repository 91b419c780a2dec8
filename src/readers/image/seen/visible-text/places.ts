import type { TextMap } from './finder.ts';
import { lyingDown, smallestAround, type Tilted } from './rectangles.ts';
import type { Corner } from './seen-line.ts';

/** Where a line of writing is. */
export interface TextPlace {
  readonly rectangle: Tilted;
  /** How likely it is to be writing, 0 to 1. */
  readonly likelihood: number;
}

/** From this likelihood on a pixel belongs to a line. */
const LEAST_PIXEL = 0.3 * 255;
/** The mean that a line's pixels must reach. */
const LEAST_MEAN = 0.5;
const FEWEST_PIXELS = 10;
/** Pixels across the thinnest line, before it is grown. */
const THINNEST = 3;
/** The network marks the core of a line; by so much of area over circumference is it grown to hold whole letters. */
const GROWTH = 1.6;

/** The lines of a map, each where likely pixels touch. Uses the map up. */
export const placesOf = (map: TextMap): TextPlace[] => {
  const places: TextPlace[] = [];
  const walker = new Walker(map);
  for (let i = 0; i < map.likelihood.length; i++) {
    if ((map.likelihood[i] as number) <= LEAST_PIXEL) continue;
    const { pixels, mean, outline } = walker.walk(i);
    if (pixels < FEWEST_PIXELS || mean < LEAST_MEAN) continue;
    const core = smallestAround(outline);
    if (core === undefined || Math.min(core.width, core.height) < THINNEST) continue;
    places.push({ rectangle: lyingDown(grown(core)), likelihood: mean });
  }
  return places;
};

const grown = (core: Tilted): Tilted => {
  const more = (core.width * core.height * GROWTH) / (core.width + core.height);
  return { ...core, width: core.width + more, height: core.height + more };
};

/** Walks over pixels that touch, and forgets them. */
class Walker {
  readonly #map: TextMap;
  readonly #left: Int32Array;
  readonly #right: Int32Array;

  constructor(map: TextMap) {
    this.#map = map;
    this.#left = new Int32Array(map.height);
    this.#right = new Int32Array(map.height).fill(-1);
  }

  walk(start: number): { pixels: number; mean: number; outline: Corner[] } {
    const { width, height, likelihood } = this.#map;
    const open = [start];
    let [pixels, sum, top, bottom] = [0, likelihood[start] as number, height, 0];
    likelihood[start] = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      pixels++;
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      this.#note(x, y);
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const next = row * width + column;
          const value = likelihood[next] as number;
          if (value <= LEAST_PIXEL) continue;
          sum += value;
          likelihood[next] = 0;
          open.push(next);
        }
    }
    return { pixels, mean: sum / pixels / 255, outline: this.#outline(top, bottom) };
  }

  #note(x: number, y: number): void {
    const isFirst = (this.#right[y] as number) < 0;
    if (isFirst || x < (this.#left[y] as number)) this.#left[y] = x;
    if (x > (this.#right[y] as number)) this.#right[y] = x;
  }

  /** The corners of the first and last pixel of each row, which are then forgotten. */
  #outline(top: number, bottom: number): Corner[] {
    const corners: Corner[] = [];
    for (let y = top; y <= bottom; y++) {
      const left = this.#left[y] as number;
      const right = (this.#right[y] as number) + 1;
      corners.push({ x: left, y }, { x: right, y }, { x: left, y: y + 1 }, { x: right, y: y + 1 });
      this.#right[y] = -1;
    }
    return corners;
  }
}
