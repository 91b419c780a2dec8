import { fold } from './people/normal-form.ts';

/** A word of a text as lists look it up. */
export interface WordInText {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents and apostrophes. */
  readonly folded: string;
  /** Whether a mark that ends a phrase stands before it: a full stop, a line break. */
  readonly opens: boolean;
}

const WORD = /(?:[0-9A-Za-zÀ-ɏ]|[\u0300-\u036f])+(?:['’ʼ][A-Za-zÀ-ɏ]+)*/g;
/** What stands between two words of a phrase at most: a blank, a hyphen, a hash, quotation marks. */
const WITHIN_PHRASE = /^[ \u00a0\t#"“”‘'’()/-]{0,4}$/;

/** Every word and number of a text, in order. */
export const wordsIn = (text: string): WordInText[] => {
  const words: WordInText[] = [];
  let previous = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    words.push({
      start: index,
      end: index + word.length,
      folded: fold(word),
      opens: words.length === 0 || !WITHIN_PHRASE.test(text.slice(previous, Math.min(index, previous + 6))),
    });
    previous = index + word.length;
  }
  return words;
};
