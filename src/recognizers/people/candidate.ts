import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A stretch that may be a person's name, and why. */
export interface Candidate extends Span {
  readonly confidence: number;
  readonly evidence: string;
}

/** A part with its words, as every source of candidates sees it. */
export class Page {
  readonly text: ReadableText;
  readonly words: readonly Word[];
  readonly #starts = new Map<number, number>();

  constructor(text: ReadableText) {
    this.text = text;
    this.words = wordsOf(text);
    for (const [index, { start }] of this.words.entries()) this.#starts.set(start, index);
  }

  /** The index of the word that begins at an offset. */
  wordAt(start: number): number | undefined {
    return this.#starts.get(start);
  }

  /** At most `reach` code units before an offset, on the same line. */
  before(offset: number, reach = 60): string {
    return lastLine(this.text.text.slice(Math.max(0, offset - reach), offset));
  }

  /** At most `reach` code units after an offset, on the same line. */
  after(offset: number, reach = 60): string {
    return firstLine(this.text.text.slice(offset, offset + reach));
  }
}

const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? '';
const lastLine = (text: string): string => text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);

/** Finds candidates in one way. */
export type CandidateSource = (page: Page) => Iterable<Candidate>;
