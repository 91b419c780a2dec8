import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import { hasGroup, type WordGroups, wordGroup, wordGroupsIn, wordGroupsOf } from '../word-groups.ts';
import type { WordInText } from '../words-in-text.ts';

/** Words, by the name of their group: as they are folded, so "cant", not "can't"; `insta*` for all that begin so. */
type Groups = Readonly<Record<string, string>>;

/**
 * Groups of words, of which a pattern needs at least one each. One look at a
 * text's words tells which patterns are worth trying, so that most texts try
 * none and compile none.
 */
export class Triggers {
  readonly #numbers: ReadonlyMap<string, number>;
  /** Groups that were asked for together, by their numbers. */
  readonly #needs = new Map<string, readonly number[]>();

  constructor(groups: Groups) {
    this.#numbers = new Map(
      Object.entries(groups).map(([group, words]) => [group, wordGroup(words.split(' '), true)] as const),
    );
  }

  /** Whether each of some groups, parted by blanks, has a word in a text. */
  in(text: ReadableText): (needs: string) => boolean {
    return this.#has(wordGroupsIn(text));
  }

  /** The same for each sentence that has any of the words, for patterns that never reach beyond one. */
  *sentences(text: ReadableText): Generator<Span & { readonly has: (needs: string) => boolean }> {
    const { words, sentences } = text;
    let from = 0;
    for (const { start, end } of sentences) {
      let to = from;
      while (to < words.length && (words[to] as WordInText).start < end) to++;
      const found = wordGroupsOf(text, from, to);
      if (this.#hasAny(found)) yield { start, end, has: this.#has(found) };
      from = to;
    }
  }

  #hasAny(found: WordGroups): boolean {
    for (const number of this.#numbers.values()) if (hasGroup(found, number)) return true;
    return false;
  }

  #has(found: WordGroups): (needs: string) => boolean {
    return (needs) => {
      for (const number of this.#numbersOf(needs)) if (!hasGroup(found, number)) return false;
      return true;
    };
  }

  #numbersOf(needs: string): readonly number[] {
    let numbers = this.#needs.get(needs);
    if (numbers === undefined) {
      numbers = needs.split(' ').map((group) => this.#numbers.get(group) as number);
      this.#needs.set(needs, numbers);
    }
    return numbers;
  }
}
