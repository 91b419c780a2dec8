import type { ModelFile } from '../model-file.ts';
import { type FloatTensor, loadNetwork } from '../onnx.ts';
import { type Letter, readAlphabet } from './alphabet.ts';
import { STRIP_HEIGHT, type Strip } from './strips.ts';

/** PaddleOCR's reader of Chinese and Latin text, version 4 for telephones. */
const MODEL: ModelFile = {
  name: 'read-writing.onnx',
  sha256: '9f0c1ede5dea2fb41aebf41fd55338fa54c56a6f4983097b555f91ee5cb4e0d0',
};

/** What a strip says, and how sure that is, 0 to 1. */
export interface Reading {
  readonly text: string;
  readonly confidence: number;
}

/** Reads strips, in the order they come in. */
export type Reader = (strips: readonly Strip[]) => Promise<Reading[]>;

/** Strips that are read at once. */
const BATCH = 6;
const NARROWEST = 64;
const STEP = 32;
/** Pixels beyond a strip's end that may still say something of it. */
const AFTERMATH = 16;

export const loadReader = async (): Promise<Reader> => {
  const [network, alphabet] = await Promise.all([loadNetwork(MODEL), readAlphabet()]);
  return async (strips) => {
    const readings: Reading[] = new Array(strips.length);
    for (const batch of batches(strips)) {
      const chosen = batch.map((i) => strips[i] as Strip);
      const widest = Math.max(NARROWEST, ...chosen.map(({ width }) => width));
      const width = Math.ceil(widest / STEP) * STEP;
      const output = await network({ data: planes(chosen, width), dims: [chosen.length, 3, STRIP_HEIGHT, width] });
      batch.forEach((i, row) => {
        readings[i] = decode(output, row, ((strips[i] as Strip).width + AFTERMATH) / width, alphabet);
      });
    }
    return readings;
  };
};

/** Positions of strips of similar width: all of a batch are as wide as its widest. */
const batches = (strips: readonly Strip[]): number[][] => {
  const result: number[][] = [];
  let narrowest = 0;
  const width = (i: number): number => (strips[i] as Strip).width;
  for (const i of [...strips.keys()].sort((a, b) => width(a) - width(b))) {
    const batch = result.at(-1);
    if (batch !== undefined && batch.length < BATCH && width(i) <= narrowest * 1.4 + STEP) batch.push(i);
    else {
      narrowest = width(i);
      result.push([i]);
    }
  }
  return result;
};

const planes = (strips: readonly Strip[], width: number): Float32Array => {
  const out = new Float32Array(strips.length * 3 * STRIP_HEIGHT * width);
  strips.forEach((strip, n) => {
    for (let plane = 0; plane < 3; plane++)
      for (let y = 0; y < STRIP_HEIGHT; y++) {
        let to = ((n * 3 + plane) * STRIP_HEIGHT + y) * width;
        let from = y * strip.width * 3 + plane;
        for (let x = 0; x < strip.width; x++, from += 3) out[to++] = (strip.bgr[from] as number) / 127.5 - 1;
      }
  });
  return out;
};

/** The likeliest letter at each step; the same one at consecutive steps is one letter (CTC). */
const decode = ({ data, dims }: FloatTensor, row: number, used: number, alphabet: readonly Letter[]): Reading => {
  const [, steps = 0, classes = 0] = dims;
  let [text, sum, count, last] = ['', 0, 0, ''];
  for (let step = 0; step < Math.ceil(steps * Math.min(1, used)); step++) {
    const offset = (row * steps + step) * classes;
    let [best, most] = ['', -1];
    for (const letter of alphabet) {
      const value = data[offset + letter.index] as number;
      if (value > most) [best, most] = [letter.text, value];
    }
    if (best !== '' && best !== last) {
      text += best;
      sum += most;
      count++;
    }
    last = best;
  }
  return { text: text.trim(), confidence: count === 0 ? 0 : sum / count };
};
