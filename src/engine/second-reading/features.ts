import type { Entity, EntityType, SubjectKind } from '../../entity.ts';
import type { Finding } from '../../finding.ts';
import { hashOf, mix } from '../../recognizers/wording/hashing.ts';
import type { Token } from '../../recognizers/wording/tokens.ts';
import type { Sighting } from '../../subjects/in-view/sightings.ts';
import { LABELS, type Likelihoods } from './wording-of-clues.ts';

/** How many features there are; each is an index below it. */
export const SIZE = 1 << 18;
const MASK = SIZE - 1;

/** What there is to read of one stretch of a draft; offsets from its start. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly likely: Likelihoods;
  readonly entities: readonly (Pick<Entity, 'type' | 'start' | 'end' | 'confidence'> & {
    readonly subject: SubjectKind;
  })[];
  readonly sightings: readonly Sighting[];
  /** How likely one person in care is in view, 0–1. */
  readonly inView: number;
  readonly findings: readonly Pick<Finding, 'ruleId' | 'severity'>[];
  /** In UTF-16 code units. */
  readonly length: number;
}

/** Features with how much each counts. */
export interface Features {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** What each entity narrows down, by letters: time, place, detail, unusual, role, news. */
const NARROWS: Readonly<Partial<Record<EntityType, string>>> = {
  'recent-time': 'T',
  'live-marker': 'T',
  date: 'T',
  time: 'T',
  organisation: 'P',
  ward: 'P',
  bed: 'P',
  scene: 'P',
  setting: 'P',
  'live-location': 'PT',
  'location-tag': 'P',
  age: 'D',
  demographic: 'D',
  relative: 'D',
  vulnerability: 'D',
  mark: 'D',
  clinical: 'D',
  sensitive: 'D',
  quote: 'D',
  unusual: 'U',
  'known-role': 'R',
  news: 'N',
};
const LETTERS = 'TPDURN';
/** What stands for its words besides clues. */
const STANDS_FOR: ReadonlySet<EntityType> = new Set<EntityType>([
  'person',
  'death',
  'running-story',
  'small-number',
  'medical-image',
  'occupation',
]);

const SURE = 0.5;
const inCare = (subject: SubjectKind): boolean => subject === 'patient' || subject === 'relative';

/** Collects features, those that came twice as one. */
class Collection {
  readonly #values = new Map<number, number>();

  add(feature: number, value: number): void {
    const index = feature & MASK;
    this.#values.set(index, (this.#values.get(index) ?? 0) + value);
  }

