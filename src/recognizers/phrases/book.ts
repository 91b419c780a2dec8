import type { ListedWords } from '../listed-words.ts';
import { type BuiltBook, readBuiltBook } from './built-book.ts';
import type { Entry } from './entry.ts';

const NONE: readonly never[] = [];

/**
 * The phrases of all lists by their first words, so that every word of a text
 * is looked up once and not once for each list.
 */
const byWord = new Map<string, readonly Entry[]>();
/** Those that begin with any word that begins so, by three letters. */
const byStart = new Map<string, readonly Entry[]>();
/** What each list is known by, in the order of their numbers. */
const keys: string[] = [];
let built: BuiltBook | undefined;

/**
 * Takes the phrases of a list into the book.
 *
 * @param phrases Those of each of the list's tags, in the order of these, parted by commas or line breaks.
 * @returns The list's number.
 */
export const enlist = (phrases: readonly string[]): number => {
  if (built === undefined) {
    built = readBuiltBook();
    keys.push(...built.lists);
  }
  const key = keyOf(phrases);
  const known = built.lists.indexOf(key);
  if (known !== -1) return known;
  const list = keys.push(key) - 1;
  for (const [tag, each] of phrases.entries()) addAll({ list, tag, rest: NONE }, each);
  return list;
};

/** No two lists of the program are alike in this; the build sees to that. */
const keyOf = (phrases: readonly string[]): string => {
  let length = 0;
  for (const each of phrases) length += each.length;
  return `${phrases.length}/${length}/${phrases[0]?.slice(0, 30).replaceAll('\n', ' ')}`;
};

const addAll = (single: Entry, phrases: string): void => {
  for (const phrase of phrases.replaceAll('\n', ',').split(',')) {
    const trimmed = phrase.trim();
    if (trimmed === '') continue;
    const [firsts = '', ...others] = trimmed.split(/\s+/);
    const entry = others.length === 0 ? single : { ...single, rest: others.map(wordOf) };
    for (const first of firsts.split('/')) add(first, entry);
  }
};

/** `his/her` is either. */
const wordOf = (word: string): string | readonly string[] => (word.includes('/') ? word.split('/') : word);

const add = (first: string, entry: Entry): void => {
  if (!first.endsWith('*')) {
    byWord.set(first, [...beginningWith(first), entry]);
    return;
  }
  const stem = first.slice(0, -1);
  const start = stem.slice(0, 3);
  byStart.set(start, [...startingWith(start), { ...entry, stem }]);
};

/** The phrases that begin with a word. */
export const beginningWith = (word: string): readonly Entry[] => lookUp(byWord, word, built?.words);

/** The phrases whose first word is any that begins with these letters and what follows them in the stem. */
export const startingWith = (start: string): readonly Entry[] => lookUp(byStart, start, built?.starts);

/** Texts have words without end, of which most begin no phrase. */
const MOST_KEPT = 20_000;

const lookUp = (book: Map<string, readonly Entry[]>, key: string, inBuilt: ListedWords | undefined) => {
  let entries = book.get(key);
  if (entries === undefined) {
    const place = inBuilt?.knownOf(key);
    entries = place === undefined ? NONE : (built as BuiltBook).entriesAt(place);
    if (book.size < MOST_KEPT || entries.length > 0) book.set(key, entries);
  }
  return entries;
};

/** How many lists there are. */
export const listsKnown = (): number => keys.length;

/** The whole book as the build writes it. */
export const knownPhrases = (): { readonly lists: readonly string[]; readonly words: Book; readonly starts: Book } => ({
  lists: keys,
  words: byWord,
  starts: byStart,
});
type Book = ReadonlyMap<string, readonly Entry[]>;
