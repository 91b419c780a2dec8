import type { ReadableText } from '../text.ts';

/** The words of a text as cues look them up. */
interface Wording {
  readonly words: ReadonlySet<string>;
  /** Their beginnings of three to six letters. */
  readonly beginnings: ReadonlySet<string>;
}

const wordings = new WeakMap<ReadableText, Wording>();

const wordingOf = (text: ReadableText): Wording => {
  let wording = wordings.get(text);
  if (wording === undefined) {
    const words = new Set<string>();
    const beginnings = new Set<string>();
    for (const { folded } of text.words) {
      if (words.has(folded)) continue;
      words.add(folded);
      for (let length = 3; length <= 6 && length <= folded.length; length++) beginnings.add(folded.slice(0, length));
    }
    wording = { words, beginnings };
    wordings.set(text, wording);
  }
  return wording;
};

/** Looks for one cue. */
type Look = (text: ReadableText, wording: Wording) => boolean;

const lookFor = (cue: string): Look => {
  if (!/^[0-9a-z]+\*?$/.test(cue)) return ({ lower }) => lower.includes(cue);
  if (!cue.endsWith('*')) return (_, { words }) => words.has(cue);
  const beginning = cue.slice(0, -1).slice(0, 6);
  return (_, { beginnings }) => beginnings.has(beginning);
};

/**
 * A pattern that is compiled when a text first holds its cues: compiling takes
 * longer than anything else here, and most posts abuse nobody. Cues are words
 * without apostrophes, beginnings of three letters or more with `*`, or phrases
 * as they stand; of every group, parted by `&`, one has to be there.
 */
export class Cued {
  readonly #groups: readonly (readonly Look[])[];
  readonly #source: () => string;
  readonly #flags: string;
  #pattern: RegExp | undefined;

  constructor(cues: string, source: () => string, flags = 'g') {
    this.#groups = cues.split('&').map((group) => group.trim().split(/,\s*/).map(lookFor));
    this.#source = source;
    this.#flags = flags;
  }

  /** Whether the pattern may be found in a text. */
  mayStandIn(text: ReadableText): boolean {
    const wording = wordingOf(text);
    return this.#groups.every((group) => group.some((look) => look(text, wording)));
  }

  /** Every find in `within`, the text in lower case unless it is given. */
  *in(text: ReadableText, within = text.lower): Generator<RegExpExecArray> {
    if (!this.mayStandIn(text)) return;
    this.#pattern ??= new RegExp(this.#source(), this.#flags);
    yield* within.matchAll(this.#pattern);
  }
}

/** The same of whole words. */
export const cued = (cues: string, body: string): Cued =>
  new Cued(cues, () => `(?<![0-9a-zà-ɏ@])(?:${body})(?![0-9a-zà-ɏ])`);
