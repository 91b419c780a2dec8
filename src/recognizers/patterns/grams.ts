import { EDGE } from './needs.ts';

/**
 * Which groups of two and three letters a text holds, each as one bit of a
 * small table: a literal all of whose groups are missing nowhere may be in the
 * text, any other isn't.
 */
export type Grams = Uint8Array;

const SIZE = 1 << 14;

const bit = (first: number, second: number, third: number): number =>
  ((Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb) ^ Math.imul(third, 0xc2b3)) >>> 3) & (SIZE - 1);

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isWordly = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);
const EDGE_CODE = EDGE.charCodeAt(0);

/** Typographic apostrophes count as plain ones: people type either, and some patterns are read with all made plain. */
const codeAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code === 0x2019 || code === 0x2018 ? 0x27 : code;
};

/** The groups of a text in lower case. */
export const gramsOf = (lower: string): Grams => {
  const grams = new Uint8Array(SIZE);
  let beforeLast = 0;
  let last = 0;
  for (let index = 0; index <= lower.length; index++) {
    const code = index === lower.length ? 0 : codeAt(lower, index);
    grams[bit(0, 0, code)] = 1;
    grams[bit(0, last, code)] = 1;
    grams[bit(beforeLast, last, code)] = 1;
    // the word that begins with `last`, or ends with it
    if (isWordly(last)) {
      if (!isLetter(beforeLast)) grams[bit(EDGE_CODE, last, code)] = 1;
      if (!isLetter(code)) grams[bit(beforeLast, last, EDGE_CODE)] = 1;
    }
    beforeLast = last;
    last = code;
  }
  return grams;
};

/** The groups that a literal has and a text that holds it must have. */
export const bitsOf = (literal: string): Uint16Array => {
  const bits = new Set<number>();
  const plain = literal.replaceAll(EDGE, '');
  const codes = Array.from({ length: plain.length }, (_, index) => codeAt(plain, index));
  if (codes.length === 1) bits.add(bit(0, 0, codes[0] as number));
  if (codes.length === 2) bits.add(bit(0, codes[0] as number, codes[1] as number));
  for (let index = 2; index < codes.length; index++)
    bits.add(bit(codes[index - 2] as number, codes[index - 1] as number, codes[index] as number));
  for (let index = literal.indexOf(EDGE); index !== -1; index = literal.indexOf(EDGE, index + 1)) {
    const [first, second] = [codeAt(literal, index + 1), codeAt(literal, index + 2)];
    if (isWordly(first) && second > EDGE_CODE) bits.add(bit(EDGE_CODE, first, second));
    const [past, end] = [codeAt(literal, index - 2), codeAt(literal, index - 1)];
    if (isWordly(end) && past > EDGE_CODE) bits.add(bit(past, end, EDGE_CODE));
  }
  return Uint16Array.from(bits);
};
