import { PER_TOKEN } from './features.ts';

/**
 * A linear-chain conditional random field over four labels: outside any name,
 * the first token of a person's name, a further one, and a name of something
 * else. Lafferty, McCallum and Pereira 2001.
 */
export const LABELS = 4;
export const FIRST = 1;
export const FURTHER = 2;
export const THING = 3;

/** For each feature a weight a label, but none for label 0, outside any name, which the others are measured against. */
export const WEIGHED = LABELS - 1;

export interface Model {
  /** `feature * WEIGHED + label - 1` */
  readonly weights: Float32Array | Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** `from * LABELS + to`, then the weight of each label at the start. */
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
export const latticeOf = (features: Int32Array, { weights, scale, transitions }: Model): Lattice => {
  const length = features.length / PER_TOKEN;
  const local = new Float64Array(length * LABELS);
  for (let token = 0, at = 0; token < length; token++) {
    let first = 0;
    let further = 0;
    let thing = 0;
    for (const end = at + PER_TOKEN; at < end; at++) {
      const weight = (features[at] as number) * WEIGHED;
      first += weights[weight] as number;
      further += weights[weight + 1] as number;
      thing += weights[weight + 2] as number;
    }
    const base = token * LABELS;
    local[base] = 1;
    local[base + FIRST] = Math.exp(clamp(first * scale));
    local[base + FURTHER] = Math.exp(clamp(further * scale));
    local[base + THING] = Math.exp(clamp(thing * scale));
  }
  const steps = transitions.map((weight) => Math.exp(weight));
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const scales = new Float64Array(length);
  for (let token = 0; token < length; token++) {
    const base = token * LABELS;
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      let into = token === 0 ? (steps[LABELS * LABELS + to] as number) : 0;
      if (token > 0) {
        for (let from = 0; from < LABELS; from++)
          into += (forward[base - LABELS + from] as number) * (steps[from * LABELS + to] as number);
      }
      const value = into * (local[base + to] as number);
      forward[base + to] = value;
      sum += value;
    }
    scales[token] = sum;
    for (let to = 0; to < LABELS; to++) forward[base + to] = (forward[base + to] as number) / sum;
  }
  for (let token = length - 1; token >= 0; token--) {
    const base = token * LABELS;
    for (let from = 0; from < LABELS; from++) {
      let out = token === length - 1 ? 1 : 0;
      if (token < length - 1) {
        for (let to = 0; to < LABELS; to++) {
          out +=
            (steps[from * LABELS + to] as number) *
            (local[base + LABELS + to] as number) *
            (backward[base + LABELS + to] as number);
        }
        out /= scales[token + 1] as number;
      }
      backward[base + from] = out;
    }
  }
  return { length, local, forward, backward, scales, steps };
};

const clamp = (score: number): number => Math.max(-40, Math.min(40, score));

/** How likely each label is for each token, `token * LABELS + label`, 0–1. */
export const marginalsOf = (features: Int32Array, model: Model): Float64Array => {
  const { length, forward, backward } = latticeOf(features, model);
  const likely = new Float64Array(length * LABELS);
  for (let index = 0; index < likely.length; index++) {
    likely[index] = (forward[index] as number) * (backward[index] as number);
  }
  return likely;
};
