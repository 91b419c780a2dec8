import { PER_TOKEN } from './features.ts';

/**
 * A linear-chain conditional random field over a few labels, of which 0 is
 * "nothing": Lafferty, McCallum and Pereira 2001.
 */
export interface Model {
  /** How many labels there are, 0 among them. */
  readonly labels: number;
  /** `feature * (labels - 1) + label - 1`: label 0 is what the others are measured against. */
  readonly weights: Float32Array | Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** `from * labels + to`, then the weight of each label at the start. */
  readonly transitions: Float64Array;
}

/** Sums and products over all labellings of a text. */
export interface Lattice {
  readonly length: number;
  /** exp of each token's score for each label, and the normalised sums before and after it. */
  readonly local: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
  readonly steps: Float64Array;
}

/** Forward and backward sums, each token scaled to add up to 1 so that nothing overflows. */
export const latticeOf = (features: Int32Array, { labels, weights, scale, transitions }: Model): Lattice => {
  const length = features.length / PER_TOKEN;
  const weighed = labels - 1;
  const local = new Float64Array(length * labels);
  for (let token = 0; token < length; token++) {
    const from = token * PER_TOKEN;
    const base = token * labels;
    local[base] = 1;
    // Label by label, so that the sum stays in a register; a feature's weights lie side by side in memory.
    for (let label = 0; label < weighed; label++) {
      let sum = 0;
      for (let at = from; at < from + PER_TOKEN; at++)
        sum += weights[(features[at] as number) * weighed + label] as number;
      local[base + label + 1] = Math.exp(clamp(sum * scale));
    }
  }
  const steps = transitions.map((weight) => Math.exp(weight));
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const scales = new Float64Array(length);
  for (let token = 0; token < length; token++) {
    const base = token * labels;
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      let into = token === 0 ? (steps[labels * labels + to] as number) : 0;
      if (token > 0) {
        for (let from = 0; from < labels; from++)
          into += (forward[base - labels + from] as number) * (steps[from * labels + to] as number);
      }
      const value = into * (local[base + to] as number);
      forward[base + to] = value;
      sum += value;
    }
    scales[token] = sum;
    for (let to = 0; to < labels; to++) forward[base + to] = (forward[base + to] as number) / sum;
  }
  for (let token = length - 1; token >= 0; token--) {
    const base = token * labels;
    for (let from = 0; from < labels; from++) {
      let out = token === length - 1 ? 1 : 0;
      if (token < length - 1) {
        for (let to = 0; to < labels; to++) {
          out +=
            (steps[from * labels + to] as number) *
            (local[base + labels + to] as number) *
            (backward[base + labels + to] as number);
        }
        out /= scales[token + 1] as number;
      }
      backward[base + from] = out;
    }
  }
  return { length, local, forward, backward, scales, steps };
};

const clamp = (score: number): number => Math.max(-40, Math.min(40, score));

/** How likely each label is for each token, `token * labels + label`, 0–1. */
export const marginalsOf = (features: Int32Array, model: Model): Float64Array => {
  const { length, forward, backward } = latticeOf(features, model);
  const likely = new Float64Array(length * model.labels);
  for (let index = 0; index < likely.length; index++) {
    likely[index] = (forward[index] as number) * (backward[index] as number);
  }
  return likely;
};
