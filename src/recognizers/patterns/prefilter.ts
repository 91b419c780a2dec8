import { bitsOf, type Grams } from './grams.ts';
import { needsOf } from './needs.ts';

/** For each clause the literals that satisfy it, each as the bits it needs. */
type Sieve = readonly (readonly Uint16Array[])[];

const inLower = new WeakMap<RegExp, Sieve>();
const asWritten = new WeakMap<RegExp, Sieve>();

const sieveOf = (pattern: RegExp, lower: boolean): Sieve => {
  const known = lower ? inLower : asWritten;
  let sieve = known.get(pattern);
  if (sieve === undefined) {
    sieve = needsOf(pattern, lower).map((clause) => clause.map(bitsOf));
    known.set(pattern, sieve);
  }
  return sieve;
};

/** Whether a pattern may be found in a text with these groups of letters; never false where it is. */
export const mayStand = (pattern: RegExp, grams: Grams, lower: boolean): boolean => {
  for (const clause of sieveOf(pattern, lower)) if (!clause.some((bits) => holds(grams, bits))) return false;
  return true;
};

const holds = (grams: Grams, bits: Uint16Array): boolean => {
  for (let index = 0; index < bits.length; index++) if (grams[bits[index] as number] === 0) return false;
  return true;
};
