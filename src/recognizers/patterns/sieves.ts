import { anyMayStand, type Grams, type GroupsOfLiterals, groupsOf } from './grams.ts';
import type { Clause } from './needs.ts';

/** What a pattern needs beside its first clause, made ready only when all before it let a text pass. */
type FurtherClauses = (Clause | GroupsOfLiterals)[];

/**
 * What each of many patterns needs.
 *
 * The most telling clauses of all stand one after the other in one table.
 * Hardly a text passes those, and asking costs a wait or two for memory instead
 * of one for each step from a pattern to its literals.
 */
export class Sieves {
  #firsts: GroupsOfLiterals = new Uint16Array(64);
  /** Where the first clause of each pattern begins in the table, and behind them where the last one ends. */
  readonly #starts: number[] = [0];
  readonly #further: FurtherClauses[] = [];

  /** How many patterns there are. */
  get size(): number {
    return this.#further.length;
  }

  /** Adds a pattern by its clauses, the most telling first, and gives its number. */
  add([first, ...further]: readonly Clause[]): number {
    const groups = groupsOf(first?.literals ?? []);
    const start = this.#starts.at(-1) as number;
    const end = start + groups.length;
    if (end > this.#firsts.length) {
      const longer = new Uint16Array(end * 2);
      longer.set(this.#firsts);
      this.#firsts = longer;
    }
    this.#firsts.set(groups, start);
    this.#starts.push(end);
    return this.#further.push(further) - 1;
  }

  /** Whether a text with these groups of letters has what a pattern needs. */
  letPass(number: number, grams: Grams): boolean {
    const start = this.#starts[number] as number;
    const end = this.#starts[number + 1] as number;
    if (start < end && !anyMayStand(this.#firsts, grams, start, end)) return false;
    const further = this.#further[number] as FurtherClauses;
    for (let index = 0; index < further.length; index++) {
      let clause = further[index] as Clause | GroupsOfLiterals;
      // asking for the class is the faster of the two ways to tell them apart
      if (!(clause instanceof Uint16Array)) {
        clause = groupsOf(clause.literals);
        further[index] = clause;
      }
      if (!anyMayStand(clause, grams)) return false;
    }
    return true;
  }
}
