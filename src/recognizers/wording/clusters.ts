import { CLUSTERS } from './data/clusters.ts';

/** Words used alike, in 512 fine classes and 64 coarse ones; 0 stands for a word that is in none. */
export interface Cluster {
  readonly cluster: number;
  readonly family: number;
}

const NONE: Cluster = { cluster: 0, family: 0 };

let lines: Map<string, string> | undefined;
const unpacked = new Map<string, ReadonlyMap<string, number>>();
let families: readonly number[] = [];

/** The class of a folded word. */
export const clusterOf = (word: string): Cluster => {
  if (word.length < 2) return NONE;
  const start = word.slice(0, 2);
  let bucket = unpacked.get(start);
  if (bucket === undefined) {
    if (lines === undefined) {
      const [first = '', ...rest] = CLUSTERS.split('\n');
      families = Array.from(first, (char) => char.charCodeAt(0) - FIRST);
      lines = new Map(rest.map((line) => [line.slice(0, 2), line]));
    }
    bucket = unpack(lines.get(start));
    unpacked.set(start, bucket);
  }
  const cluster = bucket.get(word);
  return cluster === undefined ? NONE : { cluster: cluster + 1, family: (families[cluster] ?? 0) + 1 };
};

/**
 * A line holds all words that begin with the same two letters: for each, how
 * many letters it shares with the one before (one digit), the rest of its
 * letters, and two capitals for its class.
 */
const ENTRY = /(\d)([a-z]*)([A-Z])([A-Z])/g;
const FIRST = 0x30;

const unpack = (line: string | undefined): Map<string, number> => {
  const words = new Map<string, number>();
  if (line === undefined) return words;
  let word = line.slice(0, 2);
  for (const [, shared, rest = '', high = 'A', low = 'A'] of line.slice(2).matchAll(ENTRY)) {
    word = word.slice(0, 2 + Number(shared)) + rest;
    words.set(word, (high.charCodeAt(0) - 0x41) * 26 + low.charCodeAt(0) - 0x41);
  }
  return words;
};
