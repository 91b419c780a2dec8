import { enlist } from './first-words.ts';
import type { ListedWord, ReadableText } from './text.ts';

/** A phrase of a list, found in a text. Offsets are UTF-16. */
interface FoundPhrase<Tag> {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

interface Entry<Tag> {
  /** The words that follow the first, for some of them any of several. */
  readonly rest: readonly (string | readonly string[])[];
  readonly tag: Tag;
}

const SEVERAL = /[\s/]/;
const NOTHING: readonly never[] = [];

/**
 * Lists of words and phrases, found in one pass over a text.
 *
 * A phrase is words in lower case, without marks: "nail gun". A word that ends
 * in `*` stands for all that begin so ("laminectom*"), `_` for any one word,
 * `a/b` for either. The plural of a phrase's last word is found as well. Of
 * phrases that begin at one place the longest counts.
 */
export class Phrases<Tag = true> {
  readonly #byFirst = new Map<string, Entry<Tag>[]>();
  /** Beginnings of at least three letters, by those three. */
  readonly #byStart = new Map<string, { readonly stem: string; readonly entry: Entry<Tag> }[]>();
  readonly #number: number;

  constructor(lists: Iterable<readonly [tag: Tag, phrases: string]>) {
    for (const [tag, phrases] of lists) {
      for (const phrase of phrases.split(/[,\n]/)) {
        const trimmed = phrase.trim();
        if (trimmed === '') continue;
        // Lists are long, most of them of single words, and a run of one post reads them all.
        if (!SEVERAL.test(trimmed)) {
          this.#add(trimmed, { rest: NOTHING, tag });
          continue;
        }
        const [firsts = '', ...others] = trimmed.split(/\s+/);
        const rest = others.map((word) => (word.includes('/') ? word.split('/') : word));
        for (const first of firsts.split('/')) this.#add(first, { rest, tag });
      }
    }
    this.#number = enlist(this.#byFirst.keys(), this.#byStart.keys());
  }

  #add(first: string, entry: Entry<Tag>): void {
    if (first.endsWith('*')) {
      const stem = first.slice(0, -1);
      const start = stem.slice(0, 3);
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), { stem, entry }]);
    } else {
      const entries = this.#byFirst.get(first);
      if (entries === undefined) this.#byFirst.set(first, [entry]);
      else entries.push(entry);
    }
  }

  /** Every phrase in a text, none overlapping another, in order of place. */
  in(text: ReadableText): readonly FoundPhrase<Tag>[] {
    const { words } = text;
    const indexes = text.beginnings.of(this.#number) ?? words.keys();
    const found: FoundPhrase<Tag>[] = [];
    let next = 0;
    for (const index of indexes) {
      if (index < next) continue;
      const longest = this.#longestAt(words, index);
      if (longest === undefined) continue;
      next = index + longest.rest.length + 1;
      const { start } = words[index] as ListedWord;
      found.push({ start, end: (words[next - 1] as ListedWord).end, tag: longest.tag });
    }
    return found;
  }

  #longestAt(words: readonly ListedWord[], index: number): Entry<Tag> | undefined {
    const word = (words[index] as ListedWord).folded;
    let longest: Entry<Tag> | undefined;
    const entries = this.#byFirst.get(word);
    if (entries !== undefined)
      for (const entry of entries) if (isLonger(entry, longest) && follows(words, index, entry.rest)) longest = entry;
    const stems = this.#byStart.size === 0 ? undefined : this.#byStart.get(word.slice(0, 3));
    if (stems !== undefined)
      for (const { stem, entry } of stems)
        if (word.startsWith(stem) && isLonger(entry, longest) && follows(words, index, entry.rest)) longest = entry;
    // Plurals of single words: "ulcers", "biopsies"
    if (longest === undefined && word.length > 3 && word.endsWith('s')) {
      longest = this.#alone(word.slice(0, -1));
      if (longest === undefined && word.endsWith('ies')) longest = this.#alone(`${word.slice(0, -3)}y`);
    }
    return longest;
  }

  #alone(word: string): Entry<Tag> | undefined {
    return this.#byFirst.get(word)?.find(({ rest }) => rest.length === 0);
  }
}

const isLonger = (entry: Entry<unknown>, than: Entry<unknown> | undefined): boolean =>
  than === undefined || entry.rest.length > than.rest.length;

const follows = (words: readonly ListedWord[], from: number, rest: Entry<unknown>['rest']): boolean => {
  for (let step = 0; step < rest.length; step++) {
    const word = words[from + step + 1];
    if (word === undefined || word.opens) return false;
    const last = step === rest.length - 1;
    const wanted = rest[step] as string | readonly string[];
    if (typeof wanted === 'string') {
      if (!matches(word.folded, wanted, last)) return false;
    } else if (!wanted.some((each) => matches(word.folded, each, last))) return false;
  }
  return true;
};

const matches = (word: string, wanted: string, last: boolean): boolean => {
  if (wanted === '_' || word === wanted) return true;
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  if (!last || !word.startsWith(wanted)) return false;
  return word.length === wanted.length + 1
    ? word.endsWith('s')
    : word.length === wanted.length + 2 && word.endsWith('es');
};
