import {
  BODY_PARTS,
  EPONYM_NOUNS,
  EPONYM_PAIRS,
  EPONYMS,
  EXAMS,
  LABELS,
  NOT_A_PATIENT,
  PAPERS,
  PLACE_TITLES,
  PLACES,
  PLAIN,
} from './lexicon.ts';
import type { FileName, Word } from './words.ts';

/** What is known of a word: someone's name for sure, perhaps one, or an ordinary word or place. */
type Namehood = 'name' | 'perhaps' | 'no';
export type NameTest = (word: string) => Namehood;

/** How surely a file name tells who is shown, and by what. */
export interface Judgement {
  readonly confidence: number;
  readonly evidence: string;
}

const has = (words: readonly Word[], set: ReadonlySet<string>): boolean => words.some(({ key }) => set.has(key));

/** A file name that cannot be someone's, seen without knowing any name: spares loading the list of names. */
export const worthAsking = ({ words, birthDate, healthNumber, numbers }: FileName): boolean =>
  healthNumber ||
  birthDate ||
  numbers.length > 0 ||
  has(words, EXAMS) ||
  has(words, BODY_PARTS) ||
  has(words, PAPERS) ||
  has(words, LABELS);

/**
 * Whether a file name tells who is shown: a record number, or a name together
 * with an examination, a body part, a date of birth or a number.
 */
export const judge = (file: FileName, nameTest: NameTest): Judgement | undefined => {
  const { words, birthDate, numbers } = file;
  const clinical = has(words, EXAMS) || has(words, BODY_PARTS);
  const record = recordNumber(file, clinical);
  if (record !== undefined) return record;
  if (has(words, NOT_A_PATIENT) || !(clinical || birthDate || numbers.length > 0 || has(words, PAPERS)))
    return undefined;

  if (clinical && numbers.some((number) => isLocalNumber(number, words))) {
    return { confidence: 0.6, evidence: 'number like a hospital number' };
  }
  const names = namesAmong(words, nameTest);
  const best = Math.max(0, ...names.map(({ sureness }) => sureness));
  const pair = names.find(({ length, sureness }) => length > 1 && sureness === best);
  const about = clinical ? 'examination' : birthDate ? 'date' : 'number';
  const strong = clinical || birthDate;
  if (best === 0) return undefined;
  if (pair !== undefined && best === SURE) {
    return {
      confidence: strong ? 0.9 : 0.65,
      evidence: `name and ${strong ? about : numbers.length > 0 ? 'number' : 'paper'}`,
    };
  }
  if (pair !== undefined) return { confidence: strong ? 0.75 : 0.4, evidence: `words like a name and ${about}` };
  const letter = words.filter(({ key }) => PAPERS.has(key)).length > 1;
  if (best === SURE && letter) return { confidence: 0.6, evidence: 'name and letter' };
  if (best === SURE) return { confidence: strong ? 0.7 : 0.4, evidence: `one name and ${about}` };
  return { confidence: clinical && birthDate ? 0.65 : 0.3, evidence: `a word like a name and ${about}` };
};

const recordNumber = ({ words, healthNumber, numbers }: FileName, clinical: boolean): Judgement | undefined => {
  // Ten digits from 1 on are seconds since 1970 in the names that telephones and platforms give.
  const timestamp = numbers.every(({ digits }) => digits.startsWith('1')) && !clinical;
  if (healthNumber && !timestamp) return { confidence: 0.9, evidence: 'health number' };
  for (const { place } of numbers) {
    const label = words.find((word) => word.place === place - 1)?.key ?? '';
    if (LABELS.has(label.replace(/no$/, '')) || LABELS.has(label)) {
      return { confidence: 0.85, evidence: 'labelled number' };
    }
  }
  return undefined;
};

/** A letter or a hospital's initials with six digits or more, as local numbers are written: K123456, HDGH 4471882. */
const isLocalNumber = ({ digits, place }: FileName['numbers'][number], words: readonly Word[]): boolean => {
  const prefix = words.find((word) => word.place === place - 1);
  return digits.length >= 6 && prefix !== undefined && /^\p{Lu}{1,5}$/u.test(prefix.text) && !isKnown(prefix);
};

const isKnown = ({ key }: Word): boolean => PLAIN.some((set) => set.has(key));

const SURE = 2;
const PERHAPS = 1;

interface NameFound {
  readonly length: number;
  readonly sureness: number;
}

/** Runs of neighbouring words that may be a person's name. */
const namesAmong = (words: readonly Word[], nameTest: NameTest): NameFound[] => {
  const found: NameFound[] = [];
  let run: number[] = [];
  let previous: Word | undefined;
  const close = (): void => {
    if (run.length > 0) found.push({ length: run.length, sureness: Math.max(...run) });
    run = [];
  };
  for (const [index, word] of words.entries()) {
    const sureness = isPlain(words, index) ? 0 : surenessOf(word, nameTest);
    if (sureness === 0 || (previous !== undefined && word.place !== previous.place + 1)) close();
    if (sureness > 0) run.push(sureness);
    previous = word;
  }
  close();
  return found;
};

const surenessOf = ({ text, key }: Word, nameTest: NameTest): number => {
  if (key.length < 2) return 0;
  const namehood = nameTest(text);
  if (namehood === 'name') return SURE;
  // Names that no list knows are taken for names only where they are written like one.
  return namehood === 'perhaps' && key.length >= 3 && /^\p{Lu}/u.test(text) ? PERHAPS : 0;
};

/** Whether a word of a file name is ordinary, part of a place, or a surname that stands for an injury. */
const isPlain = (words: readonly Word[], index: number): boolean => {
  const word = words[index] as Word;
  const { key, place } = word;
  if (isKnown(word)) return true;
  const beside = (offset: number): string => {
    const other = words[index + offset];
    return other?.place === place + offset ? other.key : '';
  };
  if (PLACE_TITLES.has(beside(-1)) || PLACES.has(beside(1))) return true;
  const [before, after] = [beside(-1), beside(1)];
  if (EPONYM_PAIRS.has(`${before} ${key}`) || EPONYM_PAIRS.has(`${key} ${after}`)) return true;
  return EPONYMS.has(key) && (EPONYM_NOUNS.has(before) || EPONYM_NOUNS.has(after));
};

/** A file's name without its extension. */
export const withoutExtension = (name: string): string => name.replace(/\.[A-Za-z][A-Za-z0-9]{1,4}$/, '');
