import type { Span } from '../../../draft.ts';
import { type Model, marginalsOf } from '../../wording/crf.ts';
import { featuresOf } from '../../wording/features.ts';
import { type Token, tokensOf } from '../../wording/tokens.ts';
import { FIRST, FURTHER, LABELS } from './labels.ts';

/** A stretch that the tagger takes for a name. */
export interface Tagged extends Span {
  /** How likely it is part of a person's name, as log-odds of its likeliest token. */
  readonly logit: number;
}

/** Texts are tagged in stretches of about so many tokens, so that a megabyte needs no more memory than a page. */
const STRETCH = 4096;
const OVERLAP = 64;

/** Every stretch whose log-odds of being a name reach `least`, in order of place. */
export const tag = (text: string, model: Model, least: number): Tagged[] => {
  const tokens = tokensOf(text);
  const found: Tagged[] = [];
  for (let from = 0; from < tokens.length; from += STRETCH) {
    const start = Math.max(0, from - OVERLAP);
    const part = tokens.slice(start, Math.min(tokens.length, from + STRETCH + OVERLAP));
    for (const each of namesIn(part, model, least)) {
      // What begins in the overlap belongs to the stretch beside this one.
      const first = tokens[from] as Token;
      const beyond = tokens[from + STRETCH];
      if (each.start >= first.start && (beyond === undefined || each.start < beyond.start)) found.push(each);
    }
  }
  return found;
};

const namesIn = (tokens: readonly Token[], model: Model, least: number): Tagged[] => {
  const likely = marginalsOf(featuresOf(tokens), model);
  const nameAt = (index: number): number =>
    (likely[index * LABELS + FIRST] as number) + (likely[index * LABELS + FURTHER] as number);
  const opensAt = (index: number): boolean =>
    (likely[index * LABELS + FIRST] as number) > (likely[index * LABELS + FURTHER] as number);
  const enough = 1 / (1 + Math.exp(-least));
  const found: Tagged[] = [];
  for (let index = 0; index < tokens.length; index++) {
    let most = nameAt(index);
    if (most < enough || !isWord(tokens[index] as Token) || DETERMINER.test(tokens[index]?.text ?? '')) continue;
    let last = index;
    for (let next = index + 1; next < tokens.length; next++) {
      const share = nameAt(next);
      if (share < enough || opensAt(next) || share < most * 0.3 || endsSentence(tokens, next)) break;
      most = Math.max(most, share);
      if (isWord(tokens[next] as Token)) last = next;
    }
    found.push({
      start: (tokens[index] as Token).start,
      end: (tokens[last] as Token).end,
      logit: Math.log(Math.max(most, 1e-6) / Math.max(1 - most, 1e-6)),
    });
    index = last;
  }
  return found;
};

/** "The Duchess of Wexcombe": no name begins with these. */
const DETERMINER = /^(?:the|a|an|our|my|your|his|their|this|that)$/i;

/** "MacInnes. Achebe" are two, "J. D. Salinger" and "Dr. Bakare" one. */
const endsSentence = (tokens: readonly Token[], index: number): boolean => {
  const { text } = tokens[index] as Token;
  if (text !== '.') return /^[!?;:()]$/.test(text);
  const before = tokens[index - 1]?.text ?? '';
  return before.length > 1 && !/^(?:mr|mrs|ms|mx|dr|prof|rev|st|sr|jr|capt|sgt)$/i.test(before);
};

/** Letters of scripts that have no capitals. */
const UNCASED = /[\u0590-\u1fff\u3040-\ud7ff]/;

/** Something with a letter first: "62F" and "@kwesi" are no part of a name. */
const isWord = ({ text }: Token): boolean => {
  const first = String.fromCodePoint(text.codePointAt(0) as number);
  return first.toLowerCase() !== first.toUpperCase() || UNCASED.test(first);
};
