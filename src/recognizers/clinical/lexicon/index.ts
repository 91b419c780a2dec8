import { BODY } from './body.ts';
import { CONDITIONS, ELSEWHERE_CONDITIONS } from './conditions.ts';
import { ELSEWHERE_INJURIES, HARM, INJURIES } from './injuries.ts';
import { MEDICINES } from './medicines.ts';
import { OUTCOMES } from './outcomes.ts';
import { ELSEWHERE_PROCEDURES, PROCEDURES } from './procedures.ts';
import { CAPITALS, DEGREE, FAINT_DEGREE, NOT_CLINICAL, SHORTHAND } from './shorthand.ts';
import { ELSEWHERE_SYMPTOMS, SYMPTOMS } from './symptoms.ts';

/** What a word of the lexicon can be; one may be several, so these are bits. */
export const TERM = 1;
/** Clinical where something beside it says so: "his fall", "had a scan". */
export const ELSEWHERE = 2;
/** Clinical in capitals. */
export const IN_CAPITALS = 4;
export const OF_THE_BODY = 8;
export const HARMED = 16;
export const OF_DEGREE = 32;
export const OF_FAINT_DEGREE = 64;

const LISTS: readonly (readonly [kind: number, phrases: string])[] = [
  [TERM, CONDITIONS],
  [TERM, SYMPTOMS],
  [TERM, INJURIES],
  [TERM, PROCEDURES],
  [TERM, MEDICINES],
  [TERM, OUTCOMES],
  [TERM, SHORTHAND],
  [ELSEWHERE, ELSEWHERE_CONDITIONS],
  [ELSEWHERE, ELSEWHERE_SYMPTOMS],
  [ELSEWHERE, ELSEWHERE_INJURIES],
  [ELSEWHERE, ELSEWHERE_PROCEDURES],
  [IN_CAPITALS, CAPITALS],
  [OF_THE_BODY, BODY],
  [HARMED, HARM],
  [OF_DEGREE, DEGREE],
  [OF_FAINT_DEGREE, FAINT_DEGREE],
];

/** The whole lexicon: every phrase with all that it can be. */
export const lexicon = (): Map<string, number> => {
  const kinds = new Map<string, number>();
  for (const [kind, phrases] of LISTS)
    for (const phrase of phrases.split(/[,\n]/)) {
      const key = phrase.trim();
      if (key !== '') kinds.set(key, (kinds.get(key) ?? 0) | kind);
    }
  for (const phrase of NOT_CLINICAL.split(/[,\n]/)) kinds.set(phrase.trim(), 0);
  kinds.delete('');
  return kinds;
};
