import { senseOf } from '../people/vocabulary.ts';
import type { ReadableText } from '../text.ts';
import type { WordInText } from '../words-in-text.ts';
import { CLINICAL, JOINS, NAMING, NEVER_IN_NAMES, QUALIFIERS } from './place-words.ts';

const CAPITAL = /[A-ZÀ-ÖØ-ÞŴŶĀ]/;
const BETWEEN_WORDS = /^(?: |\u00a0|-|['’] ?| & )$/;
const LONGEST = 5;

/** A text's words as names of places are read from them, by their numbers. */
export class NameReader {
  readonly words: readonly WordInText[];
  readonly #text: string;
  #at: Map<number, number> | undefined;

  constructor(text: ReadableText) {
    this.words = text.words;
    this.#text = text.text;
  }

  /** The number of the word that begins at an offset; -1 when none does. */
  at(offset: number): number {
    this.#at ??= new Map(this.words.map(({ start }, index) => [start, index]));
    return this.#at.get(offset) ?? -1;
  }

  folded(index: number): string {
    return this.words[index]?.folded ?? '';
  }

  written(index: number): string {
    const word = this.words[index];
    return word === undefined ? '' : this.#text.slice(word.start, word.end);
  }

  capital(index: number): boolean {
    const word = this.words[index];
    if (word === undefined) return false;
    const code = this.#text.charCodeAt(word.start);
    return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(this.#text[word.start] as string);
  }

  /** What stands between a word and the one before it. */
  gap(index: number): string {
    const before = this.words[index - 1];
    const word = this.words[index];
    return before === undefined || word === undefined ? '\n' : this.#text.slice(before.end, word.start);
  }

  /** Whether a word goes on from the one before it, without a comma or a full stop between them. */
  joined(index: number): boolean {
    const gap = this.gap(index);
    return gap === ' ' || BETWEEN_WORDS.test(gap) || (gap === '. ' && /^(?:st|mt|dr)$/.test(this.folded(index - 1)));
  }

  /** The first word of the name that ends before a word ("Harbourne" before "General"); the word itself when there is none. */
  nameBefore(head: number): number {
    let first = head;
    for (let index = head - 1; index >= 0 && head - index <= LONGEST && this.joined(index + 1); index--) {
      const word = this.folded(index);
      if (this.capital(index) && !NEVER_IN_NAMES.has(word) && !/^\d/.test(word)) first = index;
      else if (!JOINS.has(word) || !this.capital(index - 1) || NEVER_IN_NAMES.has(this.folded(index - 1))) break;
    }
    return first === head ? this.#lowerNameBefore(head) : this.#withoutOpening(first, head);
  }

  /** "at harbourne general": a word that is in no dictionary, with what names begin with. */
  #lowerNameBefore(head: number): number {
    const index = head - 1;
    if (index < 0 || !this.joined(head) || !isUnlisted(this.folded(index))) return head;
    const before = this.folded(index - 1);
    return this.joined(index) && NAMING.has(before) && before !== 'our' && before !== 'new' ? index - 1 : index;
  }

  /** "Grateful Harbourne General": the capital of a sentence's first word says nothing. */
  #withoutOpening(first: number, head: number): number {
    const opens = first === 0 || !this.joined(first);
    const word = this.folded(first);
    if (!opens || head - first < 2 || NAMING.has(word) || QUALIFIERS.has(word)) return first;
    return senseOf(word).word === 3 && isUnlisted(this.folded(first + 1)) ? first + 1 : first;
  }

  /** The word after the last of the capitalised name that begins at a word; the word itself when there is none. */
  nameFrom(first: number, most = 3): number {
    let end = first;
    for (let index = first; index < this.words.length && index - first < most; index++) {
      if (index > first && !this.joined(index)) break;
      if (!this.capital(index) || NEVER_IN_NAMES.has(this.folded(index))) break;
      end = index + 1;
    }
    return end;
  }

  /** Whether the words name one place among many of their kind, and don't only say its kind: "Harbourne", "St Ann's", "Kingfisher". */
  distinct(first: number, head: number): boolean {
    for (let index = first; index < head; index++) {
      const word = this.folded(index);
      if (/^(?:st|saint|queen|king|prince|princess|ysbyty|royal)$/.test(word) && index < head - 1) return true;
      if (QUALIFIERS.has(word) || CLINICAL.has(word) || JOINS.has(word) || NEVER_IN_NAMES.has(word)) continue;
      if (isUnlisted(word) || (this.capital(index) && word.length > 2 && !isMedical(word))) return true;
    }
    return false;
  }
}

/** Words that end so are of medicine, listed or not. */
const MEDICAL_ENDING =
  /(?:ology|ologist|iatrics?|iatry|etics?|therapy|pathy|scopy|otomy|ectomy|plasty|graphy|metry|logical|itis|aemia|ular|osis|thermic)s?$/;
const isMedical = (word: string): boolean => MEDICAL_ENDING.test(word);

/** A word that is in no dictionary, or is a town's name. */
export const isUnlisted = (word: string): boolean => {
  if (word.length < 4 || CLINICAL.has(word) || QUALIFIERS.has(word) || isMedical(word) || /\d/.test(word)) return false;
  const sense = senseOf(word);
  return sense.word <= 1 && (sense.place || !sense.given || sense.surname || sense.word === 0);
};
