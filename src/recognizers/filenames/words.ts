import { isOneDigitRepeated, passesModulus11 } from '../identifiers/checksum.ts';

/** A word of a file name, and whether it stands directly beside the word before it. */
export interface Word {
  readonly text: string;
  /** Lower case, without apostrophes. */
  readonly key: string;
  /** Its place among all pieces of the file name; neighbours differ by one. */
  readonly place: number;
}

/** A file name taken apart. */
export interface FileName {
  readonly words: readonly Word[];
  /** A date on which someone may have been born, rather than one of an event. */
  readonly birthDate: boolean;
  /** A number with the check digit of a health number. */
  readonly healthNumber: boolean;
  /** Other numbers of five digits or more that are no date or time. */
  readonly numbers: readonly { readonly digits: string; readonly place: number }[];
}

const PIECE =
  /(?<health>(?<!\d)\d{3}[ _.-]?\d{3}[ _.-]?\d{4}(?!\d))|(?<date>(?<!\d)(?:\d{4}[ _.-]\d{1,2}[ _.-]\d{1,2}|\d{1,2}[ _.-]\d{1,2}[ _.-](?:\d{4}|\d{2})|\d{8})(?!\d))|(?<digits>\d+)|(?<word>(?:\p{Lu}['’])?(?:(?:Mc|Mac)(?=\p{Lu}))?(?:\p{Lu}+(?!\p{Ll})|\p{Lu}?(?:\p{Ll}|['’](?=\p{Ll}))+))/gu;

/** Words written in two pieces that are one. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/(?<!A-Za-zÀ-ɏ)x[ _-]?rays?(?!\p{Ll})/giu, 'xray'],
  [/(?<!A-Za-zÀ-ɏ)(pre|post)[ _-]?op(?![A-Za-zÀ-ɏ])/gi, '$1op'],
  [/(?<!A-Za-zÀ-ɏ)tib[ _-]?(?:and[ _-]?)?fib(?![A-Za-zÀ-ɏ])/gi, 'tibfib'],
  [/(?<!A-Za-zÀ-ɏ)test[ _-]?patient(?![A-Za-zÀ-ɏ])/gi, 'testpatient'],
  [/(?<!A-Za-zÀ-ɏ)(nhs|hosp|patient|pt)[ _-]?(?:no|id|num)(?![A-Za-zÀ-ɏ])/gi, '$1no'],
  // An abbreviation run into the word after it: MRIknee, CTscan.
  [/(?<!A-Za-zÀ-ɏ)(MRI|MRA|CXR|AXR|PXR|CT|XR|USS|US|ECG|EEG|OPG|DEXA|PET)(?=\p{Ll})/gu, '$1 '],
];

// Those whose picture is posted were born between these years; later dates in file names are of shifts and events.
const BORN = { from: 1905, to: 2018 };

/** Takes the name of a file, without folder and extension, apart. */
export const readFileName = (name: string): FileName => {
  const words: Word[] = [];
  const numbers: { digits: string; place: number }[] = [];
  let birthDate = false;
  let healthNumber = false;
  let place = 0;
  const together = TOGETHER.reduce((text, [apart, one]) => text.replace(apart, one), name.normalize('NFC'));
  for (const { groups = {} } of together.matchAll(PIECE)) {
    const { health, date, word } = groups;
    place++;
    if (word !== undefined) {
      words.push({ text: word, key: word.toLowerCase().replace(/['’]/g, ''), place });
      continue;
    }
    const digits = (health ?? date ?? groups['digits'] ?? '').replace(/\D/g, '');
    const year = date === undefined && digits.length !== 6 ? undefined : yearIn(date ?? digits);
    if (year !== undefined) birthDate ||= year >= BORN.from && year <= BORN.to;
    else if (digits.length >= 5) {
      const checked = health !== undefined && passesModulus11(digits) && !isOneDigitRepeated(digits);
      healthNumber ||= checked;
      numbers.push({ digits, place });
    }
  }
  return { words, birthDate, healthNumber, numbers };
};

const isMonth = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 12;
const isDay = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 31;

/** The year of a date in any order; undefined when the digits are no date. */
const yearIn = (date: string): number | undefined => {
  const pieces = date.split(/[ _.-]/);
  const [first = '', middle = '', last = ''] =
    pieces.length === 3
      ? pieces
      : date.length === 6
        ? [date.slice(0, 2), date.slice(2, 4), date.slice(4)]
        : isMonth(date.slice(4, 6)) && isDay(date.slice(6)) && /^(?:19|20)/.test(date)
          ? [date.slice(0, 4), date.slice(4, 6), date.slice(6)]
          : [date.slice(0, 2), date.slice(2, 4), date.slice(4)];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  if (!isMonth(middle) || !isDay(day)) return undefined;
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) > 26 ? 1900 : 2000);
};
