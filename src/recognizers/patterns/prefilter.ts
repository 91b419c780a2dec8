import { anyMayStand, type Grams, type GroupsOfLiterals, groupsOf } from './grams.ts';
import { type Clause, needsOf } from './needs.ts';

/** The clauses of a pattern, the most telling first; each is made ready only when all before it let a text pass. */
type Sieve = (Clause | GroupsOfLiterals)[];

const inLower = new WeakMap<RegExp, Sieve>();
const asWritten = new WeakMap<RegExp, Sieve>();

const sieveOf = (pattern: RegExp, lower: boolean): Sieve => {
  const known = lower ? inLower : asWritten;
  let sieve = known.get(pattern);
  if (sieve === undefined) {
    sieve = [...needsOf(pattern, lower)];
    known.set(pattern, sieve);
  }
  return sieve;
};

/** Whether a pattern may be found in a text with these groups of letters; never false where it is. */
export const mayStand = (pattern: RegExp, grams: Grams, lower: boolean): boolean => {
  const sieve = sieveOf(pattern, lower);
  for (let index = 0; index < sieve.length; index++) {
    let clause = sieve[index] as Clause | GroupsOfLiterals;
    // asking for the class is the faster of the two ways to tell them apart
    if (!(clause instanceof Uint16Array)) {
      clause = groupsOf(clause.literals);
      sieve[index] = clause;
    }
    if (!anyMayStand(clause, grams)) return false;
  }
  return true;
};
