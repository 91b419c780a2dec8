/**
 * Weights as text, one printable character each, small ones in finer steps than
 * large ones: the character's distance from `P`, squared, counts units of a
 * scale. A model's few large weights would otherwise cost the many small ones
 * all that they say.
 */
const ZERO = 0x50;
const MOST = 45;
const ESCAPED = 0x5c;
const INSTEAD = 0x7e;

export const packSquares = (weights: Float32Array): { readonly text: string; readonly scale: number } => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / MOST ** 2 || 1;
  const characters = Array.from(weights, (weight) => {
    const code = ZERO + Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
    return String.fromCharCode(code === ESCAPED ? INSTEAD : code);
  });
  return { text: characters.join(''), scale };
};

export const unpackSquares = (text: string): Int16Array => {
  const weights = new Int16Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const step = (code === INSTEAD ? ESCAPED : code) - ZERO;
    weights[index] = step * Math.abs(step);
  }
  return weights;
};
