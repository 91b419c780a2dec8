import { latticeOf, type Model } from '../crf.ts';
import { PER_TOKEN, SIZE } from '../features.ts';

/** A text as its features with the label of each token. */
export interface Example {
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  /** How much it counts, 1 for a text as found. */
  readonly weight: number;
}

export interface Learning {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly shrink: number;
  /** The share of features left out of a step at random, so that no single word decides. */
  readonly dropout: number;
  /** How many labels there are, 0 among them. */
  readonly labels: number;
}

/** Numbers that look random and are the same on every run. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

/** Fits weights by AdaGrad (Duchi, Hazan and Singer 2011) on the likelihood of the labels. */
export const learn = (
  examples: readonly Example[],
  { rounds, rate, decay, shrink, dropout, labels }: Learning,
  seed: number,
): Model => {
  const random = randomFrom(seed);
  const weighed = labels - 1;
  const weights = new Float32Array((SIZE + 1) * weighed);
  const squares = new Float32Array((SIZE + 1) * weighed);
  const transitions = new Float64Array(labels * labels + labels);
  const transitionSquares = new Float64Array(labels * labels + labels);
  const model: Model = { labels, weights, scale: 1, transitions };
  const order = examples.filter(({ labels: each }) => each.length > 0);
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] as Example, order[index] as Example];
    }
    const step = rate * decay ** round;
    for (const { features: all, labels: gold, weight } of order) {
      const features = dropout > 0 ? withoutSome(all, dropout, random) : all;
      const { length, local, forward, backward, scales, steps } = latticeOf(features, model);
      const gradient = new Float64Array(transitions.length);
      for (let token = 0; token < length; token++) {
        const base = token * labels;
        const wanted = gold[token] as number;
        for (let label = 0; label < labels; label++) {
          const error =
            weight *
            ((forward[base + label] as number) * (backward[base + label] as number) - (wanted === label ? 1 : 0));
          if (token === 0) gradient[labels * labels + label] = (gradient[labels * labels + label] as number) + error;
          if (label === 0 || Math.abs(error) < 1e-4) continue;
          for (let at = token * PER_TOKEN, end = at + PER_TOKEN; at < end; at++) {
            if (features[at] === SIZE) continue;
            const index = (features[at] as number) * weighed + label - 1;
            const slope = error + shrink * (weights[index] as number);
            squares[index] = (squares[index] as number) + slope * slope;
            weights[index] = (weights[index] as number) - (step * slope) / Math.sqrt((squares[index] as number) + 1e-6);
          }
        }
        if (token === 0) continue;
        for (let from = 0; from < labels; from++) {
          for (let to = 0; to < labels; to++) {
            const both =
              ((forward[base - labels + from] as number) *
                (steps[from * labels + to] as number) *
                (local[base + to] as number) *
                (backward[base + to] as number)) /
              (scales[token] as number);
            const seen = gold[token - 1] === from && wanted === to ? 1 : 0;
            gradient[from * labels + to] = (gradient[from * labels + to] as number) + weight * (both - seen);
          }
        }
      }
      for (let index = 0; index < transitions.length; index++) {
        const slope = gradient[index] as number;
        transitionSquares[index] = (transitionSquares[index] as number) + slope * slope;
        transitions[index] =
          (transitions[index] as number) - (step * slope) / Math.sqrt((transitionSquares[index] as number) + 1e-6);
      }
    }
  }
  return model;
};

/** A copy in which some features point past the weights, to where nothing is. */
const withoutSome = (features: Int32Array, share: number, random: () => number): Int32Array => {
  const kept = Int32Array.from(features);
  for (let index = 0; index < kept.length; index++) if (index % PER_TOKEN !== 0 && random() < share) kept[index] = SIZE;
  return kept;
};
