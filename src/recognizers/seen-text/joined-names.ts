import { fold } from '../people/normal-form.ts';
import { senseOf } from '../people/vocabulary.ts';

/** "NOWAKZOFIA", "benedictwallace": long enough for two names, short enough for no more. */
const JOINED = /(?<![0-9A-Za-zÀ-ɏ'’-])(?:[A-Z]{8,24}|[A-Z]?[a-z]{9,24})(?![0-9A-Za-zÀ-ɏ'’-])/g;
const SHORTEST = 3;

/** Puts the blank back between a given name and a surname that are written as one word and make no other. */
export const withNamesApart = (text: string): string => text.replace(JOINED, apart);

const apart = (word: string): string => {
  const { given, surname, place, alsoName, word: ordinary } = senseOf(fold(word));
  if (given || surname || place || alsoName || ordinary > 0) return word;
  const splits: number[] = [];
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++)
    if (areNames(word.slice(0, at), word.slice(at))) splits.push(at);
  // the longer the shorter part is, the less it is there by chance
  const best = splits.sort((a, b) => shorter(word, b) - shorter(word, a))[0];
  return best === undefined ? word : `${word.slice(0, best)} ${word.slice(best)}`;
};

const shorter = (word: string, at: number): number => Math.min(at, word.length - at);

const areNames = (first: string, second: string): boolean => {
  const one = senseOf(fold(first));
  const other = senseOf(fold(second));
  if (one.word > 1 || other.word > 1) return false;
  return (one.given && other.surname) || (one.surname && other.given);
};
