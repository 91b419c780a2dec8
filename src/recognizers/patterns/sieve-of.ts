import { readFileSync } from 'node:fs';
import { type GroupsOfLiterals, groupsOf } from './grams.ts';
import { needsOf } from './needs.ts';

/** What a text must hold for a pattern to have any chance in it: the groups of letters of each of its clauses, the most telling first. */
export type Sieve = readonly GroupsOfLiterals[];

/** By how a pattern is read and its source. */
const known = new Map<string, Sieve>();
let asked = false;

/** The sieve of a pattern. @param lower Whether it is tried in texts in lower case. */
export const sieveOf = (pattern: RegExp, lower: boolean): Sieve => {
  if (!asked) {
    asked = true;
    recall();
  }
  const key = `${lower || pattern.ignoreCase ? 'i' : '-'}${pattern.source}`;
  let sieve = known.get(key);
  if (sieve === undefined) {
    sieve = needsOf(pattern, lower).map(({ literals }) => groupsOf(literals));
    known.set(key, sieve);
  }
  return sieve;
};

/**
 * Working sieves out was a tenth of the time of a short draft, so the build does
 * it for every pattern that a great many posts have asked for (build/sieves.mjs).
 * Elsewhere each is worked out when it is asked for, as all are when the files
 * don't go together: a wrong sieve would let a pattern miss what it knows.
 */
const recall = (): void => {
  let keys: string;
  let clauses: Uint16Array;
  try {
    keys = readFileSync(new URL('../data/sieve-patterns', import.meta.url), 'utf16le');
    const { buffer, byteOffset, length } = readFileSync(new URL('../data/sieves', import.meta.url));
    clauses = new Uint16Array(buffer, byteOffset, length / 2);
  } catch {
    return;
  }
  const recalled: [key: string, sieve: Sieve][] = [];
  let at = 0;
  for (const key of keys.split('\n')) {
    const sieve: GroupsOfLiterals[] = [];
    const end = at + 1 + (clauses[at] as number);
    at++;
    while (at < end) {
      const from = at + 1;
      at = from + (clauses[at] as number);
      sieve.push(clauses.subarray(from, at));
    }
    recalled.push([key, sieve]);
  }
  if (at !== clauses.length) return;
  for (const [key, sieve] of recalled) known.set(key, sieve);
};

/** All sieves that are known by now, as the build writes them: the patterns, one a line, and their clauses, each list after its length. */
export const knownSieves = (): { readonly patterns: string; readonly clauses: Uint16Array } => {
  const clauses: number[] = [];
  for (const sieve of known.values()) {
    const at = clauses.push(0) - 1;
    for (const groups of sieve) clauses.push(groups.length, ...groups);
    clauses[at] = clauses.length - at - 1;
    if ((clauses[at] as number) > 0xffff) throw new RangeError('the sieve of a pattern is too long to be written');
  }
  return { patterns: [...known.keys()].join('\n'), clauses: new Uint16Array(clauses) };
};
