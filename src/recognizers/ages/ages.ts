import type { Found } from '../../entity.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { AGE_FORMS, type AgeForm, NUMBER_IN_WORDS, SOME_NUMBER } from './forms.ts';
import { numberOf } from './number-words.ts';
import { SPOKEN_FORMS } from './spoken-forms.ts';

const OLDEST = 119;

const UNITS_IN_A_YEAR: readonly (readonly [RegExp, number])[] = [
  [/^(?:y.*)$/i, 1],
  [/^(?:mo?s?|mths?|months?|12)$/i, 12],
  [/^(?:w.*|52)$/i, 52],
  [/^(?:d.*|7)$/i, 365],
];

/** Years as a decimal string: "78", "1.5" for eighteen months, "0.1" for six weeks. */
const inYears = (count: number, unit = 'y'): string => {
  const perYear = UNITS_IN_A_YEAR.find(([name]) => name.test(unit))?.[1] ?? 1;
  return String(perYear === 1 ? count : Math.round((count / perYear) * 100) / 100);
};

// Someone in their nineties, or of a hundred and more: the word alone says it. An octogenarian is a decade band.
const VERY_OLD = /(?<![0-9A-Za-zÀ-ɏ])(?:(nonagenarian)|(centenarian)|(super-?centenarian))(?![0-9A-Za-zÀ-ɏ])/gi;
const VERY_OLD_YEARS = ['90', '100', '110'];

/** "Walked ten metres on her new leg. Ten!", "a haemoglobin of 21 … TWENTY ONE" say a count again. */
const isCounted = (text: string, start: number, number: string): boolean => {
  const told = text.slice(Math.max(0, start - 150), start).toLowerCase();
  return [number.toLowerCase(), String(numberOf(number))].some((written) => {
    const at = told.lastIndexOf(`${written} `);
    return at > -1 && !/[0-9a-zà-ɏ]$/.test(told.slice(0, at)) && /^[a-zà-ɏ]/.test(told.slice(at + written.length + 1));
  });
};

/** Forms of ages, and what a text must have for each. */
class Forms {
  readonly #forms: readonly AgeForm[];
  readonly #cues: PatternSet;

  constructor(forms: readonly AgeForm[]) {
    this.#forms = forms;
    this.#cues = new PatternSet(
      forms.map(({ cue }) => cue),
      true,
    );
  }

  /** Those that a text may hold. */
  in(text: ReadableText): AgeForm[] {
    return text.standing(this.#cues).map((number) => this.#forms[number] as AgeForm);
  }
}

const FORMS = [...AGE_FORMS, ...SPOKEN_FORMS];
const ALL_FORMS = new Forms(FORMS);
const IN_WORDS = new Forms(FORMS.filter(({ inFigures }) => !inFigures));
const BIRTHDAYS = new Forms(FORMS.filter(({ evidence }) => evidence === 'birthday'));

/** The forms that the numbers of a text allow: only birthdays are counted by ordinals. */
const formsFor = (text: ReadableText): readonly AgeForm[] => {
  if (text.digits > 0) return ALL_FORMS.in(text);
  if (text.hasLower(NUMBER_IN_WORDS)) return IN_WORDS.in(text);
  return text.hasLower(SOME_NUMBER) ? BIRTHDAYS.in(text) : [];
};

// "the big 9-0", "the big 1-0-0"
const BIG = /(?<=the big )(?:([4-9])-([05])|1-0-0)(?![0-9-])/gu;

/** Exact ages. Decade bands ("in his sixties") and ranges ("45 to 65") are none. */
export const ages: Recognizer = {
  name: 'ages',
  types: ['age'],
  *recognize(readable): Iterable<Found> {
    const { text } = readable;
    for (const { evidence, confidence, pattern } of formsFor(readable)) {
      for (const match of readable.all(pattern)) {
        const { age = match[0], n, o, unit, fn, funit } = match.groups ?? {};
        const count = numberOf(n ?? o ?? fn ?? age);
        const years = count === undefined ? undefined : inYears(count, unit ?? funit);
        if (years === undefined || Number(years) > OLDEST) continue;
        const start = match.index + match[0].lastIndexOf(age);
        if (evidence === 'alone' && isCounted(text, start, age)) continue;
        yield { type: 'age', start, end: start + age.length, confidence, evidence, value: years };
      }
    }
    for (const { index: start, 0: age, 1: tens, 2: ones } of readable.allLower(BIG)) {
      const value = tens === undefined ? '100' : `${tens}${ones}`;
      yield { type: 'age', start, end: start + age.length, confidence: 0.6, evidence: 'spelt out', value };
    }
    for (const match of readable.all(VERY_OLD)) {
      const value = VERY_OLD_YEARS[match.slice(1).findIndex(Boolean)] as string;
      const end = match.index + match[0].length;
      yield { type: 'age', start: match.index, end, confidence: 0.85, evidence: 'word for the very old', value };
    }
  },
};
