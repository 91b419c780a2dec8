import { readFileSync } from 'node:fs';
import { ListedWords } from '../listed-words.ts';
import type { Entry } from './entry.ts';

/**
 * The book of phrases as the build has written it (build/worked-out.mjs): four
 * sections with an empty line between them, and a last word. The first says
 * what each list is known by; the second has all first words of phrases and the
 * third all beginnings of such words, each with the place of its entries in the
 * fourth.
 *
 * Reading the lists themselves was a tenth of the time of a short draft, which
 * looks up a hundred of their words. Where there is no such book, or not all of
 * it, or a list is not in it, they are read.
 */
export class BuiltBook {
  readonly lists: readonly string[];
  readonly words: ListedWords;
  readonly starts: ListedWords;
  readonly #entries: string;

  constructor(text: string) {
    const isWhole = text.endsWith(END);
    const [lists = '', words = '', starts = '', entries = ''] = isWhole ? text.split('\n\n') : [];
    this.lists = isWhole ? lists.split('\n') : [];
    this.words = new ListedWords(words, PLACE);
    this.starts = new ListedWords(starts, PLACE);
    this.#entries = entries;
  }

  /** @param place As a table of words has it: a number to the base of 32, `@` for 0. */
  entriesAt(place: string): Entry[] {
    let at = 0;
    for (let each = 0; each < PLACE; each++) at = at * 32 + place.charCodeAt(each) - 0x40;
    const line = this.#entries.slice(at, this.#entries.indexOf('\n', at));
    return line.split('|').map((entry) => {
      const [list, tag, stem, ...rest] = entry.split(' ');
      return {
        list: Number(list),
        tag: Number(tag),
        rest: rest.map((word) => (word.includes('/') ? word.split('/') : word)),
        ...(stem !== '' && { stem: stem as string }),
      };
    });
  }
}

/** How many characters tell a place. */
const PLACE = 4;
const END = '\n\nend';

export const readBuiltBook = (): BuiltBook => {
  try {
    return new BuiltBook(readFileSync(new URL('../data/phrases', import.meta.url), 'latin1'));
  } catch {
    return new BuiltBook('');
  }
};
