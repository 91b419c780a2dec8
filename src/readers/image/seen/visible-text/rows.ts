import { around } from '../../../../boxes.ts';
import type { Box } from '../picture.ts';
import type { Corner, SeenLine } from './seen-line.ts';

/** A piece of a row: where it stands in the row's text, and the line it is. */
interface RowPiece {
  readonly start: number;
  readonly end: number;
  readonly line: SeenLine;
}

/** Lines that stand beside each other and are read as one: the cells of a table's row, a label and its value. */
export interface SeenRow {
  /** The pieces from left to right, a blank or, where the gap is wide, two between them. */
  readonly text: string;
  readonly pieces: readonly RowPiece[];
}

/** Pieces of a row are so many of their height apart at most. */
const WIDEST_GAP = 12;
/** From this gap on two blanks stand for it. */
const WIDE_GAP = 1.5;
/** How far from the other's middle, in its height, a piece may begin. */
const OFF_LINE = 0.5;
const MOST_ALIKE = 1.6;
const STEEPEST_TURN = 0.12;

/**
 * Puts legible lines that lie on one line of writing together, whatever its
 * angle. Each line is in one row; rows come in the order of their first lines.
 */
export const rowsOf = (lines: readonly SeenLine[]): SeenRow[] => {
  const legible = lines.filter(({ text }) => text !== '').map(laid);
  const followers = new Map<Laid, Laid>();
  const taken = new Set<Laid>();
  for (const one of legible) {
    const next = legible
      .filter((other) => other !== one && !taken.has(other) && follows(one, other))
      .sort((a, b) => gapBetween(one, a) - gapBetween(one, b))[0];
    if (next === undefined) continue;
    followers.set(one, next);
    taken.add(next);
  }
  // lines on top of each other could follow each other in a ring: it begins anywhere
  const firsts = [...legible.filter((one) => !taken.has(one)), ...legible];
  const done = new Set<Laid>();
  return firsts.flatMap((first) => (done.has(first) ? [] : [rowFrom(first, followers, done)]));
};

/** A line by the middle of its left and right edge, as it is read. */
interface Laid {
  readonly line: SeenLine;
  readonly from: Corner;
  readonly to: Corner;
  readonly height: number;
  readonly angle: number;
}

const laid = (line: SeenLine): Laid => {
  const [topLeft, topRight, bottomRight, bottomLeft] = line.quad;
  const from = middle(topLeft, bottomLeft);
  const to = middle(topRight, bottomRight);
  return {
    line,
    from,
    to,
    height: Math.hypot(bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y),
    angle: Math.atan2(to.y - from.y, to.x - from.x),
  };
};

const middle = (a: Corner, b: Corner): Corner => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const follows = (one: Laid, other: Laid): boolean => {
  const turn = Math.abs(Math.atan2(Math.sin(one.angle - other.angle), Math.cos(one.angle - other.angle)));
  if (turn > STEEPEST_TURN || Math.max(one.height / other.height, other.height / one.height) > MOST_ALIKE) return false;
  const gap = gapBetween(one, other);
  const angle = (one.angle + other.angle) / 2;
  const away = (other.from.y - one.to.y) * Math.cos(angle) - (other.from.x - one.to.x) * Math.sin(angle);
  const height = Math.min(one.height, other.height);
  return gap > -height && gap < WIDEST_GAP * height && Math.abs(away) < OFF_LINE * height;
};

/** From the end of one to the beginning of the other, along the first. */
const gapBetween = (one: Laid, other: Laid): number =>
  (other.from.x - one.to.x) * Math.cos(one.angle) + (other.from.y - one.to.y) * Math.sin(one.angle);

const rowFrom = (first: Laid, followers: ReadonlyMap<Laid, Laid>, done: Set<Laid>): SeenRow => {
  const pieces: RowPiece[] = [];
  let text = '';
  let before: Laid | undefined;
  for (let at: Laid | undefined = first; at !== undefined && !done.has(at); at = followers.get(at)) {
    done.add(at);
    if (before !== undefined) text += gapBetween(before, at) > WIDE_GAP * at.height ? '  ' : ' ';
    pieces.push({ start: text.length, end: text.length + at.line.text.length, line: at.line });
    text += at.line.text;
    before = at;
  }
  return { text, pieces };
};

/** The rectangle around the pieces of a row that a stretch of its text touches. */
export const boxOf = ({ pieces }: SeenRow, start: number, end: number): Box => {
  const touched = pieces.filter((piece) => piece.start < end && start < piece.end);
  return around((touched.length > 0 ? touched : pieces).map(({ line }) => line.box) as [Box, ...Box[]]);
};
