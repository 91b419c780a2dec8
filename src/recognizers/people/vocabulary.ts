import { MORE_NAMES } from './data/more-names.ts';
import { NAMES } from './data/names.ts';
import { WORDS } from './data/words.ts';
import { NOT_NAMES } from './not-names.ts';
import { WordList } from './word-list.ts';

/** What is known of a folded word. */
export interface Sense {
  readonly given: boolean;
  readonly surname: boolean;
  readonly place: boolean;
  /** Whether a further list has it as somebody's name, without telling which: `given` and `surname` are surer. */
  readonly alsoName: boolean;
  /** How ordinary a word it is besides: 0 none, 1 rare, 2 known, 3 among the commonest. */
  readonly word: 0 | 1 | 2 | 3;
}

const names = new WordList(NAMES);
const moreNames = new WordList(MORE_NAMES);
const words = new WordList(WORDS);

const UNKNOWN: Sense = { given: false, surname: false, place: false, alsoName: false, word: 0 };
const ALSO_NAME: Sense = { ...UNKNOWN, alsoName: true };
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
      alsoName: false,
      word: (flags >> 3) as Sense['word'],
    };
  }
  const alsoName = moreNames.flagsOf(word) !== undefined;
  if (word.length < 2 || words.flagsOf(word) !== undefined || (!alsoName && isStemmed(word))) return ORDINARY;
  return alsoName ? ALSO_NAME : UNKNOWN;
};

/** Names that are nothing else, as training puts them in place of others. */
export const listedNames = (): { readonly given: string[]; readonly surnames: string[] } => {
  const given: string[] = [];
  const surnames: string[] = [];
  for (const [word, flags] of names.entries()) {
    if (flags > 3) continue;
    const written = (word[0] as string).toUpperCase() + word.slice(1);
    if (flags & 1) given.push(written);
    if (flags & 2) surnames.push(written);
  }
  return { given, surnames };
};
