import type { Grams } from './grams.ts';
import { sieveOf } from './sieve-of.ts';
import { Sieves } from './sieves.ts';

/**
 * Patterns that the same texts are tried with, one after the other. Asking
 * for all of them at once spares looking each of them up.
 */
export class PatternSet {
  readonly patterns: readonly RegExp[];
  readonly #lower: boolean;
  #sieves: Sieves | undefined;

  /**
   * @param patterns In the order in which they are tried.
   * @param lower Whether they are read in texts in lower case.
   */
  constructor(patterns: readonly RegExp[], lower: boolean) {
    this.patterns = patterns;
    this.#lower = lower;
  }

  /** The numbers of the patterns that may be found in a text with these groups of letters, in order. */
  mayStandIn(grams: Grams): number[] {
    this.#sieves ??= this.#read();
    const sieves = this.#sieves;
    const likely: number[] = [];
    for (let number = 0; number < sieves.size; number++) if (sieves.letPass(number, grams)) likely.push(number);
    return likely;
  }

  #read(): Sieves {
    const sieves = new Sieves();
    for (const pattern of this.patterns) sieves.add(sieveOf(pattern, this.#lower));
    return sieves;
  }
}
