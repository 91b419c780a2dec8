import type { Box } from '../picture.ts';
import type { Grey } from './grey.ts';

/** A region full of edges, where a code may be, and how it leans. */
export interface BusyRegion {
  readonly box: Box;
  /** Degrees clockwise from upright, -45 to 45: the code's sides, whichever of the four is its top. */
  readonly degrees: number;
  /** Mean step of brightness between neighbours in it. */
  readonly strength: number;
}

/** Pixels a side: smaller than any code that can be read. */
const CELL = 8;
/** Mean step of brightness between neighbours, from which a cell counts as busy. */
const BUSY = 14;
/** Cells: less is a letter or a button. */
const FEWEST_CELLS = 6;
/** Pixels that are added on every side, for the light margin of the code. */
const MARGIN = 16;

interface Cells {
  readonly columns: number;
  readonly rows: number;
  /** Mean strength of the edges in each cell. */
  readonly strength: Float32Array;
  /** Direction of the edges in each cell, turned by four so that opposite and crossing edges agree. */
  readonly cos4: Float32Array;
  readonly sin4: Float32Array;
}

/** The busy regions of a picture, strongest first. */
export const busyRegions = (grey: Grey): BusyRegion[] => {
  const cells = cellsOf(grey);
  const regions: BusyRegion[] = [];
  const seen = new Uint8Array(cells.strength.length);
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] !== 0 || (cells.strength[start] as number) < BUSY) continue;
    const members = connected(cells, start, seen);
    if (members.length >= FEWEST_CELLS) regions.push(regionOf(cells, members, grey));
  }
  return regions.sort((a, b) => b.strength - a.strength);
};

const cellsOf = ({ width, height, pixels }: Grey): Cells => {
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const count = columns * rows;
  const strength = new Float32Array(count);
  const cos4 = new Float32Array(count);
  const sin4 = new Float32Array(count);
  for (let y = 0; y < rows * CELL; y++) {
    if (y === 0 || y === height - 1) continue;
    for (let x = 1; x < Math.min(columns * CELL, width - 1); x++) {
      const at = y * width + x;
      const across = ((pixels[at + 1] as number) - (pixels[at - 1] as number)) / 2;
      const down = ((pixels[at + width] as number) - (pixels[at - width] as number)) / 2;
      const square = across * across + down * down;
      if (square < 16) continue;
      const length = Math.sqrt(square);
      const cell = Math.floor(y / CELL) * columns + Math.floor(x / CELL);
      // cos and sin of twice the angle, then of four times, without asking for the angle
      const cos2 = (across * across - down * down) / square;
      const sin2 = (2 * across * down) / square;
      strength[cell] = (strength[cell] as number) + length;
      cos4[cell] = (cos4[cell] as number) + length * (cos2 * cos2 - sin2 * sin2);
      sin4[cell] = (sin4[cell] as number) + length * 2 * cos2 * sin2;
    }
  }
  for (let cell = 0; cell < count; cell++) strength[cell] = (strength[cell] as number) / (CELL * CELL);
  return { columns, rows, strength, cos4, sin4 };
};

/** All busy cells that hang together with one, across corners and gaps of one cell; marks them as seen. */
const connected = ({ columns, rows, strength }: Cells, start: number, seen: Uint8Array): number[] => {
  const members = [start];
  seen[start] = 1;
  for (let next = 0; next < members.length; next++) {
    const cell = members[next] as number;
    const column = cell % columns;
    const row = (cell - column) / columns;
    for (let y = Math.max(0, row - 2); y <= Math.min(rows - 1, row + 2); y++) {
      for (let x = Math.max(0, column - 2); x <= Math.min(columns - 1, column + 2); x++) {
        const other = y * columns + x;
        if (seen[other] !== 0 || (strength[other] as number) < BUSY) continue;
        seen[other] = 1;
        members.push(other);
      }
    }
  }
  return members;
};

const regionOf = ({ columns, strength, cos4, sin4 }: Cells, members: readonly number[], grey: Grey): BusyRegion => {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  let [sum, cos, sin] = [0, 0, 0];
  for (const cell of members) {
    const column = cell % columns;
    const row = (cell - column) / columns;
    left = Math.min(left, column);
    right = Math.max(right, column + 1);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row + 1);
    sum += strength[cell] as number;
    cos += cos4[cell] as number;
    sin += sin4[cell] as number;
  }
  const x = Math.max(0, left * CELL - MARGIN);
  const y = Math.max(0, top * CELL - MARGIN);
  const width = Math.min(grey.width, right * CELL + MARGIN) - x;
  const height = Math.min(grey.height, bottom * CELL + MARGIN) - y;
  return {
    box: { x, y, width, height },
    degrees: (Math.atan2(sin, cos) / 4) * (180 / Math.PI),
    strength: sum / members.length,
  };
};
