/**
 * Trained weights as text: one printable character each, whose distance from
 * `P` counts units of a scale, up to 45 either way; `~` stands for 12, whose
 * own character would need escaping.
 */
const ZERO = 0x50;
const MOST = 45;
const ESCAPED = 0x5c;
const INSTEAD = 0x7e;

export const packWeights = (weights: Float32Array): { readonly text: string; readonly scale: number } => {
  const sorted = Float32Array.from(weights, Math.abs).sort();
  // A few weights are far larger than all others; cutting those costs less than coarser steps for all.
  const scale = (sorted[Math.floor(sorted.length * 0.9999)] as number) / MOST;
  const characters = Array.from(weights, (weight) => {
    const code = ZERO + Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)));
    return String.fromCharCode(code === ESCAPED ? INSTEAD : code);
  });
  return { text: characters.join(''), scale };
};

export const unpackWeights = (text: string): Int8Array => {
  const weights = new Int8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    weights[index] = (code === INSTEAD ? ESCAPED : code) - ZERO;
  }
  return weights;
};
