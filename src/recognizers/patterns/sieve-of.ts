import { readFileSync } from 'node:fs';
import { type GroupsOfLiterals, groupsOf } from './grams.ts';
import { needsOf } from './needs.ts';

/** What a text must hold for a pattern to have any chance in it: the groups of letters of each of its clauses, the most telling first. */
export type Sieve = readonly GroupsOfLiterals[];

/** By how a pattern is read and its source; those that the build has worked out stand in its files instead. */
const known = new Map<string, Sieve>();
let built: BuiltSieves | undefined;

/** The sieve of a pattern. @param lower Whether it is tried in texts in lower case. */
export const sieveOf = (pattern: RegExp, lower: boolean): Sieve => {
  built ??= readBuilt();
  const way = lower || pattern.ignoreCase ? 'i' : '-';
  const { source } = pattern;
  const fromBuild = built.find(way, source);
  if (fromBuild !== undefined) return fromBuild;
  const key = way + source;
  let sieve = known.get(key);
  if (sieve === undefined) {
    sieve = needsOf(pattern, lower).map(({ literals }) => groupsOf(literals));
    known.set(key, sieve);
  }
  return sieve;
};

/**
 * Working sieves out was a tenth of the time of a short draft, so the build does
 * it for every pattern that a great many posts have asked for (build/worked-out.mjs).
 * Elsewhere each is worked out when it is asked for, as all are when the files
 * don't go together: a wrong sieve would let a pattern miss what it knows.
 */
class BuiltSieves {
  readonly #keys: string;
  readonly #clauses: Uint16Array;
  /** Where the key and the clauses of each pattern begin, in turn, by some of its letters. */
  readonly #places = new Map<number, number[]>();

  constructor(keys: string, clauses: Uint16Array) {
    this.#keys = keys;
    this.#clauses = clauses;
    let at = 0;
    for (let start = 0; start < keys.length; ) {
      const end = keys.indexOf('\n', start);
      const some = someLettersOf(keys, start + 1, end);
      const places = this.#places.get(some);
      if (places === undefined) this.#places.set(some, [start, at]);
      else places.push(start, at);
      start = end + 1;
      at += 1 + (clauses[at] ?? 0);
    }
    if (at !== clauses.length) this.#places.clear();
  }

  find(way: string, source: string): Sieve | undefined {
    const places = this.#places.get(someLettersOf(source, 0, source.length));
    if (places === undefined) return undefined;
    for (let each = 0; each < places.length; each += 2) {
      const start = places[each] as number;
      const end = start + 1 + source.length;
      if (this.#keys[start] === way && this.#keys[end] === '\n' && this.#keys.startsWith(source, start + 1))
        return this.#sieveAt(places[each + 1] as number);
    }
    return undefined;
  }

  #sieveAt(place: number): Sieve {
    const sieve: GroupsOfLiterals[] = [];
    const end = place + 1 + (this.#clauses[place] as number);
    let at = place + 1;
    while (at < end) {
      const from = at + 1;
      at = from + (this.#clauses[at] as number);
      sieve.push(this.#clauses.subarray(from, at));
    }
    return sieve;
  }
}

/** A number by which few patterns of the same length are alike. */
const someLettersOf = (text: string, start: number, end: number): number => {
  const length = end - start;
  let letters = length;
  for (let each = 1; each < 6; each++)
    letters = (Math.imul(letters, 31) + text.charCodeAt(start + Math.floor((length * each) / 6))) | 0;
  return letters;
};

const readBuilt = (): BuiltSieves => {
  try {
    const keys = readFileSync(new URL('../data/sieve-patterns', import.meta.url), 'utf16le');
    const { buffer, byteOffset, length } = readFileSync(new URL('../data/sieves', import.meta.url));
    return new BuiltSieves(keys, new Uint16Array(buffer, byteOffset, length / 2));
  } catch {
    return new BuiltSieves('', new Uint16Array(0));
  }
};

/** All sieves that are known by now, as the build writes them: each pattern's key in a line, and their clauses, each list after its length. */
export const knownSieves = (): { readonly patterns: string; readonly clauses: Uint16Array } => {
  const clauses: number[] = [];
  for (const sieve of known.values()) {
    const at = clauses.push(0) - 1;
    for (const groups of sieve) clauses.push(groups.length, ...groups);
    clauses[at] = clauses.length - at - 1;
    if ((clauses[at] as number) > 0xffff) throw new RangeError('the sieve of a pattern is too long to be written');
  }
  return { patterns: [...known.keys()].map((key) => `${key}\n`).join(''), clauses: new Uint16Array(clauses) };
};
