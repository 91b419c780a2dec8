import type { ReadableText } from '../text.ts';
import { hasGroup, type WordGroups, wordGroup, wordGroupsIn } from '../word-groups.ts';

/** One list of cues, of which a text has to hold one. */
interface Cues {
  /** Those that are words, as a group. */
  readonly words: number;
  /** Those that are none: "drop dead". */
  readonly phrases: Phrasing | undefined;
}

interface Phrasing {
  readonly pattern: RegExp;
  /** A word of each, as a group: a text without any of them holds none of the phrases. */
  readonly words: number | undefined;
}

const readCues = (cues: readonly string[]): Cues => {
  const phrases = cues.filter((cue) => !IS_WORD.test(cue));
  return {
    words: wordGroup(cues.filter((cue) => IS_WORD.test(cue)).map(shortened)),
    phrases: phrases.length === 0 ? undefined : phrasingOf(phrases),
  };
};

const phrasingOf = (phrases: readonly string[]): Phrasing => {
  const words = phrases.map(wordWithin).filter((word) => word !== undefined);
  return {
    pattern: new RegExp(phrases.map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')),
    words: words.length < phrases.length ? undefined : wordGroup(words),
  };
};

/** The longest word of a phrase that is sure to begin one in the text: the first may be the end of another, the last may go on. */
const wordWithin = (phrase: string): string | undefined =>
  /^[0-9a-z]+(?:[ -][0-9a-z]+)+$/.test(phrase)
    ? phrase
        .split(/[ -]/)
        .slice(1)
        .map((word, index, { length }) => (index === length - 1 ? `${word}*` : word))
        .reduce((longest, word) => (word.length > longest.length ? word : longest))
    : undefined;

const IS_WORD = /^[0-9a-z]+\*?$/;
/** Beginnings are of six letters at most. */
const shortened = (cue: string): string => (cue.endsWith('*') ? `${cue.slice(0, -1).slice(0, 6)}*` : cue);

/**
 * A pattern that is compiled when a text first holds its cues: compiling takes
 * longer than anything else here, and most posts abuse nobody. Cues are words
 * without apostrophes, beginnings of three letters or more with `*`, or phrases
 * as they stand; of every group, parted by `&`, one has to be there.
 */
export class Cued {
  readonly #groups: readonly Cues[];
  readonly #source: () => string;
  readonly #flags: string;
  #pattern: RegExp | undefined;

  constructor(cues: string, source: () => string, flags = 'g') {
    this.#groups = cues.split('&').map((group) => readCues(group.trim().split(/,\s*/)));
    this.#source = source;
    this.#flags = flags;
  }

  /** Whether the pattern may be found in a text. */
  mayStandIn(text: ReadableText): boolean {
    const found = wordGroupsIn(text);
    for (const { words, phrases } of this.#groups)
      if (!hasGroup(found, words) && !holdsOne(phrases, text, found)) return false;
    return true;
  }

  /** Every find in the text in lower case. */
  in(text: ReadableText): Iterable<RegExpExecArray> {
    return this.mayStandIn(text) ? text.allLower(this.#compiled) : NONE;
  }

  /** Every find in the text as it is written. */
  asWrittenIn(text: ReadableText): Iterable<RegExpExecArray> {
    return this.mayStandIn(text) ? text.all(this.#compiled) : NONE;
  }

  get #compiled(): RegExp {
    this.#pattern ??= new RegExp(this.#source(), this.#flags);
    return this.#pattern;
  }
}

const holdsOne = (phrases: Phrasing | undefined, text: ReadableText, found: WordGroups): boolean =>
  phrases !== undefined &&
  (phrases.words === undefined || hasGroup(found, phrases.words)) &&
  text.hasLower(phrases.pattern);

const NONE: readonly RegExpExecArray[] = [];

/** The same of whole words. */
export const cued = (cues: string, body: string): Cued =>
  new Cued(cues, () => `(?<![0-9a-zà-ɏ@])(?:${body})(?![0-9a-zà-ɏ])`);
