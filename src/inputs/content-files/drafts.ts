import type { Draft, Excerpt, Failure, FileName, FilePlace, Passage, Source, TextFormat } from '../../draft.ts';
import type { MappedText } from '../../readers/text/mapped-text.ts';

/** The file that drafts are taken from: what reports call it, and how what they refer to is fetched. */
export interface Holder {
  readonly shown: string;
  readonly load: (reference: string) => Promise<Source>;
}

/** The most pictures that are taken from one draft. */
const MOST_IMAGES = 200;

/** A draft that is a stretch of a file. */
export const draftOf = (
  { shown, load }: Holder,
  name: Omit<FileName, 'path'>,
  excerpt: Excerpt,
  platform?: string,
): Draft => ({
  name: { path: shown, ...name },
  text: { excerpt: { ...excerpt, images: excerpt.images.slice(0, MOST_IMAGES) } },
  images: [],
  settings: platform === undefined || platform.length > 100 ? {} : { platform },
  load,
});

/** A draft that could not be made, and why. */
export const brokenDraft = (
  { shown }: Holder,
  reason: string,
  name: Omit<FileName, 'path'> = {},
  status: Failure['status'] = 'failed',
): Draft => ({
  name: { path: shown, ...name },
  text: { format: 'plain', source: { path: shown, failure: { status, reason } } },
  images: [],
  settings: {},
});

/** Words as a passage of what begins at `from` in their source. */
export const passageOf = (words: MappedText, format: TextFormat, from = 0): Passage => ({
  format,
  text: words.text,
  toHolder: (span) => {
    const { start, end } = words.toSource(span);
    return { start: start - from, end: end - from };
  },
});

/** Counts lines while a text is passed once from its beginning to its end. */
export class LineCount {
  readonly #text: string;
  #offset = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place at an offset, which is not before the last one that was asked for. */
  placeAt(offset: number): FilePlace {
    const passed = this.#text.slice(this.#offset, offset);
    for (const { index, 0: lineBreak } of passed.matchAll(/\r\n|\r|\n/g)) {
      this.#line++;
      this.#lineStart = this.#offset + index + lineBreak.length;
    }
    this.#offset = offset;
    return { offset, line: this.#line, column: offset - this.#lineStart + 1 };
  }
}
