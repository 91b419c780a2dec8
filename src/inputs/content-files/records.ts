import type { FilePlace, Span } from '../../draft.ts';

/** A row of a table as it stands in the file, with the places of its cells in it. */
export interface TableRecord {
  /** From 1; blank rows count, as in a spreadsheet. */
  readonly number: number;
  readonly content: string;
  readonly at: FilePlace;
  readonly cells: readonly Span[];
}

/** A row that isn't one: what it would be called, and why it can't be read. */
export interface BrokenRecord {
  readonly number: number;
  readonly problem: 'never closed' | 'too long';
}

/** UTF-16 code units of the longest row, and cells of the widest. */
const LONGEST = 1_000_000;
const MOST_CELLS = 2_000;

/**
 * Cuts a table (RFC 4180, with any separator) into rows and cells while it
 * comes in. No more than one row is kept. A quotation mark that is never
 * closed costs its line; from there on none is trusted across lines, so that
 * nothing is looked through twice.
 */
export async function* recordsOf(
  pieces: AsyncIterable<string>,
  separatorOf: (head: string) => string,
): AsyncGenerator<TableRecord | BrokenRecord> {
  const cutter = new Cutter(separatorOf);
  for await (const piece of pieces) {
    cutter.push(piece);
    yield* cutter.cut(false);
  }
  yield* cutter.cut(true);
}

class Cutter {
  readonly #separatorOf: (head: string) => string;
  #separator: string | undefined;
  #text = '';
  /** Where the row begins in what is kept. */
  #start = 0;
  #scan = 0;
  #cellStart = 0;
  #inQuotes = false;
  #trustsQuotes = true;
  #cells: Span[] = [];
  #number = 1;
  #line = 1;
  #offset = 0;

  constructor(separatorOf: (head: string) => string) {
    this.#separatorOf = separatorOf;
  }

  push(piece: string): void {
    this.#text = this.#text.slice(this.#start) + piece;
    this.#scan -= this.#start;
    this.#cellStart -= this.#start;
    this.#start = 0;
  }

  *cut(isEnd: boolean): Generator<TableRecord | BrokenRecord> {
    if (this.#separator === undefined) {
      if (!isEnd && this.#text.length < 4_096 && !/[\r\n]./s.test(this.#text)) return;
      this.#separator = this.#separatorOf(this.#text.slice(0, 20_000));
    }
    for (;;) {
      const end = this.#findEnd(isEnd);
      if (end !== undefined) yield this.#take(end);
      else if (this.#inQuotes && (isEnd || this.#scan - this.#start > LONGEST)) yield this.#giveUpQuotes();
      else if (this.#scan - this.#start > LONGEST) yield this.#skipLine();
      else {
        if (isEnd && this.#scan > this.#start) yield this.#take({ at: this.#text.length, length: 0 });
        return;
      }
    }
  }

  /** Walks on to the line break that ends the row; undefined while it isn't there yet. */
  #findEnd(isEnd: boolean): { at: number; length: number } | undefined {
    const text = this.#text;
    const most = Math.min(text.length, this.#start + LONGEST + 1);
    for (; this.#scan < most; this.#scan++) {
      const character = text[this.#scan];
      if (this.#inQuotes) {
        if (character === '"') {
          if (text[this.#scan + 1] === '"') this.#scan++;
          else if (this.#scan + 1 < text.length || isEnd) this.#inQuotes = false;
          else return undefined;
        } else if (!this.#trustsQuotes && (character === '\n' || character === '\r')) {
          this.#inQuotes = false;
          this.#scan--;
        }
      } else if (character === '"') {
        this.#inQuotes = this.#scan === this.#cellStart;
      } else if (character === this.#separator) this.#endCell();
      else if (character === '\n') return { at: this.#scan, length: 1 };
      else if (character === '\r') {
        if (this.#scan + 1 === text.length && !isEnd) return undefined;
        return { at: this.#scan, length: text[this.#scan + 1] === '\n' ? 2 : 1 };
      }
    }
    return undefined;
  }

  #endCell(): void {
    if (this.#cells.length < MOST_CELLS)
      this.#cells.push({ start: this.#cellStart - this.#start, end: this.#scan - this.#start });
    this.#cellStart = this.#scan + 1;
  }

  #take({ at, length }: { at: number; length: number }): TableRecord {
    this.#scan = at;
    this.#endCell();
    const content = this.#text.slice(this.#start, at);
    const place = { offset: this.#offset, line: this.#line, column: 1 };
    const record = { number: this.#number, content, at: place, cells: this.#cells };
    this.#moveTo(at + length);
    return record;
  }

  #giveUpQuotes(): BrokenRecord {
    this.#trustsQuotes = false;
    return this.#dropLine('never closed');
  }

  #skipLine(): BrokenRecord {
    return this.#dropLine('too long');
  }

  /** Leaves out the line that the row begins with, or as much of it as there is. */
  #dropLine(problem: BrokenRecord['problem']): BrokenRecord {
    const breaks = /\r\n|\r|\n/g;
    breaks.lastIndex = this.#start;
    const found = breaks.exec(this.#text);
    const broken = { number: this.#number, problem };
    this.#moveTo(found === null ? this.#text.length : found.index + found[0].length);
    return broken;
  }

  #moveTo(next: number): void {
    const passed = this.#text.slice(this.#start, next);
    this.#line += passed.match(/\r\n|\r|\n/g)?.length ?? 0;
    this.#offset += passed.length;
    this.#number++;
    this.#start = next;
    this.#scan = next;
    this.#cellStart = next;
    this.#inQuotes = false;
    this.#cells = [];
  }
}
