import type { CandidateSource } from './candidate.ts';
import { isPlainlyGiven, lastOfName, partOf, spanOf } from './name-shape.ts';
import type { Word } from './words-of.ts';

/**
 * Names by the list alone: "Funmilayo Bakare", "Priya". A word that is also
 * something else ("Grace period", "Will it", "Jordan") needs another name
 * beside it; by itself it is a guess.
 */
export const listed: CandidateSource = function* ({ words }) {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const part = partOf(word);
    if (part === 'unknown' && isGivenBefore(words, index)) {
      const last = lastOfName(words, index);
      yield { ...spanOf(words, index, last), confidence: 0.8, evidence: 'full name' };
      index = last;
      continue;
    }
    if (part === 'no' || part === 'unknown') continue;
    const last = lastOfName(words, index);
    const confidence = part === 'given' ? ofGiven(words, index, last) : ofSurname(words, index, last);
    if (confidence > 0) {
      yield { ...spanOf(words, index, last), confidence, evidence: last > index ? 'full name' : part };
      index = last;
    }
  }
};

/** "St Thomas’" is a hospital. */
const NAMING = /^(?:st|san|santa|ysbyty|loch|fort)$/;

/** "Mehwish Tariq": a given name no list has, before a surname that is nothing else. */
const isGivenBefore = (words: readonly Word[], index: number): boolean => {
  const next = words[index + 1];
  return (
    !NAMING.test((words[index] as Word).folded) &&
    (words[index] as Word).shape === 'title' &&
    !(words[index] as Word).possessive &&
    next?.gap === ' ' &&
    next.shape === 'title' &&
    next.sense.surname &&
    next.sense.word === 0 &&
    !next.sense.place
  );
};

const ofGiven = (words: readonly Word[], first: number, last: number): number => {
  const word = words[first] as Word;
  const plain = isPlainlyGiven(word);
  if (last > first) {
    const next = words.slice(first + 1, last + 1).filter(({ shape }) => shape === 'title' || shape === 'mixed');
    const surnamed = next.some(({ sense }) => sense.surname || sense.given);
    const ordinary = next.every(({ sense }) => sense.word === 3);
    // "Will Young people", "April Rose": two words that are both ordinary are a guess.
    if (!plain)
      return surnamed && !ordinary && !(word.opens && word.sense.word === 3 && !next.some(isPlainlyGiven)) ? 0.75 : 0.4;
    if (ordinary && word.opens) return 0.6;
    return surnamed ? 0.9 : 0.8;
  }
  if (!plain) return word.opens && word.sense.word === 3 ? 0 : 0.3;
  return word.opens ? 0.6 : 0.7;
};

const ofSurname = (words: readonly Word[], first: number, last: number): number => {
  const word = words[first] as Word;
  if (word.sense.word === 3 || word.sense.place) return 0;
  // "Okonkwo Chidi", with the family name first.
  if (last > first && isPlainlyGiven(words[first + 1] as Word)) return 0.75;
  // "Lau Ka-Ming": more words follow that are nothing but a name. "MacAskill" is nothing else by itself.
  const next = words[first + 1] as Word;
  if (last > first && word.sense.word === 0 && next.sense.word === 0 && !next.sense.place) return 0.6;
  if (word.shape === 'mixed' && word.sense.word === 0) return 0.6;
  return 0.35;
};
