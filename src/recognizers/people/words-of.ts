import type { ReadableText } from '../text.ts';
import { fold } from './normal-form.ts';
import { type Sense, senseOf } from './vocabulary.ts';

/** `initial`: one capital; `mixed`: McAteer, iPhone; `upper` has at least two capitals and nothing else. */
type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'initial';

/** A word of a part, without a possessive 's. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly shape: Shape;
  readonly sense: Sense;
  /** Whether a capital says nothing here: after a full stop, a colon, an emoji, at the start of a line. */
  readonly opens: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Whether "'s" follows. */
  readonly possessive: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\u200b-\u200d\u2060]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Where words aren't names: links, addresses, hashtags, handles, file names. A handle before a surname ("@Kwesi Appiah") is one. */
const OPAQUE =
  /(?:https?:\/\/|www\.)\S+|[#@](?!\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll})[0-9A-Za-zÀ-ɏḀ-ỿ_.]+|[0-9A-Za-zÀ-ɏḀ-ỿ._%+-]{1,64}@[0-9A-Za-zÀ-ɏḀ-ỿ.-]+|[0-9A-Za-zÀ-ɏḀ-ỿ-]{1,64}(?:\.[0-9A-Za-zÀ-ɏḀ-ỿ-]{1,64}){0,8}\.(?:com|org|uk|net|example|co|io|jpe?g|JPE?G|png|PNG|pdf|PDF|docx?|heic|HEIC|mp4)(?![0-9A-Za-zÀ-ɏḀ-ỿ])/gu;
const OPENING = /(?:[.!?…:;"“”‘([{*•|>/\n\r~=–—]|\p{Extended_Pictographic}|\p{M}|- ?)\s{0,12}$/u;
const TITLE = /^\p{Lu}(?:[\p{Ll}\p{M}\p{Lm}]|\p{Lo}|['’ʼ](?=\p{Ll}))+$/u;
/** Without one of these a text has nothing opaque, which most of the pattern above would be tried at every word to find out. */
const MAY_BE_OPAQUE = /[#@]|:\/\/|www\.|\.[A-Za-z]/;
const LONGEST = 60;

/** Most words are one of these two, whose shapes need no look at other scripts. */
const PLAIN_LOWER = /^[a-z]+$/;
const PLAIN_TITLE = /^[A-Z][a-z]+$/;

const POSSESSIVE = /['’ʼ][sS]$/;

const shapeOf = (word: string): Shape => {
  if (PLAIN_LOWER.test(word)) return 'lower';
  if (PLAIN_TITLE.test(word)) return 'title';
  const first = word[0] as string;
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return /\p{Lu}/u.test(word) ? 'mixed' : 'lower';
  if (TITLE.test(word)) return 'title';
  const capitals = word.replace(/[^A-Za-zÀ-ɏḀ-ỿ]/gu, '');
  if (capitals.length === 1) return 'initial';
  return capitals === capitals.toUpperCase() ? 'upper' : 'mixed';
};

const spansOf = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));

const known = new WeakMap<ReadableText, readonly Word[]>();

/** Every word of a text, in order, with what it could be. Words longer than any name are left out. */
export const wordsOf = (text: ReadableText): readonly Word[] => {
  let words = known.get(text);
  if (words === undefined) {
    words = wordsIn(text.text);
    known.set(text, words);
  }
  return words;
};

const wordsIn = (text: string): Word[] => {
  const opaque = MAY_BE_OPAQUE.test(text) ? spansOf(text, OPAQUE) : [];
  const words: Word[] = [];
  let zone = 0;
  let previous = 0;
  for (const { index, 0: found } of text.matchAll(WORD)) {
    while (zone < opaque.length && (opaque[zone] as { end: number }).end <= index) zone++;
    const inside = zone < opaque.length && (opaque[zone] as { start: number }).start <= index;
    if (inside || found.length > LONGEST) continue;
    const possessive = POSSESSIVE.test(found);
    const written = possessive ? found.slice(0, -2) : found;
    const folded = fold(written);
    const gap = text.slice(Math.max(previous, index - 12), index);
    words.push({
      start: index,
      end: index + written.length,
      folded,
      shape: shapeOf(written),
      sense: senseOf(folded),
      opens: index === 0 || (gap !== ' ' && OPENING.test(index - previous > 12 ? `.${gap}` : gap)),
      gap,
      possessive,
    });
    previous = index + found.length;
  }
  return words;
};
