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

/** What people type for an apostrophe or a blank counts as the plain one: some patterns are read with all made plain. */
const codeAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  if (isLetter(code)) return code;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4) return 0x27;
  return code === 0xa0 || code === 0x09 ? 0x20 : code;
};

/** The groups of a text in lower case. */
export const gramsOf = (lower: string): Grams => {
  const grams = new Uint8Array(SIZE >> 3);
  const add = (group: number): void => {
    const at = group >> 3;
    grams[at] = (grams[at] as number) | (1 << (group & 7));
  };
  let beforeLast = 0;
  let last = 0;
  for (let index = 0; index <= lower.length; index++) {
    const code = index === lower.length ? 0 : codeAt(lower, index);
    add(bit(0, 0, code));
    add(bit(0, last, code));
    add(bit(beforeLast, last, code));
    // the word that begins with `last`, or ends with it
    if (isWordly(last)) {
      if (!isLetter(beforeLast)) add(bit(EDGE_CODE, last, code));
      if (!isLetter(code)) add(bit(beforeLast, last, EDGE_CODE));
    }
    beforeLast = last;
    last = code;
  }
  return grams;
};

/** The groups of each of several literals, one literal after the other, each after the number of its groups. */
export type GroupsOfLiterals = Uint16Array;

/** The groups that each literal has and a text that holds it must have. */
export const groupsOf = (literals: readonly string[]): GroupsOfLiterals => {
  const groups: number[] = [];
  for (const literal of literals) {
    const at = groups.push(0) - 1;
    addGroups(literal, groups);
    groups[at] = groups.length - at - 1;
  }
  return new Uint16Array(groups);
};

const addGroups = (literal: string, groups: number[]): void => {
  let beforeLast = 0;
  let last = 0;
  let length = 0;
  for (let index = 0; index < literal.length; index++) {
    const code = codeAt(literal, index);
    if (code === EDGE_CODE) {
      if (index + 2 < literal.length && isWordly(codeAt(literal, index + 1)) && codeAt(literal, index + 2) > EDGE_CODE)
        groups.push(bit(EDGE_CODE, codeAt(literal, index + 1), codeAt(literal, index + 2)));
      if (index > 1 && isWordly(last) && literal.charCodeAt(index - 2) > EDGE_CODE)
        groups.push(bit(beforeLast, last, EDGE_CODE));
      continue;
    }
    if (++length > 2) groups.push(bit(beforeLast, last, code));
    beforeLast = last;
    last = code;
  }
  if (length === 2) groups.push(bit(0, beforeLast, last));
  if (length === 1) groups.push(bit(0, 0, last));
};

/** Whether any of the literals, or of those in a stretch of the table, may be in a text with these groups. */
export const anyMayStand = (literals: GroupsOfLiterals, grams: Grams, from = 0, to = literals.length): boolean => {
  let at = from;
  while (at < to) {
    const end = at + 1 + (literals[at] as number);
    at++;
    while (at < end && holds(grams, literals[at] as number)) at++;
    if (at === end) return true;
    at = end;
  }
  return false;
};

const holds = (grams: Grams, group: number): boolean => ((grams[group >> 3] as number) & (1 << (group & 7))) !== 0;
