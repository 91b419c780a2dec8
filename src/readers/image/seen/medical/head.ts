import { BIAS, SCALE, WEIGHTS } from './data/head.ts';

/** Log-odds that a description is of a medical image, both being as frequent. */
export const logOdds = (description: Float32Array): number => {
  let sum = BIAS;
  for (let i = 0; i < description.length; i++) sum += (weights[i] as number) * SCALE * (description[i] as number);
  return sum;
};

const unpack = (text: string): Int16Array => {
  const bytes = Buffer.from(text, 'base64');
  return Int16Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readInt16LE(2 * i));
};

const weights = unpack(WEIGHTS);
