import type { Span } from '../../draft.ts';
import { type Model, marginalsOf } from '../../recognizers/wording/crf.ts';
import { featuresOf } from '../../recognizers/wording/features.ts';
import { unpackWeights } from '../../recognizers/wording/packed-weights.ts';
import type { Token } from '../../recognizers/wording/tokens.ts';
import { SCALE, TRANSITIONS, WEIGHTS } from './data/clue-weights.ts';

/** What words may tell of somebody, in the order of the tagger's labels behind "nothing". */
export const TOLD = ['time', 'place', 'detail', 'unusual', 'role'] as const;
export type Told = (typeof TOLD)[number];
export const LABELS = TOLD.length + 1;

/** How likely each token of a text tells each thing: `token * LABELS + label`, 0–1. */
export type Likelihoods = Float64Array;

let trained: Model | undefined;

const model = (): Model => {
  trained ??= {
    labels: LABELS,
    weights: unpackWeights(WEIGHTS),
    scale: SCALE,
    transitions: Float64Array.from(TRANSITIONS),
  };
  return trained;
};

/** Reads the words of a stretch of text for what they tell, whether or not a recognizer knows them. */
export const likelihoodsOf = (tokens: readonly Token[], using: Model = model()): Likelihoods =>
  marginalsOf(featuresOf(tokens), using);

/** A stretch that tells something of somebody. */
export interface ToldSpan extends Span {
  readonly told: Told;
  /** 0–1, of its surest token. */
  readonly confidence: number;
}

/** Tokens that tell the same thing with no more than this many others between them are one stretch. */
const GAP = 1;

/** The stretches that tell something, each token taken for what it most likely tells from `least` on. */
export const spansTold = (tokens: readonly Token[], likely: Likelihoods, least: number): ToldSpan[] => {
  const spans: (ToldSpan & { readonly last: number })[] = [];
  for (const [index, { start, end }] of tokens.entries()) {
    let best = 0;
    for (let label = 1; label < LABELS; label++)
      if ((likely[index * LABELS + label] as number) > (best === 0 ? least : (likely[index * LABELS + best] as number)))
        best = label;
    if (best === 0) continue;
    const told = TOLD[best - 1] as Told;
    const confidence = likely[index * LABELS + best] as number;
    const before = spans.at(-1);
    if (before?.told === told && index - before.last <= GAP + 1)
      spans[spans.length - 1] = { ...before, end, last: index, confidence: Math.max(before.confidence, confidence) };
    else spans.push({ told, start, end, last: index, confidence });
  }
  return spans.map(({ last: _, ...span }) => span);
};
