/**
 * Trained weights as they are kept: in the source as text, one printable
 * character each, whose distance from `P` is a step, up to 45 either way; `~`
 * stands for the step of 12, whose own character would need escaping. The
 * build makes bytes of them (build/data-files.mjs), which is what they are read
 * as.
 */
export type PackedWeights = string | Int8Array;

const ZERO = 0x50;
const MOST = 45;
const ESCAPED = 0x5c;
const INSTEAD = 0x7e;

export interface Packed {
  readonly text: string;
  /** What a step of one stands for. */
  readonly scale: number;
}

/** Packs weights into even steps. */
export const packWeights = (weights: Float32Array): Packed => {
  const sorted = Float32Array.from(weights, Math.abs).sort();
  // A few weights are far larger than all others; cutting those costs less than coarser steps for all.
  const scale = (sorted[Math.floor(sorted.length * 0.9999)] as number) / MOST;
  return { text: textOf(weights, (weight) => weight / scale), scale };
};

/**
 * Packs weights into steps of which the squares count, finer for small weights
 * than for large ones: a model's few large weights would otherwise cost the
 * many small ones all that they say.
 */
export const packSquares = (weights: Float32Array): Packed => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / MOST ** 2 || 1;
  return { text: textOf(weights, (weight) => Math.sign(weight) * Math.sqrt(Math.abs(weight) / scale)), scale };
};

const textOf = (weights: Float32Array, stepOf: (weight: number) => number): string =>
  Array.from(weights, (weight) => {
    const code = ZERO + Math.max(-MOST, Math.min(MOST, Math.round(stepOf(weight))));
    return String.fromCharCode(code === ESCAPED ? INSTEAD : code);
  }).join('');

/** The steps of weights. */
export const unpackWeights = (packed: PackedWeights): Int8Array => {
  if (typeof packed !== 'string') return packed;
  return Int8Array.from(Buffer.from(packed, 'latin1'), (code) => (code === INSTEAD ? ESCAPED : code) - ZERO);
};
