import type { Span } from '../../draft.ts';
import type { ListedWord, ReadableText } from '../text.ts';

/** Words, by the name of their group: as they are folded, so "cant", not "can't"; `insta*` for all that begin so. */
type Groups = Readonly<Record<string, string>>;

/**
 * Groups of words, of which a pattern needs at least one each. One look at a
 * text's words tells which patterns are worth trying, so that most texts try
 * none and compile none.
 */
export class Triggers {
  readonly #groups: Groups;
  #bits: ReadonlyMap<string, number> | undefined;
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, [stem: string, bit: number][]>();
  /** Groups that were asked for together, as bits. */
  readonly #needs = new Map<string, readonly number[]>();

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  /** Whether each of some groups, parted by blanks, has a word in a text. */
  in(text: ReadableText): (needs: string) => boolean {
    this.#bits ??= this.#read();
    return this.#has(this.#seen(formsOf(text), 0, text.words.length));
  }

  /** The same for each sentence that has any of the words, for patterns that never reach beyond one. */
  *sentences(text: ReadableText): Generator<Span & { readonly has: (needs: string) => boolean }> {
    this.#bits ??= this.#read();
    const { words, sentences } = text;
    const forms = formsOf(text);
    let from = 0;
    for (const { start, end } of sentences) {
      let to = from;
      while (to < words.length && (words[to] as ListedWord).start < end) to++;
      const seen = this.#seen(forms, from, to);
      if (seen !== 0) yield { start, end, has: this.#has(seen) };
      from = to;
    }
  }

  #has(seen: number): (needs: string) => boolean {
    return (needs) => {
      let bits = this.#needs.get(needs);
      if (bits === undefined) {
        bits = needs.split(' ').map((group) => this.#bits?.get(group) ?? 0);
        this.#needs.set(needs, bits);
      }
      for (const bit of bits) if ((seen & bit) === 0) return false;
      return true;
    };
  }

  #read(): ReadonlyMap<string, number> {
    const bits = new Map<string, number>();
    let bit = 1;
    for (const [group, words] of Object.entries(this.#groups)) {
      bits.set(group, bit);
      for (const word of words.split(' ')) this.#add(word, bit);
      bit <<= 1;
    }
    return bits;
  }

  #add(word: string, bit: number): void {
    if (word.endsWith('*')) {
      const stem = word.slice(0, -1);
      const start = stem.slice(0, 3);
      const stems = this.#stems.get(start);
      if (stems === undefined) this.#stems.set(start, [[stem, bit]]);
      else stems.push([stem, bit]);
    } else this.#words.set(word, (this.#words.get(word) ?? 0) | bit);
  }

  #seen(forms: readonly Form[], from: number, to: number): number {
    let seen = 0;
    for (let index = from; index < to; index++) {
      const { word, start, bare } = forms[index] as Form;
      seen |= this.#words.get(word) ?? 0;
      if (bare !== undefined) seen |= this.#words.get(bare) ?? 0;
      const stems = this.#stems.get(start);
      if (stems !== undefined) for (const [stem, bit] of stems) if (word.startsWith(stem)) seen |= bit;
    }
    return seen;
  }
}

/** A word as triggers look it up: its first three letters, and what stands before its apostrophe. */
interface Form {
  readonly word: string;
  readonly start: string;
  readonly bare: string | undefined;
}

const known = new WeakMap<ReadableText, readonly Form[]>();

const formsOf = (text: ReadableText): readonly Form[] => {
  let forms = known.get(text);
  if (forms === undefined) {
    forms = text.words.map(({ folded, start, end }) => ({
      word: folded,
      start: folded.slice(0, 3),
      // "mum's"
      bare: folded.length < end - start ? /^[0-9a-z]+/.exec(text.lower.slice(start, end))?.[0] : undefined,
    }));
    known.set(text, forms);
  }
  return forms;
};

/** A pattern that is read when it is first needed; words alone are looked for everywhere. */
export const lazily = (pattern: () => RegExp | string): (() => RegExp) => {
  let read: RegExp | undefined;
  return () => {
    if (read === undefined) {
      const given = pattern();
      read = typeof given === 'string' ? new RegExp(given, 'g') : given;
    }
    return read;
  };
};
