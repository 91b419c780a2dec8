import type { SubjectKind } from '../entity.ts';
import type { Attributor } from './attribute.ts';
import { cluesAttributor } from './clues.ts';
import { ofTheAuthorsFamily } from './of-the-author.ts';
import type { Scene } from './scene.ts';

const IN_CARE =
  '(?:patient|pt|px|lady|gent|gentleman|man|woman|bloke|chap|lad|lass|resident|client|service user|boy|girl|bairn|wean)';

const AUTHOR =
  /(?<![A-Za-zÀ-ɏ])(?:as an?|i['’]?m an?|i am an?|being an?|my life as an?|speaking as an?)(?: [A-Za-zÀ-ɏ]+){0,2} ?$/i;
// "my own lovely brother"; not "my patient's brother", "my lady whose son".
const AUTHORS_OWN = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:my|our)(?: own)?(?: (?!${IN_CARE}(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ]+)? ?$`,
  'i',
);
const OF_SOMEBODY_IN_CARE = new RegExp(`^${IN_CARE}['’]s `, 'i');
const AUTHORS_FAMILY_FOLLOWS = /^[^.!?\n]{0,60}(?<![A-Za-zÀ-ɏ])(?:in my family|of my family|in our family|runs in my)/i;
const INVITED =
  /(?<![A-Za-zÀ-ɏ])(?:welcome (?:to join|along|at)|(?:are|is) welcome|join us|come along|support group|drop[- ]in|bring (?:a|an|your|the)|if you(?:['’]re| are|r)?|are you|(?:can|could|does|has|would) any(?:one|body)|book (?:a|your|now|online)|for all|anybody)(?![A-Za-zÀ-ɏ])/i;
/** "Tell your wife", "is your mum on her own?": whoever reads it. */
const OF_THE_READER = /(?<![A-Za-zÀ-ɏ])(?:if|is|has|does|do|when|tell|ask|even|with|like|and|or|for|get|give|ring) $/i;
/** "Every mum of two", "some dads": nobody in particular. */
const OF_MANY =
  /(?<![A-Za-zÀ-ɏ])(?:every|any|many|most|some|each|no|all|average|typical)(?: (?:single|young|new|patient['’]s|other))? ?$/i;
const PLURAL =
  /^(?:(?:mums|dads|mothers|fathers|grandparents|families|brothers|sisters|siblings|parents|twins)(?![A-Za-zÀ-ɏ])(?! [A-Za-zÀ-ɏ]))/i;
const AT_WORK =
  /(?<![A-Za-zÀ-ɏ])(?:our (?:hca|nurse|radiographer|physio|paramedic|colleague|volunteer|sister|ward clerk|porter|matron|manager|receptionist|midwife|team|chief exec[A-Za-zÀ-ɏ]*)|colleague|congrat[A-Za-zÀ-ɏ]+|founder|founded|fundrais[A-Za-zÀ-ɏ]+|runner|marathon|award|joins|joined|retir(?:es|ing|ement)|studied|qualified|apprentice[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
const LONG_AGO =
  /(?:in|since|of|from|born|year|[a-z]{2}y|march|april|august|[a-z]ber|june) (?:1[0-8]\d\d|19[0-6]\d)(?!\d)|(?<![A-Za-zÀ-ɏ])1[0-8]\d\ds|(?<![A-Za-zÀ-ɏ])(?:royal family|king|queen|prince|princess|novel|film|series|episode|character)(?![A-Za-zÀ-ɏ])/i;
const PUBLISHED =
  /(?<![A-Za-zÀ-ɏ])(?:freud|sacks|case report|published|textbook|memoir|called h(?:im|er)|novel|book)(?![A-Za-zÀ-ɏ])/i;

const sentenceOf = (scene: Scene, start: number, end: number): string => {
  const sentence = scene.text.sentenceAt(start);
  return scene.text.text.slice(Math.max(sentence.start, start - 150), Math.min(sentence.end, end + 150));
};

/** Whose family it is that narrows somebody down. */
export const relativesAttributor: Attributor = {
  types: ['relative'],
  about(entity, scene): SubjectKind | undefined {
    const { start, end } = entity;
    if (scene.inventedAt(start)) return 'invented';
    const words = scene.text.slice(entity);
    const before = scene.text.text.slice(Math.max(0, start - 40), start);
    if (AUTHOR.test(before)) return 'author';
    if (AUTHORS_OWN.test(before) && !OF_SOMEBODY_IN_CARE.test(words)) return 'author-family';
    if (AUTHORS_FAMILY_FOLLOWS.test(scene.text.text.slice(end, end + 80))) return 'author-family';
    const sentence = sentenceOf(scene, start, end);
    if (LONG_AGO.test(sentence)) return 'public-figure';
    if (PLURAL.test(words) || INVITED.test(sentence) || OF_MANY.test(before)) return 'population';
    if (/^your /i.test(words) && OF_THE_READER.test(before)) return 'population';
    if (AT_WORK.test(sentence)) return 'staff';
    if (ofTheAuthorsFamily(scene, start)) return 'author-family';
    return cluesAttributor.about(entity, scene);
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
