import { MORE_NAMES } from './data/more-names.ts';
import { NAMES } from './data/names.ts';
import { WORDS } from './data/words.ts';
import { NOT_NAMES } from './not-names.ts';
import { BITS, entriesOf, LISTED, WordLists } from './word-list.ts';

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

const lists = new WordLists(NAMES, MORE_NAMES, WORDS);
const IN_NAMES = LISTED;
const IN_MORE_NAMES = LISTED << BITS;
const IN_WORDS = LISTED << (2 * BITS);

const UNKNOWN: Sense = { given: false, surname: false, place: false, alsoName: false, word: 0 };
const ALSO_NAME: Sense = { ...UNKNOWN, alsoName: true };
const ORDINARY: Sense = { ...UNKNOWN, word: 3 };
/** What each combination of flags of the first list means. */
const NAMED: readonly Sense[] = Array.from({ length: LISTED }, (_, flags) => ({
  given: (flags & 1) !== 0,
  surname: (flags & 2) !== 0,
  place: (flags & 4) !== 0,
  alsoName: false,
  word: (flags >> 3) as Sense['word'],
}));

const ENDINGS = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'r', 'ness', 'est'];

const isStemmed = (word: string): boolean =>
  ENDINGS.some((ending) => {
    if (!word.endsWith(ending) || word.length - ending.length < 3) return false;
    const flags = lists.flagsOf(word.slice(0, -ending.length));
    return (flags & IN_WORDS) !== 0 || (flags & (LISTED - 1)) >= 16;
  });

/** What a folded word can be: somebody's name, a place, an ordinary word, or several of these. */
export const senseOf = (word: string): Sense => {
  if (NOT_NAMES.has(word)) return ORDINARY;
  const flags = lists.flagsOf(word);
  if ((flags & IN_NAMES) !== 0) return NAMED[flags & (LISTED - 1)] as Sense;
  const alsoName = (flags & IN_MORE_NAMES) !== 0;
  if (word.length < 2 || (flags & IN_WORDS) !== 0 || (!alsoName && isStemmed(word))) return ORDINARY;
  return alsoName ? ALSO_NAME : UNKNOWN;
};

/** Names that are nothing else, as training puts them in place of others. */
export const listedNames = (): { readonly given: string[]; readonly surnames: string[] } => {
  const given: string[] = [];
  const surnames: string[] = [];
  for (const [word, flags] of entriesOf(NAMES)) {
    if (flags > 3) continue;
    const written = (word[0] as string).toUpperCase() + word.slice(1);
    if (flags & 1) given.push(written);
    if (flags & 2) surnames.push(written);
  }
  return { given, surnames };
};
