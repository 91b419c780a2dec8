import { NAMES } from './data/names.ts';
import { WORDS } from './data/words.ts';
import { NOT_NAMES } from './not-names.ts';
import { WordList } from './word-list.ts';

/** What is known of a folded word. */
export interface Sense {
  readonly given: boolean;
  readonly surname: boolean;
  readonly place: boolean;
  /** How ordinary a word it is besides: 0 none, 1 rare, 2 known, 3 among the commonest. */
  readonly word: 0 | 1 | 2 | 3;
}

const names = new WordList(NAMES);
const words = new WordList(WORDS);

const UNKNOWN: Sense = { given: false, surname: false, place: false, word: 0 };
const ORDINARY: Sense = { ...UNKNOWN, word: 3 };

const ENDINGS = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'r', 'ness', 'est'];

const isStemmed = (word: string): boolean =>
  ENDINGS.some((ending) => {
    if (!word.endsWith(ending) || word.length - ending.length < 3) return false;
    const stem = word.slice(0, -ending.length);
    return words.flagsOf(stem) !== undefined || (names.flagsOf(stem) ?? 0) >= 16;
  });

/** What a folded word can be: somebody's name, a place, an ordinary word, or several of these. */
export const senseOf = (word: string): Sense => {
  if (NOT_NAMES.has(word)) return ORDINARY;
  const flags = names.flagsOf(word);
  if (flags !== undefined) {
    return {
      given: (flags & 1) !== 0,
      surname: (flags & 2) !== 0,
      place: (flags & 4) !== 0,
      word: (flags >> 3) as Sense['word'],
    };
  }
  return word.length < 2 || words.flagsOf(word) !== undefined || isStemmed(word) ? ORDINARY : UNKNOWN;
};
