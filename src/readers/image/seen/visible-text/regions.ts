import type { Box } from '../picture.ts';
import { CELL, type Cells } from './cells.ts';
import type { Region } from './finder.ts';

/** Pixels a side of what is looked at in one piece. */
const TILE = 1280;
/** How much of a tile lies in the next: a line cut by one is whole, or in its middle, in the other. */
const OVERLAP = 160;

/** A picture of this size cut into tiles. */
export const tiles = (width: number, height: number): Region[] => {
  const across = stretches(width);
  return stretches(height).flatMap((down) =>
    across.map(
      (along): Region => ({
        look: { x: along.start, y: down.start, width: along.length, height: down.length },
        keep: inner(along, down, width, height),
      }),
    ),
  );
};

interface Stretch {
  readonly start: number;
  readonly length: number;
}

const stretches = (length: number): Stretch[] => {
  if (length <= TILE * 1.15) return [{ start: 0, length }];
  const count = Math.ceil((length - OVERLAP) / (TILE * 1.1 - OVERLAP));
  const each = Math.min(length, Math.ceil((length + (count - 1) * OVERLAP) / count / 32) * 32);
  const step = (length - each) / (count - 1);
  return Array.from({ length: count }, (_, i) => ({ start: Math.round(i * step), length: each }));
};

/** A tile without half of what it shares with its neighbours. */
const inner = (along: Stretch, down: Stretch, width: number, height: number): Box => {
  const half = OVERLAP >> 1;
  const x = along.start + (along.start > 0 ? half : 0);
  const y = down.start + (down.start > 0 ? half : 0);
  const right = along.start + along.length;
  const bottom = down.start + down.length;
  return {
    x,
    y,
    width: right - (right < width ? half : 0) - x,
    height: bottom - (bottom < height ? half : 0) - y,
  };
};

/** A cell together with so much around it is seen as well as in a whole tile. */
const MARGIN = 64;
const KEPT_MARGIN = 32;
/** Cells along a block at most. */
const MOST_CELLS = 8;

/** Cells of a grid, as positions: from the first column and row, so many across and down. */
interface Block {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

/** Where to look at a picture closely: the cells that are worth it, in blocks, or all of it if that is less work. */
export const regionsWorthALook = (width: number, height: number, cells: Cells): Region[] => {
  const whole = tiles(width, height);
  const near = merged(runs(cells)).map((block) => regionOf(block, width, height));
  return area(near) < area(whole) ? near : whole;
};

/** Neighbouring cells of a row as one block. */
const runs = (rows: Cells): Block[] =>
  rows.flatMap((row, y) => {
    const blocks: Block[] = [];
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let across = 1;
      while (across < MOST_CELLS && row[x + across]) across++;
      blocks.push({ x, y, across, down: 1 });
      x += across - 1;
    }
    return blocks;
  });

/** Blocks put together wherever one large one costs no more than two. */
const merged = (blocks: readonly Block[]): Block[] => {
  const done: Block[] = [];
  const open = [...blocks];
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    const one = block;
    const partner = done.findIndex((other) => isWorthMerging(one, other));
    if (partner < 0) done.push(one);
    else open.push(union(one, ...done.splice(partner, 1)));
  }
  return done;
};

const isWorthMerging = (one: Block, other: Block): boolean => {
  const both = union(one, other);
  return both.across <= MOST_CELLS && both.down <= MOST_CELLS && cost(both) <= cost(one) + cost(other);
};

const union = (...blocks: readonly Block[]): Block => {
  const x = Math.min(...blocks.map((block) => block.x));
  const y = Math.min(...blocks.map((block) => block.y));
  return {
    x,
    y,
    across: Math.max(...blocks.map((block) => block.x + block.across)) - x,
    down: Math.max(...blocks.map((block) => block.y + block.down)) - y,
  };
};

const cost = ({ across, down }: Block): number => (across * CELL + 2 * MARGIN) * (down * CELL + 2 * MARGIN);

const regionOf = ({ x, y, across, down }: Block, width: number, height: number): Region => {
  const grown = (margin: number): Box => {
    const left = Math.max(0, x * CELL - margin);
    const top = Math.max(0, y * CELL - margin);
    return {
      x: left,
      y: top,
      width: Math.min(width, (x + across) * CELL + margin) - left,
      height: Math.min(height, (y + down) * CELL + margin) - top,
    };
  };
  return { look: grown(MARGIN), keep: grown(KEPT_MARGIN) };
};

const area = (regions: readonly Region[]): number =>
  regions.reduce((sum, { look }) => sum + look.width * look.height, 0);
