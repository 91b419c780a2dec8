import type { ListedWord, ReadableText } from './text.ts';

/** A phrase of a list, found in a text. Offsets are UTF-16. */
interface FoundPhrase<Tag> {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

interface Entry<Tag> {
  /** The words that follow the first. */
  readonly rest: readonly string[];
  readonly tag: Tag;
}

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

  constructor(lists: Iterable<readonly [tag: Tag, phrases: string]>) {
    for (const [tag, phrases] of lists) {
      for (const phrase of phrases.split(/[,\n]/)) {
        const words = phrase.trim().split(/\s+/);
        if (words[0] === '' || words[0] === undefined) continue;
        for (const first of words[0].split('/')) this.#add(first, { rest: words.slice(1), tag });
      }
    }
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
  *in(text: ReadableText): Generator<FoundPhrase<Tag>> {
    const { words } = text;
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as ListedWord;
      let most = 0;
      let best: Tag | undefined;
      for (const { rest, tag } of this.#from(word.folded, words.length === index + 1)) {
        if (rest.length + 1 <= most || !follows(words, index, rest)) continue;
        most = rest.length + 1;
        best = tag;
      }
      if (most === 0) continue;
      yield { start: word.start, end: (words[index + most - 1] as ListedWord).end, tag: best as Tag };
      index += most - 1;
    }
  }

  *#from(word: string, _last: boolean): Generator<Entry<Tag>> {
    yield* this.#byFirst.get(word) ?? [];
    for (const { stem, entry } of this.#byStart.get(word.slice(0, 3)) ?? []) if (word.startsWith(stem)) yield entry;
    // Plurals: "ulcers", "biopsies"
    if (word.length > 3 && word.endsWith('s')) {
      for (const entry of this.#byFirst.get(word.slice(0, -1)) ?? []) if (entry.rest.length === 0) yield entry;
      if (word.endsWith('ies'))
        for (const entry of this.#byFirst.get(`${word.slice(0, -3)}y`) ?? []) if (entry.rest.length === 0) yield entry;
    }
  }
}

const follows = (words: readonly ListedWord[], from: number, rest: readonly string[]): boolean => {
  for (const [step, wanted] of rest.entries()) {
    const word = words[from + step + 1];
    if (word === undefined || word.opens) return false;
    const last = step === rest.length - 1;
    if (!wanted.split('/').some((each) => matches(word.folded, each, last))) return false;
  }
  return true;
};

const matches = (word: string, wanted: string, last: boolean): boolean => {
  if (wanted === '_' || word === wanted) return true;
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  return last && (word === `${wanted}s` || word === `${wanted}es`);
};
