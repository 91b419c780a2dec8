import type { Grams } from './grams.ts';
import { sieveOf } from './sieve-of.ts';
import { Sieves } from './sieves.ts';

const sieves = new Sieves();
/** The numbers of patterns that are read in lower case, and of those read as texts are written. */
const inLower = new WeakMap<RegExp, number>();
const asWritten = new WeakMap<RegExp, number>();

/** Whether a pattern may be found in a text with these groups of letters; never false where it is. */
export const mayStand = (pattern: RegExp, grams: Grams, lower: boolean): boolean => {
  const known = lower ? inLower : asWritten;
  let number = known.get(pattern);
  if (number === undefined) {
    number = sieves.add(sieveOf(pattern, lower));
    known.set(pattern, number);
  }
  return sieves.letPass(number, grams);
};
