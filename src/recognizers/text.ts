import type { PartKind, Span } from '../draft.ts';
import { findsIn, NO_FINDS } from './patterns/finds.ts';
import { type Grams, gramsOf } from './patterns/grams.ts';
import type { PatternSet } from './patterns/pattern-set.ts';
import { mayStand } from './patterns/prefilter.ts';
import { type Candidate, Candidates } from './phrases/candidates.ts';
import { type WordInText, wordsIn } from './words-in-text.ts';
import { unwrap } from './wrapped-lines.ts';

/** Whether any text of this run was beyond Latin-1, and so held in two bytes a character. */
let anyWide = false;

/** Says that a run has so many texts that one of them will be, so that no pattern is compiled for the other kind first. */
export const expectWide = (): void => {
  anyWide = true;
};

/**
 * The same text, held as the others of this run are. V8 compiles a pattern for
 * either kind of text: with both kinds about, long runs took a sixth more memory.
 */
const alike = (text: string): string => {
  anyWide ||= /[^\0-\xff]/.test(text);
  return anyWide ? `\u2019${text}`.slice(1) : text;
};

/** A part's text as recognizers see it, with its sentences found once and shared. */
export class ReadableText {
  readonly text: string;
  readonly kind: PartKind;
  #sentences: readonly Span[] | undefined;
  #lower: string | undefined;
  #digits: number | undefined;
  #words: readonly WordInText[] | undefined;
  #candidates: Candidates | undefined;
  #grams: Grams | undefined;

  constructor(text: string, kind: PartKind = 'text') {
    this.text = alike(unwrap(text));
    this.kind = kind;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= splitSentences(this.text);
    return this.#sentences;
  }

  /**
   * The text in lower case, every letter in its place. Patterns that are read
   * in any case compile several times as fast when they are read here.
   */
  get lower(): string {
    // İ is the one letter that becomes two.
    this.#lower ??= this.text.replaceAll('İ', 'i').toLowerCase();
    return this.#lower;
  }

  /** Every find of a global pattern in the text as it is written, in order. */
  all(pattern: RegExp): Iterable<RegExpExecArray> {
    return this.mayHold(pattern, false) ? findsIn(pattern, this.text) : NO_FINDS;
  }

  /** Every find of a global pattern in the text in lower case, in order; `lower` may be that with plain apostrophes. */
  allLower(pattern: RegExp, lower = this.lower): Iterable<RegExpExecArray> {
    return this.mayHold(pattern, true) ? findsIn(pattern, lower) : NO_FINDS;
  }

  /** Whether a pattern that is not global stands in the text as it is written. */
  has(pattern: RegExp): boolean {
    return this.mayHold(pattern, false) && pattern.test(this.text);
  }

  /** Whether a pattern that is not global stands in the text in lower case. */
  hasLower(pattern: RegExp): boolean {
    return this.mayHold(pattern, true) && pattern.test(this.lower);
  }

  /** Whether the pattern is worth trying; most are in few texts, and a try costs far more than this. */
  mayHold(pattern: RegExp, lower: boolean): boolean {
    this.#grams ??= gramsOf(this.lower);
    return mayStand(pattern, this.#grams, lower);
  }

  /** The numbers of those patterns of a set that are worth trying, in order. */
  likely(set: PatternSet): readonly number[] {
    this.#grams ??= gramsOf(this.lower);
    return set.mayStandIn(this.#grams);
  }

  /** The numbers of those patterns of a set, none of them global, that stand in the text in lower case. */
  standing(set: PatternSet): readonly number[] {
    return this.likely(set).filter((number) => (set.patterns[number] as RegExp).test(this.lower));
  }

  /** Every word and number of the text, as lists of phrases look them up. */
  get words(): readonly WordInText[] {
    this.#words ??= wordsIn(this.text);
    return this.#words;
  }

  /** Where phrases of a list may begin. */
  candidatesFor(list: number): readonly Candidate[] {
    // Some lists are made when they are first asked for.
    if (this.#candidates === undefined || this.#candidates.lack(list)) this.#candidates = new Candidates(this.words);
    return this.#candidates.of(list);
  }

  /** How many digits the text has: too few for a number of some kind spare looking for it. */
  get digits(): number {
    this.#digits ??= this.text.match(/[0-9]/g)?.length ?? 0;
    return this.#digits;
  }

  /** The sentence that holds the offset; a line break always ends one. */
  sentenceAt(offset: number): Span {
    const sentences = this.sentences;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle] as Span).start <= offset) low = middle;
      else high = middle - 1;
    }
    return sentences[low] ?? { start: 0, end: this.text.length };
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}

// "Dr. Bakare", "NHS no. 999", "St. Brannoc's", "e.g. this", "J. D. Salinger" go on after their full stop.
const ABBREVIATION =
  /(?:^|[^A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]|dr|mr|mrs|ms|mx|prof|rev|st|no|nos|num|tel|ext|ref|approx|dept|hosp|reg|acc|lic|pt|pts|vs|etc|e\.g|i\.e|d\.o\.b|dob|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;
const SENTENCE_END = /[.!?…]{1,8}["'”’)\]]{0,4}(?=\s|$)|[\r\n]+/gu;

const splitSentences = (text: string): Span[] => {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const abbreviated =
      match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(start, match.index - 10), match.index));
    if (abbreviated && match[0].length === 1) continue;
    if (end > start) sentences.push({ start, end });
    start = end;
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences;
};
