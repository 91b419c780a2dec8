import type { ReadableText } from '../text.ts';

const texts = new WeakMap<ReadableText, string>();

/** A text in lower case with straight apostrophes, every letter in its place. */
export const plain = (text: ReadableText): string => {
  let found = texts.get(text);
  if (found === undefined) {
    const { lower } = text;
    found = UNUSUAL.test(lower) ? lower.replace(/[’‘ʼ`´]/g, "'").replace(/[\u00a0\t]/g, ' ') : lower;
    texts.set(text, found);
  }
  return found;
};

const UNUSUAL = /[’‘ʼ`´\u00a0\t]/;
/** The sentence at an offset with two on either side, as far as `reach` code units go, from a text of the same length. */
export const passage = (text: ReadableText, within: string, offset: number, reach = 240): string => {
  let { start, end } = text.sentenceAt(offset);
  for (let step = 0; step < 2; step++) {
    if (start > 0) start = text.sentenceAt(start - 1).start;
    if (end < within.length) end = text.sentenceAt(end).end;
  }
  return within.slice(Math.max(start, offset - reach), Math.min(end, offset + reach));
};

/** The sentence at an offset, cut to `reach` on either side. */
export const sentence = (text: ReadableText, within: string, offset: number, reach = 240): string => {
  const { start, end } = text.sentenceAt(offset);
  return within.slice(Math.max(start, offset - reach), Math.min(end, offset + reach));
};

/** Where a text's words end: without blanks, commas and full stops behind them. */
export const wordsEnd = (text: string, start: number, end: number): number => {
  let last = end;
  while (last > start && /[\s,.;:!?…(\-–—]/.test(text[last - 1] as string)) last--;
  return last;
};
