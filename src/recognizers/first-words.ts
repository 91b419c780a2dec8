import type { ListedWord } from './text.ts';

/** For each word with which a phrase of some list begins, the numbers of those lists. */
const byWord = new Map<string, number[]>();
/** The same for beginnings of words, by their first three letters. */
const byStart = new Map<string, number[]>();
let lists = 0;

/**
 * Tells all lists' first words in one dictionary, so that every word of a text
 * is looked up once and not once for each list.
 *
 * @param words First words in lower case.
 * @param starts The first three letters of words, for phrases that begin with any word that begins so.
 * @returns The list's number.
 */
export const enlist = (words: Iterable<string>, starts: Iterable<string>): number => {
  const list = lists++;
  for (const word of words) add(byWord, word, list);
  for (const start of starts) add(byStart, start, list);
  return list;
};

const add = (dictionary: Map<string, number[]>, word: string, list: number): void => {
  const known = dictionary.get(word);
  if (known === undefined) dictionary.set(word, [list]);
  else known.push(list);
};

/** Where in a text phrases may begin, for all lists. */
export class Beginnings {
  readonly #known = lists;
  readonly #byList: (number[] | undefined)[] = [];

  constructor(words: readonly ListedWord[]) {
    for (let index = 0; index < words.length; index++) {
      const word = (words[index] as ListedWord).folded;
      this.#note(index, byWord.get(word));
      this.#note(index, byStart.get(word.slice(0, 3)));
      // Plurals: "ulcers", "biopsies"
      if (word.length > 3 && word.endsWith('s')) {
        this.#note(index, byWord.get(word.slice(0, -1)));
        if (word.endsWith('ies')) this.#note(index, byWord.get(`${word.slice(0, -3)}y`));
      }
    }
  }

  #note(index: number, numbers: readonly number[] | undefined): void {
    if (numbers === undefined) return;
    for (const list of numbers) {
      const indexes = this.#byList[list];
      if (indexes === undefined) this.#byList[list] = [index];
      else if (indexes[indexes.length - 1] !== index) indexes.push(index);
    }
  }

  /** The words, by their index, with which a phrase of the list may begin; nothing if the list came after the text was read. */
  of(list: number): readonly number[] | undefined {
    return list < this.#known ? (this.#byList[list] ?? NOWHERE) : undefined;
  }
}

const NOWHERE: readonly number[] = [];
