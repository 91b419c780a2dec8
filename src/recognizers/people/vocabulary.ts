import { entriesOf, ListedWords } from '../listed-words.ts';
import { MORE_NAMES } from './data/more-names.ts';
import { NAMES } from './data/names.ts';
import { WORDS } from './data/words.ts';
import { NOT_NAMES } from './not-names.ts';

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

const names = new ListedWords(NAMES, 1);
const moreNames = new ListedWords(MORE_NAMES, 1);
const words = new ListedWords(WORDS, 1);

/** What is known of a name, as a number: its character counts from here. */
const FIRST_FLAG = 0x40;
const flagsOf = (known: string): number => known.charCodeAt(0) - FIRST_FLAG;

const UNKNOWN: Sense = { given: false, surname: false, place: false, alsoName: false, word: 0 };
const ALSO_NAME: Sense = { ...UNKNOWN, alsoName: true };
const ORDINARY: Sense = { ...UNKNOWN, word: 3 };
/** What each combination of flags of a name means. */
const NAMED: readonly Sense[] = Array.from({ length: 32 }, (_, flags) => ({
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
    const stem = word.slice(0, -ending.length);
    if (words.knownOf(stem) !== undefined) return true;
    const name = names.knownOf(stem);
    return name !== undefined && flagsOf(name) >= 16;
  });

/** A text repeats its words, and texts repeat one another's. */
const CACHED = 20_000;
let cache = new Map<string, Sense>();

/** What a folded word can be: somebody's name, a place, an ordinary word, or several of these. */
export const senseOf = (word: string): Sense => {
  let sense = cache.get(word);
  if (sense === undefined) {
    if (cache.size >= CACHED) cache = new Map();
    sense = lookUp(word);
    cache.set(word, sense);
  }
  return sense;
};

const lookUp = (word: string): Sense => {
  if (NOT_NAMES.has(word)) return ORDINARY;
  const name = names.knownOf(word);
  if (name !== undefined) return NAMED[flagsOf(name)] as Sense;
  const alsoName = moreNames.knownOf(word) !== undefined;
  if (word.length < 2 || words.knownOf(word) !== undefined || (!alsoName && isStemmed(word))) return ORDINARY;
  return alsoName ? ALSO_NAME : UNKNOWN;
};

/** Names that are nothing else, as training puts them in place of others. */
export const listedNames = (): { readonly given: string[]; readonly surnames: string[] } => {
  const given: string[] = [];
  const surnames: string[] = [];
  for (const [word, known] of entriesOf(NAMES)) {
    const flags = flagsOf(known);
    if (flags > 3) continue;
    const written = (word[0] as string).toUpperCase() + word.slice(1);
    if (flags & 1) given.push(written);
    if (flags & 2) surnames.push(written);
  }
  return { given, surnames };
};
