import type { CandidateSource } from './candidate.ts';
import { DONE, isOfCare, STATE, THING } from './clinical-words.ts';
import { lastOfName, partOf, spanOf } from './name-shape.ts';
import type { Word } from './words-of.ts';

const BETWEEN = /^(?:for|to|with|on|of|about|from|poor|little|wee)$/;
const LINKS = /^(?:is|was|has|had|been|still|now|just|finally|got|being)$/;
/** Verbs whose object is a person, if it has a capital and no list knows it. */
const TO_PEOPLE =
  /^(?:finding|ask|asked|told|tell|telling|persuade|persuaded|helped|helping|comforted|phoned|thank|thanked|hugged|fed|washed|took|taking|held|holding|wheeled|walked|rolled|sat)$/;
const FURTHEST = 3;

/** Capitalised words that no list has, where grammar ties them to care: "bm for Chandrika", "finding Idwal a hymn book". */
export const besideCare: CandidateSource = function* ({ words }) {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    if (
      word.shape !== 'title' ||
      partOf(word) === 'no' ||
      word.sense.place ||
      (word.sense.word > 0 && !word.sense.given)
    )
      continue;
    // "Rounds: Obiageli extubated" has a capital anyway.
    if (word.opens && !isDoneTo(words[index + 1])) continue;
    if (!word.opens && !isGoverned(words, index) && !isSaidToBe(words, index)) continue;
    const last = lastOfName(words, index);
    yield { ...spanOf(words, index, last), confidence: 0.55, evidence: 'beside care' };
    index = last;
  }
};

const isDoneTo = (next: Word | undefined): boolean =>
  next?.gap === ' ' && next.shape === 'lower' && next.folded.endsWith('ed') && isOfCare(next.folded, DONE);

const isGoverned = (words: readonly Word[], index: number): boolean => {
  if ((words[index] as Word).gap !== ' ') return false;
  const [first, second] = [words[index - 1], words[index - 2]];
  if (first === undefined || first.shape === 'title') return false;
  if (TO_PEOPLE.test(first.folded)) return true;
  if (!BETWEEN.test(first.folded)) return isOfCare(first.folded, DONE) && first.folded.endsWith('ed');
  return (
    second !== undefined &&
    /^(?:for|of|on)$/.test(first.folded) &&
    (isOfCare(second.folded, THING) || second.folded === 'worker')
  );
};

const isSaidToBe = (words: readonly Word[], index: number): boolean => {
  for (let next = index + 1; next <= index + FURTHEST; next++) {
    const word = words[next];
    if (word === undefined || word.shape !== 'lower' || word.gap !== ' ') return false;
    if (LINKS.test(word.folded)) continue;
    return next > index + 1 && isOfCare(word.folded, STATE | DONE);
  }
  return false;
};
