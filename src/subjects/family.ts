import type { SubjectKind } from '../entity.ts';
import type { Attributor } from './attribute.ts';
import type { Scene } from './scene.ts';

const AUTHOR =
  /(?<![A-Za-zÀ-ɏ])(?:as an?|i['’]?m an?|i am an?|being an?|my life as an?|speaking as an?)(?: [A-Za-zÀ-ɏ]+){0,2} ?$/iu;
const AUTHORS_OWN = /(?<![A-Za-zÀ-ɏ])(?:my|our)(?: own)?(?: [A-Za-zÀ-ɏ]+)? ?$/iu;
const INVITED =
  /(?<![A-Za-zÀ-ɏ])(?:welcome|join us|come along|support group|drop[- ]in|bring|if you(?:['’]re| are)?|are you|book|for all|every|any|many|most|some)(?![A-Za-zÀ-ɏ])/iu;
const PLURAL = /^(?:parents|mums|dads|mothers|fathers|grandparents|families|twins)(?![A-Za-zÀ-ɏ])/iu;
const AT_WORK =
  /(?<![A-Za-zÀ-ɏ])(?:our (?:hca|nurse|radiographer|physio|paramedic|colleague|volunteer)|colleague|runner|marathon|award|joins|joined|retir[A-Za-zÀ-ɏ]+|studied|qualified|apprentice[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;
const LONG_AGO =
  /(?<!\d)1[0-8]\d\d(?!\d)|(?<![A-Za-zÀ-ɏ])(?:royal family|king|queen|prince|princess|novel|film|series|episode|character)(?![A-Za-zÀ-ɏ])/iu;
const PUBLISHED =
  /(?<![A-Za-zÀ-ɏ])(?:freud|sacks|case report|published|textbook|memoir|called h(?:im|er)|novel|book)(?![A-Za-zÀ-ɏ])/iu;

const sentenceOf = (scene: Scene, start: number, end: number): string => {
  const sentence = scene.text.sentenceAt(start);
  return scene.text.text.slice(Math.max(sentence.start, start - 150), Math.min(sentence.end, end + 150));
};

/** Whose family it is that narrows somebody down. */
export const relativesAttributor: Attributor = {
  types: ['relative'],
  about({ start, end }, scene): SubjectKind {
    if (scene.inventedAt(start)) return 'invented';
    const before = scene.text.text.slice(Math.max(0, start - 40), start);
    if (AUTHOR.test(before)) return 'author';
    if (AUTHORS_OWN.test(before)) return 'author-family';
    const sentence = sentenceOf(scene, start, end);
    if (LONG_AGO.test(sentence)) return 'public-figure';
    if (PLURAL.test(scene.text.slice({ start, end })) || INVITED.test(sentence)) return 'population';
    return AT_WORK.test(sentence) ? 'staff' : 'patient';
  },
};

/** Whose initials they are. The recognizer asks for a title or a word for a patient, so a patient's unless published or invented. */
export const initialsAttributor: Attributor = {
  types: ['initials'],
  about({ start, end }, scene): SubjectKind {
    if (scene.inventedAt(start)) return 'invented';
    return PUBLISHED.test(sentenceOf(scene, start, end)) ? 'public-figure' : 'patient';
  },
};
