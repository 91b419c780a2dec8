import { anyMayStand, type Grams, type GroupsOfLiterals } from './grams.ts';
import type { Sieve } from './sieve-of.ts';

const NO_GROUPS: GroupsOfLiterals = new Uint16Array(0);

/**
 * The sieves of many patterns.
 *
 * The most telling clauses of all stand one after the other in one table.
 * Hardly a text passes those, and asking costs a wait or two for memory instead
 * of one for each step from a pattern to its literals.
 */
export class Sieves {
  #firsts: GroupsOfLiterals = new Uint16Array(64);
  /** Where the first clause of each pattern begins in the table, and behind them where the last one ends. */
  readonly #starts: number[] = [0];
  readonly #all: Sieve[] = [];

  /** How many patterns there are. */
  get size(): number {
    return this.#all.length;
  }

  /** Adds a pattern by its sieve, and gives its number. */
  add(sieve: Sieve): number {
    const [groups = NO_GROUPS] = sieve;
    const start = this.#starts.at(-1) as number;
    const end = start + groups.length;
    if (end > this.#firsts.length) {
      const longer = new Uint16Array(end * 2);
      longer.set(this.#firsts);
      this.#firsts = longer;
    }
    this.#firsts.set(groups, start);
    this.#starts.push(end);
    return this.#all.push(sieve) - 1;
  }

  /** Whether a text with these groups of letters has what a pattern needs. */
  letPass(number: number, grams: Grams): boolean {
    const start = this.#starts[number] as number;
    const end = this.#starts[number + 1] as number;
    if (start < end && !anyMayStand(this.#firsts, grams, start, end)) return false;
    const sieve = this.#all[number] as Sieve;
    for (let index = 1; index < sieve.length; index++) {
      if (!anyMayStand(sieve[index] as GroupsOfLiterals, grams)) return false;
    }
    return true;
  }
}
