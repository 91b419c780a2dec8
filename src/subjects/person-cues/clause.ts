import { careSenses, DOES, HANDLED } from '../../recognizers/people/clinical-words.ts';
import { governor, predicate, upToStop } from './grammar.ts';
import { told } from './told.ts';

type Words = readonly string[];
type Senses = readonly [before: readonly number[], after: readonly number[], next: readonly number[]];

/** Senses that words of everyday life have as well. */
const EVERYDAY = DOES | HANDLED;

/**
 * What stands around a name, in lower-case words and marks, closest to the
 * name last (before) or first (after). What several relations ask of it is
 * worked out once.
 */
export class Clause {
  /** The sentence before. */
  readonly previous: Words;
  readonly before: Words;
  readonly after: Words;
  /** The sentence that follows, if any. */
  readonly next: Words;
  /** Whether "'s" follows the name. */
  readonly possessive: boolean;
  #said: ReturnType<typeof predicate> | undefined;
  #saidOrHas: ReturnType<typeof predicate> | undefined;
  #governor: ReturnType<typeof governor> | undefined;
  #rest: Words | undefined;
  #textBefore: string | undefined;
  #textAfter: string | undefined;
  #textHere: string | undefined;
  #told: readonly [after: number, next: number] | undefined;
  #senses: Senses | undefined;
  #careWords: number | undefined;

  constructor(previous: Words, before: Words, after: Words, next: Words, possessive: boolean) {
    this.previous = previous;
    this.before = before;
    this.after = after;
    this.next = next;
    this.possessive = possessive;
  }

  /** What is said of the name as subject. */
  get predicate(): ReturnType<typeof predicate> {
    this.#said ??= predicate(this.after);
    return this.#said;
  }

  /** The same where "'s" may be "is". */
  get predicateOrIs(): ReturnType<typeof predicate> {
    if (!this.possessive) return this.predicate;
    this.#saidOrHas ??= predicate(['is', ...this.after]);
    return this.#saidOrHas;
  }

  /** What stands before the name, past fillers. */
  get governor(): ReturnType<typeof governor> {
    this.#governor ??= governor(this.before);
    return this.#governor;
  }

  /** What follows the name, up to the end of the clause. */
  get rest(): Words {
    this.#rest ??= upToStop(this.after);
    return this.#rest;
  }

  get textBefore(): string {
    this.#textBefore ??= this.before.join(' ');
    return this.#textBefore;
  }

  get textAfter(): string {
    this.#textAfter ??= this.after.join(' ');
    return this.#textAfter;
  }

  /** The name's own sentence without it, and the one that follows. */
  get textHere(): string {
    this.#textHere ??= [...this.before, ...this.after, ...this.next].join(' ');
    return this.#textHere;
  }

  /** How much care is told of with a pronoun, behind the name and in the sentence that follows. */
  get told(): readonly [after: number, next: number] {
    this.#told ??= [told(this.after), told(this.next)];
    return this.#told;
  }

  /** What each word has to do with care. */
  get senses(): Senses {
    this.#senses ??= [this.before.map(careSenses), this.after.map(careSenses), this.next.map(careSenses)];
    return this.#senses;
  }

  /** How many words here are of care and of hardly anything else. */
  get careWords(): number {
    this.#careWords ??= this.senses.reduce(
      (sum, senses) => sum + senses.filter((each) => (each & ~EVERYDAY) !== 0).length,
      0,
    );
    return this.#careWords;
  }
}

const TOKEN = /[0-9A-Za-zÀ-ɏḀ-ỿ&+]+(?:['’/-][0-9A-Za-zÀ-ɏḀ-ỿ]+)*|[.,;:!?()@"“”–—…]/g;
/** "Ivy's drain", "ivys drain", "Rhys' drain". */
const POSSESSIVE = /^(?:['’]?s(?![A-Za-zÀ-ɏḀ-ỿ])|['’] )/i;

/** "it's" is two words, "hes" is "he is". */
const tokens = (text: string): string[] => text.toLowerCase().replaceAll('’', "'").match(TOKEN) ?? [];

export const clauseOf = (previous: string, before: string, after: string, next: string): Clause => {
  const possessive = POSSESSIVE.test(after);
  return new Clause(
    tokens(previous).slice(-30),
    tokens(before).slice(-24),
    tokens(possessive ? after.replace(POSSESSIVE, ' ') : after).slice(0, 30),
    tokens(next).slice(0, 30),
    possessive,
  );
};
