import { careSenses } from '../people/clinical-words.ts';
import { fold } from '../people/normal-form.ts';
import { senseOf } from '../people/vocabulary.ts';
import { clusterOf } from './clusters.ts';
import { hashOf } from './hashing.ts';

/** How a word is written: small letters, a capital first, all capitals, one capital, capitals inside, no letters. */
export const LOWER = 1;
export const TITLE = 2;
export const UPPER = 3;
const INITIAL = 4;
const MIXED = 5;
export const LETTERLESS = 6;
/** Where a text has ended. */
const OUTSIDE_CASE = 7;

/** What a word by itself tells, as numbers that features are made of. */
export interface WordFacts {
  readonly folded: string;
  readonly word: number;
  readonly shape: number;
  readonly case: number;
  /** Given name, surname, place, and how ordinary a word, in one number. */
  readonly lists: number;
  /** Its class among words used alike, fine and coarse; 0 when unknown. */
  readonly cluster: number;
  readonly family: number;
  /** What it has to do with care, as the bits of its senses. */
  readonly care: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly length: number;
  /** Whether a capital after it says nothing: it ends a sentence. */
  readonly ends: boolean;
}

const CACHED = 20_000;
let cache = new Map<string, WordFacts>();

/** The facts of a word as written; remembered, because a text repeats its words. */
export const factsOf = (written: string): WordFacts => {
  let facts = cache.get(written);
  if (facts === undefined) {
    if (cache.size >= CACHED) cache = new Map();
    facts = read(written);
    cache.set(written, facts);
  }
  return facts;
};

export const OUTSIDE: WordFacts = {
  folded: '',
  word: 1,
  shape: 1,
  case: OUTSIDE_CASE,
  lists: 0,
  cluster: 0,
  family: 0,
  care: 0,
  prefix2: 0,
  prefix3: 0,
  prefix4: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  length: 0,
  ends: true,
};

/** A word of more letters is nobody's name, and is read by its beginning. */
const LONGEST = 40;

const read = (whole: string): WordFacts => {
  const written = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  const lettered = isLettered(written);
  const folded = lettered ? collapsed(fold(written)) : written.toLowerCase();
  const digits = /^\d+$/.test(folded);
  const size = folded.length;
  const { cluster, family } = clusterOf(folded);
  return {
    folded,
    word: digits ? 7 + size : hashOf(folded),
    shape: shapeOf(written),
    case: caseOf(written),
    lists: lettered ? listsOf(folded) : 0,
    cluster,
    family,
    care: careSenses(folded),
    prefix2: hashOf(folded, 0, Math.min(2, size)),
    prefix3: hashOf(folded, 0, Math.min(3, size)),
    prefix4: hashOf(folded, 0, Math.min(4, size)),
    suffix2: hashOf(folded, Math.max(0, size - 2)),
    suffix3: hashOf(folded, Math.max(0, size - 3)),
    suffix4: hashOf(folded, Math.max(0, size - 4)),
    length: Math.min(10, size),
    ends: /^[.!?:;"“”(…*•|>]$/.test(written) || /^[\ud800-\udbff]/.test(written),
  };
};

/** "SUAREZZZZZ", "pleeease": letters drawn out are read once. */
const collapsed = (word: string): string => word.replace(/(.)\1{2,}/g, '$1');

const listsOf = (folded: string): number => {
  const { given, surname, place, alsoName, word } = senseOf(folded);
  return 1 + (given ? 1 : 0) + (surname ? 2 : 0) + (place ? 4 : 0) + word * 8 + (alsoName ? 32 : 0);
};

const isLettered = (written: string): boolean => written.toLowerCase() !== written.toUpperCase();

const caseOf = (written: string): number => {
  const lower = written.toLowerCase();
  if (lower === written.toUpperCase()) return LETTERLESS;
  if (written === lower) return LOWER;
  if (written === written.toUpperCase()) return written.length === 1 ? INITIAL : UPPER;
  return written[0] !== lower[0] && written.slice(1) === lower.slice(1) ? TITLE : MIXED;
};

/** "McAteer" is XxXx, "37F" is ddX: each run of letters alike counts at most twice. */
const shapeOf = (written: string): number => {
  let shape = '';
  for (const char of written) {
    const lower = char.toLowerCase();
    const kind = lower === char.toUpperCase() ? (char >= '0' && char <= '9' ? 'd' : char) : char === lower ? 'x' : 'X';
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return hashOf(shape);
};
