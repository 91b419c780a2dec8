import { mix } from './hashing.ts';
import type { Token } from './tokens.ts';
import { factsOf, LETTERLESS, LOWER, OUTSIDE, TITLE, UPPER, type WordFacts } from './word-facts.ts';

/** How many features there are; each is an index below it. */
export const SIZE = 1 << 18;
const MASK = SIZE - 1;

/** How many features every token has. */
export const PER_TOKEN = 58;

/** How the text as a whole uses capitals: not at all, as usual, everywhere. */
const capitalsOf = (facts: readonly WordFacts[]): number => {
  let upper = 0;
  let lettered = 0;
  for (const fact of facts) {
    if (fact.case === LETTERLESS) continue;
    lettered++;
    if (fact.case !== LOWER) upper++;
  }
  return upper === 0 ? 0 : upper > 0.7 * lettered && lettered > 3 ? 2 : 1;
};

/** How many handles of a text are looked at. */
const MOST_HANDLES = 20;

const handleLettersOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ text }) => text.length > 3 && text.startsWith('@'))
    .slice(0, MOST_HANDLES)
    .map(({ text }) => text.toLowerCase().replace(/[^a-z]/g, ''))
    .join(' ');

/** "Harry" beside @Harry_Styles: whether a word is part of a handle that the text has, and how surely. */
const taggedAs = ({ text }: Token, folded: string, handles: string): number => {
  if (text.startsWith('@')) return 3;
  if (folded.length < 3 || handles === '' || !handles.includes(folded)) return 0;
  return folded.length > 4 ? 2 : 1;
};

/** How often each word stands with a capital. */
const repetitionsOf = (facts: readonly WordFacts[]): ReadonlyMap<string, number> => {
  const seen = new Map<string, number>();
  for (const fact of facts) {
    if (fact.case === TITLE || fact.case === UPPER) seen.set(fact.folded, (seen.get(fact.folded) ?? 0) + 1);
  }
  return seen;
};

/** The features of each token, PER_TOKEN after another. Training and tagging share this code. */
export const featuresOf = (tokens: readonly Token[]): Int32Array => {
  const facts = tokens.map(({ text }) => factsOf(text));
  const style = capitalsOf(facts);
  const handles = handleLettersOf(tokens);
  const tagged = facts.map(({ folded }, index) => taggedAs(tokens[index] as Token, folded, handles));
  const repeated = repetitionsOf(facts);
  const features = new Int32Array(tokens.length * PER_TOKEN);
  const factAt = (index: number): WordFacts => facts[index] ?? OUTSIDE;
  let at = 0;
  for (let index = 0; index < tokens.length; index++) {
    const a = factAt(index);
    const l = factAt(index - 1);
    const ll = factAt(index - 2);
    const r = factAt(index + 1);
    const rr = factAt(index + 2);
    const opens = index === 0 || l.ends ? 1 : 0;
    const glue = (tokens[index]?.glued ? 1 : 0) + (tokens[index + 1]?.glued ? 2 : 0);
    const how = a.case + 8 * opens + 16 * style;
    const kind = a.lists + 128 * a.case;
    let template = 0;
    const add = (x: number, y = 0, z = 0): void => {
      features[at++] = mix(template++, x, y, z) & MASK;
    };
    add(0);
    add(a.word);
    add(a.word, how);
    add(a.shape, opens);
    add(how);
    add(a.prefix2, a.case);
    add(a.prefix3, a.case);
    add(a.prefix4);
    add(a.suffix2, a.case);
    add(a.suffix3, a.case);
    add(a.suffix4);
    add(l.word);
    add(ll.word);
    add(r.word);
    add(rr.word);
    add(l.word, a.case);
    add(r.word, a.case);
    add(ll.word, l.word);
    add(r.word, rr.word);
    add(l.word, r.word);
    add(l.shape, a.case);
    add(r.shape, a.case);
    add(l.case, a.case, r.case + 8 * opens);
    add(ll.case + 8 * l.case, a.case, r.case + 8 * rr.case);
    add(a.lists);
    add(kind, opens);
    add(l.lists, kind);
    add(r.lists, kind);
    add(l.word, kind);
    add(r.word, kind);
    add(l.lists + 128 * l.case, a.case);
    add(r.lists + 128 * r.case, a.case);
    add(l.lists + 128 * l.case, kind, r.case);
    add(a.length, a.case, glue);
    add(l.word, opens, glue);
    add(factAt(index - 3).word);
    add(kind, style);
    add(a.cluster);
    add(a.cluster, how);
    add(a.family, a.case);
    add(l.cluster);
    add(r.cluster);
    add(l.cluster, kind);
    add(r.cluster, kind);
    add(ll.cluster, l.cluster);
    add(r.cluster, rr.cluster);
    add(l.cluster, a.cluster);
    add(a.cluster, r.cluster);
    add(l.family, a.family, r.family);
    add(l.family + 128 * ll.family, kind);
    add(r.family + 128 * rr.family, kind);
    add(l.cluster, r.cluster, a.case);
    add(tagged[index] as number, a.case, a.lists);
    add(tagged[index] as number, a.case);
    add((tagged[index - 1] ?? 0) + 4 * (tagged[index + 1] ?? 0), a.case, a.lists);
    add(ll.word, a.case, l.case);
    add(rr.word, a.case, r.case);
    add(Math.min(3, repeated.get(a.folded) ?? 0), a.case, a.lists);
  }
  return features;
};
