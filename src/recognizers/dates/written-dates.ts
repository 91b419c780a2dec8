import type { Span } from '../../draft.ts';
import { numberOf, ORDINAL_WORDS } from '../ages/number-words.ts';
import type { ReadableText } from '../text.ts';
import { type CalendarDate, exists, MONTH, monthOf, SHORT_WEEKDAY, WEEKDAY, yearOf } from './calendar.ts';

/** A calendar date as someone wrote it. */
export interface WrittenDate extends Span {
  readonly date: CalendarDate;
  readonly exists: boolean;
  readonly confidence: number;
}

interface Form {
  readonly pattern: string;
  /** What every text with such a date has: a first look that spares the pattern. */
  readonly cue: RegExp;
  readonly flags: 'i' | 'u';
  readonly confidence: number;
  /** Day and month may stand the American way round when only that is in the calendar. */
  readonly american?: boolean;
}

const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const NAMED_MONTH = `(?<month>${MONTH})(?:\\.(?= ?['’\\d]))?`;
const WEEKDAY_BEFORE = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY})\\.?,? (?:the )?)?`;
// "14 March 51" is a year at the end of a phrase; "on 14 March 51 people came" is not.
const YEAR =
  "(?:[, -]{0,2}(?:(?<year>\\d{4})|['’](?<short>\\d{2}))|[ -](?<bare>\\d{2})(?=[.,;:)\\]]?(?:$|[\\n\\r,;)\\]]|\\. )))?(?![\\d¼-¾])";

/** How a month's name begins. */
const SOME_MONTH = '(?:jan|ion|feb|chw|ma[iwry]|apr|ebr|jun|meh|jul|gor|aug|aws|sep|med|oct|hyd|nov|tac|dec|rha)';
const DAY_THEN_MONTH = new RegExp(`\\d(?:st|nd|rd|th)?(?: of)?[ -]?${SOME_MONTH}`, 'i');
const MONTH_THEN_NUMBER = new RegExp(`${SOME_MONTH}[a-z]{0,8}\\.?,? (?:the |of )?[\\d'’]`, 'i');
const ORDINAL_OF_MONTH = new RegExp(`[hdt] of ${SOME_MONTH}`, 'i');

const IN_FIGURES = /\d ?[/.–-] ?\d{1,2} ?[/.–-]/;

/** Forms that are a date wherever they stand. */
const FORMS: readonly Form[] = [
  // 14/03/1951, 14.03.1951, 14-03-1951, 3/6/26, 14/03/'51
  {
    cue: IN_FIGURES,
    pattern: `(?<day>\\d{1,2}) ?(?<mark>[/.–-]) ?(?<month>\\d{1,2}) ?\\k<mark> ?(?<year>\\d{4})`,
    flags: 'u',
    confidence: 0.8,
    american: true,
  },
  {
    cue: /\d\/\d/,
    pattern: `(?<day>\\d{1,2})/(?<month>\\d{1,2})/['’]?(?<short>\\d{2})`,
    flags: 'u',
    confidence: 0.75,
    american: true,
  },
  {
    cue: IN_FIGURES,
    pattern: `(?<day>\\d{2})(?<mark>[.-])(?<month>\\d{2})\\k<mark>(?<short>\\d{2})`,
    flags: 'u',
    confidence: 0.55,
  },
  // 1951-03-14, 1951/03/14
  {
    cue: IN_FIGURES,
    pattern: `(?<year>\\d{4})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
    flags: 'u',
    confidence: 0.8,
  },
  // 14 March 1951, 14th of Mar, Saturday 14-Mar-51
  {
    cue: DAY_THEN_MONTH,
    pattern: `${WEEKDAY_BEFORE}${DAY}(?: of)?[ -]?${NAMED_MONTH}${YEAR}`,
    flags: 'i',
    confidence: 0.8,
  },
  // 3rd of the 9th 2016
  {
    cue: /(?:st|nd|rd|th) of the \d/i,
    pattern: `(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th) of the (?<month>1[0-2]|0?[1-9])(?:st|nd|rd|th),? (?:of )?(?<year>\\d{4})`,
    flags: 'i',
    confidence: 0.8,
  },
  // the fourth of July 1944
  {
    cue: ORDINAL_OF_MONTH,
    pattern: `(?:the )?(?<ordinal>${ORDINAL_WORDS}) of (?<month>${MONTH}),? (?<year>\\d{4})`,
    flags: 'i',
    confidence: 0.8,
  },
  // March 14th, 1951; Mar 14 51
  {
    cue: MONTH_THEN_NUMBER,
    pattern: `${WEEKDAY_BEFORE}${NAMED_MONTH} (?:the )?${DAY}(?![\\d¼-¾]|[:.]\\d|,\\d{3}| ?[ap]m)${YEAR}`,
    flags: 'i',
    confidence: 0.8,
  },
  // July 1948, Mar '51
  {
    cue: MONTH_THEN_NUMBER,
    pattern: `(?<!\\d(?:st|nd|rd|th)?(?: of)? )${NAMED_MONTH},? (?:of )?(?:(?<year>(?:1[89]|20)\\d{2})|['’](?<short>\\d{2}))`,
    flags: 'i',
    confidence: 0.7,
  },
];

/** Forms that only a label makes a date: lost slashes, digits in one run. */
const LABELLED_FORMS: readonly Omit<Form, 'cue'>[] = [
  {
    pattern: '(?<day>\\d{2})[^0-9A-Za-zÀ-ɏ\\n]?(?<month>\\d{2})[^0-9A-Za-zÀ-ɏ\\n]?(?<year>(?:1[89]|20)\\d{2})',
    flags: 'u',
    confidence: 0.9,
  },
  { pattern: '(?<year>(?:1[89]|20)\\d{2}) ?(?<month>\\d{2}) ?(?<day>\\d{2})', flags: 'u', confidence: 0.9 },
  {
    pattern: "(?<day>\\d{1,2})(?<mark>[ .–-])(?<month>\\d{1,2})\\k<mark>['’]?(?<short>\\d{2})",
    flags: 'u',
    confidence: 0.85,
  },
  { pattern: '(?<day>\\d{2})(?<month>\\d{2})(?<short>\\d{2})', flags: 'u', confidence: 0.8 },
  { pattern: `${NAMED_MONTH}[ -](?<bare>\\d{2})(?![A-Za-zÀ-ɏ])`, flags: 'i', confidence: 0.6 },
];

const EDGE_BEFORE = '(?<![0-9A-Za-zÀ-ɏ]|[\\d¼-¾][./:,–-])';
const EDGE_AFTER = '(?![0-9A-Za-zÀ-ɏ]|[./:–-][\\d¼-¾])';
const anywhere = FORMS.map((form) => ({
  ...form,
  regex: new RegExp(`${EDGE_BEFORE}${form.pattern}${EDGE_AFTER}`, `g${form.flags}`),
}));
// Text read from a picture runs on without spaces: "DOB12/03/1986NHS9990000018".
const atStart = [...FORMS, ...LABELLED_FORMS].map((form) => ({
  ...form,
  regex: new RegExp(`^${form.pattern}(?![\\d¼-¾])`, form.flags),
}));

const dateIn = ({ groups = {} }: RegExpExecArray | RegExpMatchArray): CalendarDate => {
  const year = groups['year'] ?? groups['short'] ?? groups['bare'];
  const day = groups['day'] ?? (groups['ordinal'] === undefined ? undefined : numberOf(groups['ordinal']));
  return {
    ...(year !== undefined && { year: yearOf(year) }),
    month: monthOf(groups['month'] ?? ''),
    ...(day !== undefined && { day: Number(day) }),
  };
};

const inCalendar = (date: CalendarDate, american = false): CalendarDate | undefined => {
  if (exists(date)) return date;
  const turned = { ...date, month: date.day ?? 0, day: date.month };
  return american && exists(turned) ? turned : undefined;
};

// "may 14 of us", "they march 20 miles": in lower case these months need an ordinal or a year.
const AMBIGUOUS = /^(?:(?:may|march|mar) \d{1,2}|\d{1,2} ?(?:may|march|mar|mai|medi))$/;

const known = new WeakMap<ReadableText, readonly WrittenDate[]>();

/** The same of a whole text, found once: a date has a figure in any case. */
export const writtenDatesIn = (readable: ReadableText): readonly WrittenDate[] => {
  let dates = known.get(readable);
  if (dates === undefined) {
    dates = readable.digits === 0 ? [] : writtenDates(readable.text);
    known.set(readable, dates);
  }
  return dates;
};

/** Every full or partial calendar date in a text that could be one of any kind, in no order; they may overlap. */
export const writtenDates = (text: string): WrittenDate[] => {
  const dates: WrittenDate[] = [];
  for (const { regex, cue, confidence, american } of anywhere) {
    if (!cue.test(text)) continue;
    for (const match of text.matchAll(regex)) {
      const date = inCalendar(dateIn(match), american);
      if (date === undefined || AMBIGUOUS.test(match[0])) continue;
      dates.push({ start: match.index, end: match.index + match[0].length, date, exists: true, confidence });
    }
  }
  return dates;
};

const EIGHT_DIGITS = /(?<![0-9A-Za-zÀ-ɏ./:-])\d{8}(?![0-9A-Za-zÀ-ɏ]|[./:-][\d¼-¾])/gu;

/** Runs of eight digits that spell a date. Alone they are no evidence of one. */
export const compactDatesIn = (readable: ReadableText): WrittenDate[] =>
  (readable.digits < 8 ? [] : [...readable.all(EIGHT_DIGITS)]).flatMap(({ 0: digits, index }) => {
    const read = dateAtStart(digits);
    return read?.exists && read.end === digits.length ? [{ ...read, start: index, end: index + digits.length }] : [];
  });

// Text read from a picture: O for 0, l for 1, S for 5, B for 8.
const CONFUSED: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', '|': '1', S: '5', B: '8' };
const LOOKS_NUMERIC = /^(?:[ ./–-]{0,2}[\dOoIl|SB]){6,8}(?![0-9A-Za-zÀ-ɏ])/u;

const withoutConfusion = (text: string): string => {
  const numeric = LOOKS_NUMERIC.exec(text)?.[0];
  if (numeric === undefined || (numeric.match(/\d/g)?.length ?? 0) < 4) return text;
  return numeric.replace(/[OoIl|SB]/g, (letter) => CONFUSED[letter] as string) + text.slice(numeric.length);
};

/**
 * The date that a label is followed by, read generously. A date that no
 * calendar has is handed back too: beside a label it is a mistyped one.
 */
export const dateAtStart = (text: string): WrittenDate | undefined => {
  const readable = withoutConfusion(text);
  let impossible: WrittenDate | undefined;
  for (const { regex, confidence, american } of atStart) {
    const match = regex.exec(readable);
    if (match === null) continue;
    const written = dateIn(match);
    const span = { start: 0, end: match[0].length, confidence };
    const date = inCalendar(written, american);
    if (date !== undefined) return { ...span, date, exists: true };
    if (written.day !== 0 || written.month !== 0) impossible ??= { ...span, date: written, exists: false };
  }
  return impossible;
};
