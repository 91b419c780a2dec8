import type { Span } from '../../draft.ts';
import { visible } from '../../escape.ts';
import { graphemesIn, type Measure } from './width.ts';

/** A line of the draft, or the stretch of it that fits, and the marks that go under its words. */
export interface Frame {
  readonly code: string;
  readonly underline: string;
}

export interface FrameOptions {
  /** Columns that the frame may take. */
  readonly width: number;
  readonly measure: Measure;
  /** Colours the marked words and the marks. */
  readonly mark: (text: string) => string;
}

/** What is seen as one character. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

/** How far from the marked words a line is looked at, in code units: well beyond any terminal's width. */
const REACH = 1500;
/** How many columns a cut may move to fall between words. */
const TO_WORD_EDGE = 12;
/** A pile of accents longer than any real character, made to break a terminal. */
const LONGEST_CELL = 40;
const TAB = '  ';
const CUT = '…';

/** Shows the spans, in order, within their line; a long line is cut around them. */
export const frameOf = (line: string, spans: readonly Span[], { width, measure, mark }: FrameOptions): Frame => {
  const start = spans[0]?.start ?? 0;
  const from = Math.max(0, start - REACH);
  const to = Math.min(line.length, start + REACH);
  const cells = cellsOf(line.slice(from, to), from, spans, measure);
  const whole = from === 0 && to === line.length && columns(cells) <= width;
  const [first, last] = whole ? [0, cells.length] : windowOf(cells, width - 2 * CUT.length);
  const before = first > 0 || from > 0 ? CUT : '';
  const after = last < cells.length || to < line.length ? CUT : '';
  const shown = cells.slice(first, last);
  return {
    code:
      before +
      runs(
        shown,
        ({ text }) => text,
        (text, marked) => (marked ? mark(text) : text),
      ) +
      after,
    underline: underlineOf(before, shown, mark),
  };
};

const cellsOf = (text: string, offset: number, spans: readonly Span[], measure: Measure): Cell[] => {
  const cells: Cell[] = [];
  // as a whole: a command to a runner is longer than any cell. What stands for a code unit is one.
  const harmless = visible(text);
  for (const { segment, index } of graphemesIn(text)) {
    const start = offset + index;
    const end = start + segment.length;
    const shown =
      segment === '\t' ? TAB : segment.length > LONGEST_CELL ? '\ufffd' : harmless.slice(index, index + segment.length);
    cells.push({
      text: shown,
      width: measure(shown),
      marked: spans.some((span) => span.start < end && span.end > start),
    });
  }
  return cells;
};

/** The stretch of cells around the marked ones that fits, cut between words where it can be. */
const windowOf = (cells: readonly Cell[], width: number): [number, number] => {
  let first = Math.max(
    0,
    cells.findIndex(({ marked }) => marked),
  );
  let last =
    Math.max(
      first,
      cells.findLastIndex(({ marked }) => marked),
    ) + 1;
  const marked = columns(cells.slice(first, last));
  if (marked > width) {
    for (let over = marked - width; over > 0; over -= (cells[last] as Cell).width) last--;
    return [first, last];
  }
  const firstMarked = first;
  const lastMarked = last;
  let room = width - marked;
  const widen = (limit: number): void => {
    let left = limit;
    while (first > 0 && (cells[first - 1] as Cell).width <= left) left -= (cells[--first] as Cell).width;
    room -= limit - left;
  };
  const widenRight = (): void => {
    while (last < cells.length && (cells[last] as Cell).width <= room) room -= (cells[last++] as Cell).width;
  };
  widen(Math.floor(room / 2));
  widenRight();
  widen(room);
  return [wordStart(cells, first, firstMarked), wordEnd(cells, last, lastMarked)];
};

const wordStart = (cells: readonly Cell[], first: number, limit: number): number => {
  if (first === 0) return first;
  for (let at = first - 1; at < Math.min(first + TO_WORD_EDGE, limit); at++) if (isSpace(cells[at])) return at + 1;
  return first;
};

const wordEnd = (cells: readonly Cell[], last: number, limit: number): number => {
  if (last === cells.length) return last;
  for (let at = last; at > Math.max(last - TO_WORD_EDGE, limit); at--) if (isSpace(cells[at])) return at;
  return last;
};

const isSpace = (cell: Cell | undefined): boolean => cell?.text.trim() === '';

const columns = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

const underlineOf = (before: string, cells: readonly Cell[], mark: FrameOptions['mark']): string => {
  const lastMarked = cells.findLastIndex(({ marked }) => marked);
  const under = ({ width, marked }: Cell): string => (marked ? '~' : ' ').repeat(width);
  return (
    ' '.repeat(before.length) +
    runs(cells.slice(0, lastMarked + 1), under, (text, marked) => (marked ? mark(text) : text))
  );
};

/** Joins cells so that neighbours of the same kind are coloured in one go. */
const runs = (
  cells: readonly Cell[],
  textOf: (cell: Cell) => string,
  paint: (text: string, marked: boolean) => string,
): string => {
  let painted = '';
  let run = '';
  for (const [index, cell] of cells.entries()) {
    run += textOf(cell);
    if (cells[index + 1]?.marked === cell.marked) continue;
    painted += paint(run, cell.marked);
    run = '';
  }
  return painted;
};
