import type { Span } from '../../draft.ts';
import { NOT_NAMES } from './not-names.ts';
import type { Word } from './words-of.ts';

/** How surely a word could be part of somebody's name where it stands. */
export type Part = 'given' | 'surname' | 'unknown' | 'no';

const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della da dos das do di bin ibn bint al el ap ab ferch la le ter ten y e'.split(' '),
);

/** Nobody's name runs on with these: "Priya Physio", "Sarah Ward 7", "Tom Radiography". */
const ROLE_OR_PLACE =
  /^(?:ward|unit|bay|bed|clinic|hospital|infirmary|house|centre|center|street|road|lane|avenue|close|court|lodge|school|college|university|trust|team|department|award|awards|physio|physiotherapist|nurse|hca|radiographer|paramedic|dietitian|podiatrist|ot|slt|consultant|registrar|porter|manager|lead|director|matron|sister|midwife|doctor|professor|student|day|week|month|year|news|live|fc|ltd|plc|nhs|care|community|general|royal|foundation|park|hall|dob|mrn|hosp|chi|nok|ref|no|needs)$/;

/** What a capitalised word could be in a name. */
export const partOf = ({ shape, sense, folded }: Word, capitals = false): Part => {
  if (shape === 'lower' || shape === 'initial' || (shape === 'upper' && !capitals)) return 'no';
  if (folded.length < 2 || ROLE_OR_PLACE.test(folded)) return 'no';
  if (sense.given) return 'given';
  if (sense.surname) return 'surname';
  if (sense.word > 0 || sense.place) return 'no';
  return 'unknown';
};

/** A word that is nothing but a given name: not a word, not a place. */
export const isPlainlyGiven = ({ sense }: Word): boolean => sense.given && sense.word < 2 && !sense.place;

const JOINS = /^(?:[ \u00a0]|-|‐|‑|\. ?)$/u;
const LONGEST = 6;

/**
 * The index of the last word of the name that begins at `first`: surnames,
 * further names, particles and initials follow it on the same line.
 */
export const lastOfName = (words: readonly Word[], first: number, capitals = false): number => {
  let last = first;
  const run = Math.min(words.length - 1, first + LONGEST);
  for (let index = first + 1; index <= run; index++) {
    const word = words[index] as Word;
    const before = words[index - 1] as Word;
    if (before.possessive || !JOINS.test(word.gap)) break;
    if (word.gap.startsWith('.') && before.shape !== 'initial') break;
    if (word.gap === '-' && word.shape === 'lower' && index === last + 1 && word.end - word.start > 1) {
      // "Hye-jin", "Shan-shan"; but "Kwesi-style" is no name.
      if (word.sense.word > 0 && !word.sense.given) break;
      last = index;
      continue;
    }
    if (PARTICLES.has(word.folded) && word.shape !== 'upper') continue;
    if (word.shape === 'initial' && word.folded !== 'i') {
      continue;
    }
    if (partOf(word, capitals) === 'no' && !(index === first + 1 && isWordAsSurname(words, index))) break;
    last = index;
  }
  return last;
};

/** "Oliver Sacks called him": an ordinary word with a capital it needn't have, after a given name. */
const isWordAsSurname = (words: readonly Word[], index: number): boolean => {
  const { shape, folded, gap, sense } = words[index] as Word;
  if (shape !== 'title' || gap !== ' ' || sense.place || NOT_NAMES.has(folded) || ROLE_OR_PLACE.test(folded))
    return false;
  const next = words[index + 1];
  const headline = next !== undefined && next.shape === 'title' && /^ $/.test(next.gap);
  return isPlainlyGiven(words[index - 1] as Word) && !headline;
};

/** The stretch of text from one word to another. */
export const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: (words[first] as Word).start,
  end: (words[last] as Word).end,
});
