import type { ListedWord } from './text.ts';

/** A phrase of some list, by its first word. */
export interface Entry<Tag = unknown> {
  readonly list: number;
  /** The words that follow the first, for some of them any of several. */
  readonly rest: readonly (string | readonly string[])[];
  readonly tag: Tag;
}

interface Beginning extends Entry {
  readonly stem: string;
}

/** A word of a text with which a phrase may begin. */
export interface Candidate {
  /** Of the word. */
  readonly index: number;
  readonly entry: Entry;
  /** Whether the word is its plural, which counts only where nothing else is found. */
  readonly isPlural: boolean;
}

/** The phrases of all lists by their first words, so that every word of a text is looked up once and not once for each list. */
const byWord = new Map<string, Entry[]>();
/** Those that begin with any word that begins so, by three letters. */
const byStart = new Map<string, Beginning[]>();
let lists = 0;

/** Begins a list. @returns Its number. */
export const beginList = (): number => lists++;

/** Adds a phrase. @param first Its first word in lower case; with `*` at its end, any word that begins so. */
export const enter = (first: string, entry: Entry): void => {
  if (first.endsWith('*')) {
    const stem = first.slice(0, -1);
    add(byStart, stem.slice(0, 3), { ...entry, stem });
  } else add(byWord, first, entry);
};

const add = <E>(book: Map<string, E[]>, key: string, entry: E): void => {
  const entries = book.get(key);
  if (entries === undefined) book.set(key, [entry]);
  else entries.push(entry);
};

/** Where in a text phrases may begin, for all lists. */
export class Candidates {
  /** How many lists there were. */
  readonly #lists = lists;
  readonly #byList: (Candidate[] | undefined)[] = [];

  constructor(words: readonly ListedWord[]) {
    for (let index = 0; index < words.length; index++) {
      const word = (words[index] as ListedWord).folded;
      for (const entry of byWord.get(word) ?? NONE) this.#note(index, entry, false);
      for (const entry of byStart.get(word.slice(0, 3)) ?? NONE)
        if (word.startsWith((entry as Beginning).stem)) this.#note(index, entry, false);
      if (word.length > 3 && word.endsWith('s')) {
        this.#notePlural(index, word.slice(0, -1));
        if (word.endsWith('ies')) this.#notePlural(index, `${word.slice(0, -3)}y`);
      }
    }
  }

  /** "ulcers", "biopsies" */
  #notePlural(index: number, word: string): void {
    for (const entry of byWord.get(word) ?? NONE) if (entry.rest.length === 0) this.#note(index, entry, true);
  }

  #note(index: number, entry: Entry, isPlural: boolean): void {
    const candidate = { index, entry, isPlural };
    const candidates = this.#byList[entry.list];
    if (candidates === undefined) this.#byList[entry.list] = [candidate];
    else candidates.push(candidate);
  }

  /** Whether a list was made after the text was read. */
  lack(list: number): boolean {
    return list >= this.#lists;
  }

  /** Those of a list, in order of place. */
  of(list: number): readonly Candidate[] {
    return this.#byList[list] ?? NONE;
  }
}

const NONE: readonly never[] = [];
