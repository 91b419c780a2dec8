import type { WordInText } from '../words-in-text.ts';
import { beginningWith, listsKnown, startingWith } from './book.ts';
import type { Entry } from './entry.ts';

/** A word of a text with which a phrase may begin. */
export interface Candidate {
  /** Of the word. */
  readonly index: number;
  readonly entry: Entry;
  /** Whether the word is its plural, which counts only where nothing else is found. */
  readonly isPlural: boolean;
}

/** Where in a text phrases may begin, for all lists. */
export class Candidates {
  /** How many lists there were. */
  readonly #lists = listsKnown();
  readonly #byList: (Candidate[] | undefined)[] = [];

  constructor(words: readonly WordInText[]) {
    for (let index = 0; index < words.length; index++) {
      const word = (words[index] as WordInText).folded;
      for (const entry of beginningWith(word)) this.#note(index, entry, false);
      for (const entry of startingWith(word.slice(0, 3)))
        if (word.startsWith(entry.stem as string)) this.#note(index, entry, false);
      if (word.length > 3 && word.endsWith('s')) {
        this.#notePlural(index, word.slice(0, -1));
        if (word.endsWith('ies')) this.#notePlural(index, `${word.slice(0, -3)}y`);
      }
    }
  }

  /** "ulcers", "biopsies" */
  #notePlural(index: number, word: string): void {
    for (const entry of beginningWith(word)) if (entry.rest.length === 0) this.#note(index, entry, true);
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
    return this.#byList[list] ?? [];
  }
}
