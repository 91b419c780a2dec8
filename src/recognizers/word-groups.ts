import type { ReadableText } from './text.ts';
import type { WordInText } from './words-in-text.ts';

/**
 * Groups of words of which a pattern needs one. All groups of all recognizers
 * are looked for together, letter by letter in one table, in one pass over a
 * text's words.
 *
 * Words are written as they are folded, so "cant", not "can't"; `insta*` is all
 * that begin so.
 */

/** A set of groups, a bit for each. */
export type WordGroups = number[];
/** The same of few groups: places in the set and the bits there, in turn. */
type FewGroups = number[];

const LETTERS = 36;
/** Where each next letter leads from each state; 0 where no word goes on so. The first state is 1. */
let next = new Uint16Array(LETTERS << 12);
let states = 1;
/** For each state the groups that have the word that ends there. */
const whole: (FewGroups | undefined)[] = [];
/** The groups that have it before an apostrophe as well: "mum's". */
const owners: (FewGroups | undefined)[] = [];
/** The groups that have all words that begin so. */
const begun: (FewGroups | undefined)[] = [];
let count = 0;

/** Makes a group and gives its number; all are made as modules load, before any text is read. */
export const wordGroup = (words: Iterable<string>, alsoOwners = false): number => {
  const group = count++;
  for (const word of words) {
    if (word.endsWith('*')) {
      add(begun, stateOf(word, word.length - 1), group);
      continue;
    }
    const state = stateOf(word, word.length);
    add(whole, state, group);
    if (alsoOwners) add(owners, state, group);
  }
  return group;
};

const stateOf = (word: string, length: number): number => {
  let state = 1;
  for (let index = 0; index < length; index++) {
    const letter = letterAt(word, index);
    if (letter === -1) throw new Error(`No folded word has all of "${word}".`);
    const at = state * LETTERS + letter;
    if (next[at] === 0) {
      next[at] = ++states;
      if ((states + 1) * LETTERS > next.length) {
        const longer = new Uint16Array(next.length * 2);
        longer.set(next);
        next = longer;
      }
    }
    state = next[at] as number;
  }
  return state;
};

/** Letters and digits by number, -1 for anything else. */
const letterAt = (word: string, index: number): number => {
  const code = word.charCodeAt(index);
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : -1;
};

const add = (lists: (FewGroups | undefined)[], state: number, group: number): void => {
  const bit = 1 << (group & 31);
  const few = lists[state];
  if (few === undefined) {
    lists[state] = [group >> 5, bit];
    return;
  }
  // Groups are made one after the other, so one in the same place of the set was the last to come.
  const last = few.length - 2;
  if (few[last] === group >> 5) few[last + 1] = (few[last + 1] as number) | bit;
  else few.push(group >> 5, bit);
};

const known = new WeakMap<ReadableText, WordGroups>();

/** The groups that have a word in a text. */
export const wordGroupsIn = (text: ReadableText): WordGroups => {
  let groups = known.get(text);
  if (groups === undefined) {
    groups = wordGroupsOf(text, 0, text.words.length);
    known.set(text, groups);
  }
  return groups;
};

/** The groups that have one among some of a text's words. */
export const wordGroupsOf = (text: ReadableText, from: number, to: number): WordGroups => {
  const groups: WordGroups = new Array((count >> 5) + 1).fill(0);
  for (let index = from; index < to; index++) {
    const word = text.words[index] as WordInText;
    mark(groups, word.folded, ownerLength(text.lower, word));
  }
  return groups;
};

export const hasGroup = (groups: WordGroups, group: number): boolean =>
  ((groups[group >> 5] as number) & (1 << (group & 31))) !== 0;

const mark = (groups: WordGroups, word: string, owner: number): void => {
  let state = 1;
  for (let index = 0; index < word.length; index++) {
    const letter = letterAt(word, index);
    state = letter === -1 ? 0 : (next[state * LETTERS + letter] as number);
    if (state === 0) return;
    join(groups, begun[state]);
    if (index + 1 === owner) join(groups, owners[state]);
  }
  join(groups, whole[state]);
};

const join = (groups: WordGroups, few: FewGroups | undefined): void => {
  if (few === undefined) return;
  for (let index = 0; index < few.length; index += 2) {
    const at = few[index] as number;
    groups[at] = (groups[at] as number) | (few[index + 1] as number);
  }
};

/** How many letters of a word stand before its apostrophe. */
const ownerLength = (lower: string, { folded, start, end }: WordInText): number => {
  if (folded.length === end - start) return -1;
  let at = start;
  while (at < end && letterAt(lower, at) !== -1) at++;
  return at - start;
};
