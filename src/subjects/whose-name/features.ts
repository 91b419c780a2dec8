import type { Span } from '../../draft.ts';
import { mix } from '../../recognizers/wording/hashing.ts';
import type { Token } from '../../recognizers/wording/tokens.ts';
import { LETTERLESS, LOWER, OUTSIDE, type WordFacts } from '../../recognizers/wording/word-facts.ts';
import type { Wording } from '../../recognizers/wording/wording.ts';
import { FeatureSet } from '../classifier/feature-set.ts';

/** How many features there are; each is an index below it. */
export const SIZE = 1 << 16;
const MASK = SIZE - 1;

const TITLES: Readonly<Record<string, number>> = Object.fromEntries(
  'mr mrs miss ms mx dr prof professor sister nurse matron auntie aunty uncle nana nan gran granny grandad nanny sir lord lady dame rev father master'
    .split(' ')
    .map((title, index) => [title, index + 1]),
);
/** Words on either side that are looked at one by one, and those that are only known to be there. */
const BESIDE = 5;
const NEARBY = 14;
/** What stands behind so many tokens says nothing of what the text is about. */
const MOST_TOKENS = 400;

/** A sentence ends here. */
const isEnd = ({ text }: Token): boolean => text === '.' || text === '!' || text === '?';

/**
 * What stands around one mention of a person, and what the whole text speaks
 * of: words, classes of words used alike, and what they have to do with care,
 * by their place. The name itself says nothing but its form.
 */
export const featuresOf = ({ tokens, facts }: Wording, mention: Span, features: FeatureSet): void => {
  let first = lowerBound(tokens, mention.start);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).start < mention.end) last++;
  if (first >= tokens.length) first = last = tokens.length - 1;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    features.add(mix(1000 + template, a, b, c) & MASK);
  };
  const at = (index: number): WordFacts => facts[index] ?? OUTSIDE;

  const title = TITLES[at(first).folded] ?? 0;
  const words = last - first + 1 - (title > 0 ? 1 : 0);
  const form = Math.min(3, words) + 4 * (title > 0 ? 1 : 0) + 8 * (at(last).case === LOWER ? 1 : 0);
  add(0, 0);
  add(1, title);
  add(2, form);
  let next = last + 1;
  const owns = /^['’ʼ]$/.test(tokens[next]?.text ?? '') && at(next + 1).folded === 's';
  if (owns) next += 2;
  add(3, owns ? 1 : 0, form);
  const opens = first === 0 || isEnd(tokens[first - 1] as Token) || (tokens[first - 1]?.text ?? '') === '\n';
  add(4, first === 0 ? 2 : opens ? 1 : 0, at(next).word);
  add(5, at(first - 1).word, at(next).word);
  add(6, at(first - 2).word, at(first - 1).word);
  add(7, at(next).word, at(next + 1).word);
  add(8, at(first - 1).cluster, at(next).cluster);
  add(9, at(next + 1).word, at(next + 2).word, at(next).word);
  add(10, title, at(next).cluster);
  add(11, form, at(first - 1).cluster);
  add(12, at(first - 3).word, at(first - 2).word, at(first - 1).word);

  for (const side of [-1, 1]) {
    const from = side < 0 ? first - 1 : next;
    let ended = 0;
    for (let step = 0; step < NEARBY; step++) {
      const index = from + side * step;
      const token = tokens[index];
      if (token === undefined) break;
      const fact = at(index);
      const where = side * (1 + ended);
      if (step < BESIDE) {
        add(20 + step, fact.word, where);
        add(30 + step, fact.cluster, where);
        add(40 + step, fact.family, where);
        add(50 + step, fact.care, where);
      }
      if (fact.case !== LETTERLESS) {
        add(60, fact.word, where);
        add(61, fact.cluster, where);
        add(62, fact.care, where);
        if (step > 0) add(63, fact.word, at(index - side).word, side);
      } else add(64, fact.word, where);
      if (isEnd(token) && ++ended > 1) break;
    }
  }
};

/** What the whole text speaks of, wherever the name stands. */
export const topicsOf = ({ facts }: Wording, people: number): FeatureSet => {
  const features = new FeatureSet(SIZE);
  const add = (template: number, a: number, b = 0): void => {
    features.add(mix(2000 + template, a, b) & MASK);
  };
  let small = true;
  const length = Math.min(facts.length, MOST_TOKENS);
  for (let index = 0; index < length; index++) {
    const fact = facts[index] as WordFacts;
    if (fact.case === LETTERLESS) {
      if (fact.shape !== 0) add(3, fact.word);
      continue;
    }
    if (fact.case !== LOWER) small = false;
    add(0, fact.word);
    add(1, fact.cluster);
    add(2, fact.care);
    if (index < 4) add(4, fact.word, index);
  }
  add(5, Math.min(people, 6));
  add(6, small ? 1 : 0);
  return features;
};

const lowerBound = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
