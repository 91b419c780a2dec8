import type { EntityType } from '../../entity.ts';
import { CARE_SENSES } from '../../recognizers/people/clinical-words.ts';
import { hashOf, mix } from '../../recognizers/wording/hashing.ts';
import type { Token } from '../../recognizers/wording/tokens.ts';
import type { WordFacts } from '../../recognizers/wording/word-facts.ts';
import type { Wording } from '../../recognizers/wording/wording.ts';
import { FeatureSet } from '../classifier/feature-set.ts';
import { SIGHTING_KINDS, type Sighting, type SightingKind } from './sightings.ts';

/** How many features there are; each is an index below it. */
export const SIZE = 1 << 16;
const MASK = SIZE - 1;

/** Something that happened once: "saw", "last night". */
const EPISODE =
  /(?<![a-z])(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week|shift)|last (?:night|week|shift|year)|just now|ago|earlier|saw|met|treated|told|took|came|asked|said|died|lost|admitted|discharged|walked|found|brought|fell|cried|laughed|held|gave|made|had|was|went|got|left|sat|rang|called|spent|arrived|turned up)(?![a-z])/g;
/** Something that is always so, or said to everyone. */
const GENERAL =
  /(?<![a-z])(?:if|when|whenever|should|must|can|could|may|might|how|what|why|always|never|every|any|please|remember|tips?|myth|fact|week|day|awareness|join|book|apply|event|webinar|poster|recruiting|vacancy|hashtag|thread|reading|course|students?)(?![a-z])/g;

/** Who is most surely somebody in care comes first. */
const SUREST: readonly SightingKind[] = [
  'slot',
  'in care',
  'seen',
  'age',
  'child',
  'work',
  'somebody',
  'kin',
  'you',
  'pronoun',
];

const MOST_TOKENS = 300;
/** A sighting stands for more than a word does, so its features are several. */
const COPIES = 4;

const count = (text: string, pattern: RegExp): number => Math.min(4, text.match(pattern)?.length ?? 0);

/** What each combination of senses of care counts as. */
const CARE_CODES = Int32Array.from({ length: 1 << CARE_SENSES.length }, (_, senses) =>
  senses === 0 ? 0 : hashOf(CARE_SENSES.filter((_sense, index) => (senses & (1 << index)) !== 0).join()),
);

/**
 * What tells whether a passage speaks of one person in care: its words and
 * classes of words, who is sighted in it, and whether it tells of something
 * that happened or of what is always so, and what else was recognised there.
 * Names are left out.
 */
export const passageFeatures = (
  { tokens, facts }: Wording,
  lower: string,
  sightings: readonly Sighting[],
  isName: (start: number, end: number) => boolean,
  recognised: ReadonlyMap<EntityType, number>,
): readonly number[] => {
  const features = new FeatureSet(SIZE);
  const add = (template: number, a: number, b = 0, c = 0): void => {
    features.add(mix(7000 + template, a, b, c) & MASK);
  };
  const words: WordFacts[] = [];
  for (let index = 0; index < facts.length && words.length < MOST_TOKENS; index++) {
    const { start, end } = tokens[index] as Token;
    if (!isName(start, end)) words.push(facts[index] as WordFacts);
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as WordFacts;
    add(0, word.word);
    add(1, word.cluster);
    add(2, word.family);
    add(3, CARE_CODES[word.care] as number);
    if (index < 3) add(8, index, word.word);
    const next = words[index + 1];
    if (next === undefined) continue;
    add(4, word.word, next.word);
    add(5, word.cluster, next.cluster);
    add(6, word.word, next.cluster);
    add(7, word.cluster, next.word);
    const before = words[index - 1];
    if (before !== undefined) add(9, before.word, next.word);
  }
  add(10, Math.min(8, Math.floor(words.length / 12)));
  const counts = new Map<SightingKind, number>();
  for (const { kind } of sightings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [index, kind] of SIGHTING_KINDS.entries()) {
    const times = Math.min(3, counts.get(kind) ?? 0);
    for (let step = 0; step <= times; step++) for (let copy = 0; copy < COPIES; copy++) add(20 + step, index, copy);
    if (times === 0) continue;
    for (const [other, with_] of SIGHTING_KINDS.entries())
      if (other > index && counts.has(with_)) add(30, index, other);
  }
  let clues = 0;
  for (const [type, times] of recognised) {
    const code = hashOf(type);
    for (let copy = 0; copy < COPIES; copy++) add(50, code, copy);
    if (times > 1) add(51, code);
    for (const kind of counts.keys()) add(52, code, SIGHTING_KINDS.indexOf(kind));
    for (const other of recognised.keys()) if (other > type) add(53, code, hashOf(other));
    clues++;
  }
  for (let step = 0; step <= Math.min(5, clues); step++) for (let copy = 0; copy < COPIES; copy++) add(54, step, copy);
  const episodes = count(lower, EPISODE);
  const general = count(lower, GENERAL);
  for (let step = 0; step <= episodes; step++) add(40, step);
  for (let step = 0; step <= general; step++) add(41, step);
  add(42, episodes, general);
  add(
    43,
    SUREST.findIndex((kind) => counts.has(kind)),
    episodes,
    general,
  );
  return features.list;
};
