/**
 * Trained weights as text: one printable character each, whose distance from
 * `P` counts units of a scale, up to 45 either way; `~` stands for 12, whose
 * own character would need escaping.
 */
const ZERO = 0x50;
const MOST = 45;
const ESCAPED = 0x5c;
const INSTEAD = '~';

export const packWeights = (weights: Float32Array): { readonly text: string; readonly scale: number } => {
  const sorted = Float32Array.from(weights, Math.abs).sort();
  // A few weights are far larger than all others; cutting those costs less than coarser steps for all.
  const scale = (sorted[Math.floor(sorted.length * 0.9999)] as number) / MOST;
  const characters = Array.from(weights, (weight) => {
    const code = ZERO + Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)));
    return code === ESCAPED ? INSTEAD : String.fromCharCode(code);
  });
  return { text: characters.join(''), scale };
};

export const unpackWeights = (text: string): Int8Array => {
  const { buffer, byteOffset, length } = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4), 'latin1');
  // Four at a time: with its top bit set no byte borrows from the next one.
  const fours = new Uint32Array(buffer.slice(byteOffset, byteOffset + length));
  for (let index = 0; index < fours.length; index++)
    fours[index] = (((fours[index] as number) | 0x80808080) - ZERO * 0x01010101) ^ 0x80808080;
  const weights = new Int8Array(fours.buffer, 0, text.length);
  for (let index = text.indexOf(INSTEAD); index >= 0; index = text.indexOf(INSTEAD, index + 1))
    weights[index] = ESCAPED - ZERO;
  return weights;
};
