import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { type CalendarDate, iso, SHORT_WEEKDAY, WEEKDAY } from './calendar.ts';
import { writtenDates } from './written-dates.ts';

interface Naming {
  readonly evidence: string;
  readonly confidence: number;
  readonly pattern: RegExp;
}

const ORDINAL = '(?:[12]?\\d|3[01])(?:st|nd|rd|th)';

/** Days that have a name and no number. */
const NAMINGS: readonly Naming[] = [
  {
    evidence: 'named day',
    // "Whit Sunday" and "Ash Wednesday" could be forename and surname.
    confidence: 0.95,
    pattern: wholeWords(
      [
        'easter (?:sunday|monday|saturday|day)|good friday|maundy thursday|palm sunday|ash wednesday|shrove tuesday|pancake day',
        'whit(?:sun)? (?:sunday|monday)|pentecost|(?:christmas|xmas) (?:eve|day)|boxing day|hogmanay',
        "new year['’]?s?['’]? (?:eve|day)|nye|twelfth night|burns night|(?:st|saint)\\.? (?:patrick|david|george|andrew)['’]?s day",
        "(?:st\\.? )?valentine['’]?s(?: day)?|(?:mother|father)['’]?s['’]? day|mothering sunday|halloween|hallowe['’]en",
        'bonfire night|guy fawkes(?: night)?|armistice day|remembrance (?:sunday|day)|eid(?: al-(?:fitr|adha))?|diwali',
        'vaisakhi|passover|yom kippur|rosh hashanah|(?:(?:early )?may|spring|august|easter) bank holiday(?: monday)?|bank holiday monday',
      ].join('|'),
      'giu',
    ),
  },
  {
    evidence: 'weekday and day',
    confidence: 0.9,
    pattern: wholeWords(`(?:${WEEKDAY}|${SHORT_WEEKDAY}) (?:the )?${ORDINAL}`, 'giu'),
  },
  // "on the 9th" is a day; "the 9th floor", "my 9th shift" are not.
  {
    evidence: 'day of the month',
    confidence: 0.6,
    pattern: wholeWords(
      `(?<=(?:on|since|until|till|from|before|after) the )${ORDINAL}(?= ?(?:[.,;:!?)]|$|and |at |of (?:this|last) month|with ))`,
      'giu',
    ),
  },
  // "Black Friday", "Sheffield Wednesday", "Giving Tuesday" are no days of someone's week.
  {
    evidence: 'weekday',
    confidence: 0.8,
    pattern: wholeWords(`(?<!(?:black|cyber|sheffield|giving|ruby|blue|super|bloody) )${WEEKDAY}`, 'giu'),
  },
  // Cut short it has to look like a day: "on Fri", "Thurs 12.30", "Mon am", never "he sat" or "wed in May".
  {
    evidence: 'weekday',
    confidence: 0.7,
    pattern: wholeWords(
      `(?<=(?:on|last|this|next|since|until|till|from|by) )${SHORT_WEEKDAY}(?=$|[.,;:!?)\\n]| (?!${ORDINAL}))|${SHORT_WEEKDAY}(?=,? (?:\\d{1,2}(?:[:.]\\d\\d|[ap]m)|am|pm|morning|afternoon|evening|night|eve))`,
      'giu',
    ),
  },
  {
    evidence: 'weekday',
    confidence: 0.7,
    pattern: /(?<![0-9A-Za-zÀ-ɏ])(?:Tues?|Weds|Thurs?|Thu|Fri)(?![0-9A-Za-zÀ-ɏ])/gu,
  },
];

// Day and month alone could be a fraction or a score ("24/7", "5/5", "6/52"), unless something says it is a day.
const DAY_AND_MONTH =
  /(?<![0-9A-Za-zÀ-ɏ])(?:(?:on|since|until|till|from|by|dated?|post|posted|admitted|seen|disch(?:arged)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun)[ :]{1,2})((?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2]))(?![0-9A-Za-zÀ-ɏ]|\/\d)/giu;

// "sort code 20-11-34", "version 10.11.12", "IP 10.11.12.13": shapes a date shares.
const OTHER_LABEL = /(?:sort code|s\/c|account|acc(?:ount)? no|version|ver|v|release|build|tel|phone)[ :.#]{0,3}$/iu;

const fullValue = (date: CalendarDate): { value?: string } =>
  date.year === undefined && date.day === undefined ? {} : { value: iso(date) };

/** Every day that is written as a date or by name in a text. */
export function* calendarDays({ text }: ReadableText): Iterable<Found> {
  for (const { start, end, date, confidence } of writtenDates(text)) {
    if (OTHER_LABEL.test(text.slice(Math.max(0, start - 16), start))) continue;
    yield { type: 'date', start, end, confidence, evidence: 'calendar date', ...fullValue(date) };
  }
  for (const { 0: whole, 1: day = '', index } of text.matchAll(DAY_AND_MONTH)) {
    const end = index + whole.length;
    const [dayOfMonth, month] = day.split('/').map(Number) as [number, number];
    const value = iso({ month, day: dayOfMonth });
    yield { type: 'date', start: end - day.length, end, confidence: 0.6, evidence: 'day and month', value };
  }
  for (const { evidence, confidence, pattern } of NAMINGS) {
    for (const { 0: name, index } of text.matchAll(pattern)) {
      yield { type: 'date', start: index, end: index + name.length, confidence, evidence };
    }
  }
}

/** Calendar dates, weekdays and days with a name. Whose they are is for the subjects step. */
export const dates: Recognizer = {
  name: 'dates',
  types: ['date'],
  recognize: calendarDays,
};