  get features(): Features {
    return { indices: Int32Array.from(this.#values.keys()), values: Float32Array.from(this.#values.values()) };
  }
}

/**
 * What tells how a draft reads: its words by themselves and in a row, the same
 * with what was recognised standing in place of its words, and what the rules
 * made of it. Training shares this code.
 */
export const readingFeatures = (reading: Reading): Features => {
  const collection = new Collection();
  const words = reading.tokens.map(({ text }) => hashOf(text.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0')));
  addWords(collection, words, reading.tokens);
  addAbstract(collection, words, reading);
  addWordingOfClues(collection, reading);
  addFindings(collection, reading);
  return collection.features;
};

/** Long and short texts weigh the same: each of n features counts for 1/√n. */
const WORDS = 3;

const addWords = (collection: Collection, words: readonly number[], tokens: readonly Token[]): void => {
  const seen = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    seen.add(mix(8000, word));
    if (at > 0) seen.add(mix(8001, words[at - 1] as number, word));
    if (at > 1) seen.add(mix(8002, words[at - 2] as number, words[at - 1] as number, word));
    const { text } = tokens[at] as Token;
    if (text.length < 5) continue;
    seen.add(mix(8003, hashOf(text.slice(0, 4).toLowerCase())));
    seen.add(mix(8004, hashOf(text.slice(-3).toLowerCase())));
  }
  const value = WORDS / Math.sqrt(Math.max(1, seen.size));
  for (const feature of seen) collection.add(feature, value);
};

interface Stand {
  readonly start: number;
  readonly end: number;
  readonly code: number;
}

/** What stands in place of words: clues and people, the first and longest where several overlap. */
const standsIn = ({ entities, sightings }: Reading): Stand[] => {
  const all = [
    ...entities
      .filter(({ type, confidence }) => confidence >= SURE && (NARROWS[type] !== undefined || STANDS_FOR.has(type)))
      .map(({ type, subject, start, end }) => ({
        start,
        end,
        code: mix(8100, hashOf(type), inCare(subject) ? 1 : hashOf(subject)),
      })),
    ...sightings.map(({ kind, start, end }) => ({ start, end, code: mix(8101, hashOf(kind)) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stand[] = [];
  for (const stand of all) if (stand.start >= (kept.at(-1)?.end ?? -1)) kept.push(stand);
  return kept;
};

const addAbstract = (collection: Collection, words: readonly number[], reading: Reading): void => {
  const stands = standsIn(reading);
  const row: { readonly code: number; readonly stands: boolean }[] = [];
  let next = 0;
  for (const [index, { start, end }] of reading.tokens.entries()) {
    while (next < stands.length && (stands[next] as Stand).end <= start) next++;
    const stand = stands[next];
    if (stand === undefined || stand.start >= end) row.push({ code: words[index] as number, stands: false });
    else if (row.at(-1)?.code !== stand.code) row.push({ code: stand.code, stands: true });
  }
  const seen = new Set<number>();
  for (let at = 0; at < row.length; at++) {
    const here = row[at] as (typeof row)[number];
    const [before, twoBefore] = [row[at - 1], row[at - 2]];
    if (here.stands) seen.add(mix(8200, here.code));
    if (before === undefined) continue;
    if (here.stands || before.stands) seen.add(mix(8201, before.code, here.code));
    if (twoBefore !== undefined && (here.stands || before.stands || twoBefore.stands))
      seen.add(mix(8202, twoBefore.code, before.code, here.code));
  }
  const codes = row.filter(({ stands: isStand }) => isStand).map(({ code }) => code);
  for (let at = 1; at < codes.length; at++) {
    seen.add(mix(8203, codes[at - 1] as number, codes[at] as number));
    if (at > 1) seen.add(mix(8204, codes[at - 2] as number, codes[at - 1] as number, codes[at] as number));
  }
  const value = WORDS / Math.sqrt(seen.size + 5);
  for (const feature of seen) collection.add(feature, value);
};

const addWordingOfClues = (collection: Collection, { tokens, likely }: Reading): void => {
  const most = new Float64Array(LABELS);
  const sums = new Float64Array(LABELS);
  for (let token = 0; token < tokens.length; token++) {
    for (let label = 1; label < LABELS; label++) {
      const value = likely[token * LABELS + label] as number;
      most[label] = Math.max(most[label] as number, value);
      sums[label] = (sums[label] as number) + value;
    }
  }
  for (let label = 1; label < LABELS; label++) {
    collection.add(mix(8300, label), 2 * (most[label] as number));
    collection.add(mix(8301, label), (2 * Math.min(3, sums[label] as number)) / 3);
  }
  const [, time = 0, place = 0, detail = 0, unusual = 0, role = 0] = most;
  collection.add(mix(8302, 0), 2 * time * place * Math.max(detail, unusual));
  collection.add(mix(8303, 0), 2 * Math.max(time, place) * Math.max(unusual, role));
  collection.add(mix(8304, 0), 2 * Math.max(time, place) * detail);
};

const addFindings = (collection: Collection, { entities, sightings, inView, findings, length }: Reading): void => {
  const add = (template: number, value: number, a = 0, b = 0): void =>
    collection.add(mix(8400 + template, a, b), value);
  const severities = new Set(findings.map(({ severity }) => severity));
  add(0, 1, severities.has('error') ? 2 : severities.has('warning') ? 1 : 0);
  add(1, Math.max(-3, Math.min(3, Math.log((inView + 1e-4) / (1 - inView + 1e-4)) / 2)));
  const counts = new Map<string, number>();
  for (const { kind } of sightings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, times] of counts) add(2, Math.log1p(times), hashOf(kind));
  const all = new Map<string, number>();
  const theirs = new Map<string, number>();
  for (const { type, subject, confidence } of entities) {
    if (confidence < SURE) continue;
    add(3, 0.5, hashOf(type));
    add(4, 0.5, hashOf(type), hashOf(subject));
    for (const letter of NARROWS[type] ?? '') {
      all.set(letter, (all.get(letter) ?? 0) + 1);
      if (inCare(subject)) theirs.set(letter, (theirs.get(letter) ?? 0) + 1);
    }
  }
  for (const [letter, times] of all) add(5, Math.min(times, 3) / 2, hashOf(letter));
  for (const [letter, times] of theirs) add(6, Math.min(times, 3) / 2, hashOf(letter));
  add(7, 1, hashOf([...LETTERS].filter((letter) => theirs.has(letter)).join('')));
  add(8, 1, hashOf([...LETTERS].filter((letter) => all.has(letter)).join('')));
  for (const { ruleId, severity } of findings) {
    add(9, 1, hashOf(ruleId));
    add(10, 1, hashOf(severity));
  }
  add(11, Math.log1p(length) / 5);
};
