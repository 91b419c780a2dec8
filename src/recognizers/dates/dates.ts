import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import { findsIn } from '../patterns/finds.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { type CalendarDate, iso, SHORT_WEEKDAY, WEEKDAY } from './calendar.ts';
import { writtenDatesIn } from './written-dates.ts';

interface Naming {
  readonly evidence: string;
  readonly confidence: number;
  readonly pattern: RegExp;
}

/** "Sunday morning", "Fri night": the part of the day narrows the day. */
const PART = '(?: (?:morning|afternoon|evening|night|tea ?time|lunch ?time|dinner ?time|am|pm)(?![A-Za-zÀ-ɏ]))?';
/** "mon" as a whole word: most texts have one that begins so. */
const CUT_SHORT = `${SHORT_WEEKDAY}(?![a-z])`;
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
        'whit(?:sun)? (?:sunday|monday)|pentecost|(?:christmas|xmas) (?:eve|day|morning|night)|new year.?s morning|easter morning|boxing day|hogmanay',
        "new year['’]?s?['’]? (?:eve|day)|nye|twelfth night|burns night|(?:st|saint)\\.? (?:patrick|david|george|andrew)['’]?s day",
        "(?:st\\.? )?valentine['’]?s(?: day)?|(?:mother|father)['’]?s['’]? day|mothering sunday|halloween|hallowe['’]en",
        'bonfire night|guy fawkes(?: night)?|armistice day|remembrance (?:sunday|day)|eid(?: al-(?:fitr|adha))?|diwali',
        'vaisakhi|passover|yom kippur|rosh hashanah|(?:(?:early )?may|spring|august|easter) bank holiday(?: monday)?|bank holiday monday',
      ].join('|'),
      'gi',
    ),
  },
  {
    evidence: 'weekday and day',
    confidence: 0.9,
    pattern: wholeWords(`(?:${WEEKDAY}|${SHORT_WEEKDAY}) (?:the )?${ORDINAL}`, 'gi'),
  },
  // "on the 9th" is a day; "the 9th floor", "my 9th shift" are not.
  {
    evidence: 'day of the month',
    confidence: 0.6,
    pattern: wholeWords(
      `(?<=(?:on|since|until|till|from|before|after) the )${ORDINAL}(?= ?(?:[.,;:!?)]|$|and |at |of (?:this|last) month|with ))`,
      'gi',
    ),
  },
  // "Black Friday", "Sheffield Wednesday", "Giving Tuesday" are no days of someone's week.
  {
    evidence: 'weekday',
    confidence: 0.8,
    pattern: wholeWords(`(?<!(?:black|cyber|sheffield|giving|ruby|blue|super|bloody) )${WEEKDAY}${PART}`, 'gi'),
  },
  // Cut short it has to look like a day: "on Fri", "Thurs 12.30", "Mon am", never "he sat" or "wed in May".
  {
    evidence: 'weekday',
    confidence: 0.7,
    pattern: wholeWords(
      `(?<=(?:on|last|this|next|since|until|till|from|by) )${CUT_SHORT}${PART}(?=$|[.,;:!?)\\n]| (?!${ORDINAL}))|${CUT_SHORT}(?=,? \\d{1,2}(?:[:.]\\d\\d|[ap]m))|${CUT_SHORT} (?:am|pm|morning|afternoon|evening|night|eve)`,
      'gi',
    ),
  },
  {
    evidence: 'weekday',
    confidence: 0.7,
    pattern:
      /(?<![0-9A-Za-zÀ-ɏ])(?:Tues?|Weds|Thurs?|Thu|Fri)(?: (?:night|morning|afternoon|evening|am|pm))?(?![0-9A-Za-zÀ-ɏ])/gu,
  },
  // "Night handover Sat – bay C": a capital within a sentence, and no verb behind it.
  {
    evidence: 'weekday',
    confidence: 0.65,
    pattern:
      /(?<=(?<![A-Za-zÀ-ɏ])(?!(?:the|The|a|in)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ'’]{2,20} )(?:Mon|Wed|Thur|Sat|Sun)(?=$|[.,;:!?)\n]| ?[–—-]| (?:and|at|with|after|for|then|to|in)(?![A-Za-zÀ-ɏ]))/gu,
  },
  // "C3 self dc'd fri, back again", "my lady went home tues"
  {
    evidence: 'weekday',
    confidence: 0.65,
    pattern: wholeWords(
      `(?<=(?:dc['’]?d|d/c|dc|discharged|home|adm|admitted|readmitted|came in|back|back in|seen|theatre|died|fell|collapsed|surgery|appt|scan|mri|op|sectioned|transferred|handover) )(?:mon|tues?|weds?|thurs?|thur|fri|sat|sun)${PART}(?=$|[.,;:!?)\\n]| ?[–—]| - | (?:and|with|for|then|back|again|after|at)(?![A-Za-zÀ-ɏ]))`,
      'gi',
    ),
  },
  // "by the weekend", "a pt of ours from the bank holiday weekend"
  {
    evidence: 'weekend',
    confidence: 0.55,
    pattern: wholeWords(
      '(?<=(?:at|over|by|since|from|on|till|until|during) )(?:the|last|that) (?:(?:bank holiday|easter|august|may) )?weekend|(?:last|bank holiday|easter) weekend',
      'gi',
    ),
  },
  // "what happened to his mum that Christmas"
  {
    evidence: 'named day',
    confidence: 0.6,
    pattern: wholeWords(
      '(?:this|last|that) (?:christmas|xmas|easter|new year|hogmanay|whitsun|ramadan)|(?<=(?:at|over|since) )(?:christmas|xmas|easter|new year)(?! (?:lunch|dinner|party|do|rota|shift|off))',
      'gi',
    ),
  },
];

/** "this August", "since june"; May, March and August are words and names as well, unless written as months. */
const MONTH_ALONE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:(?:this|last|that|next|early|late|mid|in|since|back in|by|until|till|during|end of|beginning of|start of|middle of)[ -](?:early |late |mid[- ])?(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|August|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|Jan|Feb|Sept?|Oct|Nov|Dec)(?![A-Za-z])|(?<=, )(?:January|February|March|April|June|July|August|September|October|November|December)(?![A-Za-z])(?=["”'’.)]|$))(?![0-9A-Za-zÀ-ɏ]|['’]s|,? ?\d|,? the \d)/gu;
const LEADING_IN = /^(?:in|since|back in|by|until|till|during|of) /u;

// Day and month alone could be a fraction or a score ("24/7", "5/5", "6/52"), unless something says it is a day.
const DAY_AND_MONTH =
  /(?<![0-9A-Za-zÀ-ɏ])(?:(?:on|since|until|till|from|by|dated?|post|posted|admitted|seen|disch(?:arged)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun)[ :]{1,2})((?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2]))(?![0-9A-Za-zÀ-ɏ]|\/\d)/gi;

// "sort code 20-11-34", "version 10.11.12", "IP 10.11.12.13": shapes a date shares.
const OTHER_LABEL = /(?:sort code|s\/c|account|acc(?:ount)? no|version|ver|v|release|build|tel|phone)[ :.#]{0,3}$/i;

const fullValue = (date: CalendarDate): { value?: string } =>
  date.year === undefined && date.day === undefined ? {} : { value: iso(date) };

/** Every day that is written as a date or by name in a text. */
const PATTERNS = new PatternSet(
  NAMINGS.map(({ pattern }) => pattern),
  false,
);

export function* calendarDays(readable: ReadableText): Iterable<Found> {
  const { text } = readable;
  for (const { start, end, date, confidence } of writtenDatesIn(readable)) {
    if (OTHER_LABEL.test(text.slice(Math.max(0, start - 16), start))) continue;
    yield { type: 'date', start, end, confidence, evidence: 'calendar date', ...fullValue(date) };
  }
  for (const { 0: whole, 1: day = '', index } of readable.all(DAY_AND_MONTH)) {
    const end = index + whole.length;
    const [dayOfMonth, month] = day.split('/').map(Number) as [number, number];
    const value = iso({ month, day: dayOfMonth });
    yield { type: 'date', start: end - day.length, end, confidence: 0.6, evidence: 'day and month', value };
  }
  for (const number of readable.likely(PATTERNS)) {
    const { evidence, confidence, pattern } = NAMINGS[number] as Naming;
    for (const { 0: name, index } of findsIn(pattern, text)) {
      yield { type: 'date', start: index, end: index + name.length, confidence, evidence };
    }
  }
}

/** Months without a day: too little for a birthday or a newborn's day, enough to narrow somebody's care. */
function* months(text: ReadableText): Iterable<Found> {
  for (const { 0: words, index } of text.all(MONTH_ALONE)) {
    const start = index + (LEADING_IN.exec(words)?.[0].length ?? 0);
    yield { type: 'date', start, end: index + words.length, confidence: 0.55, evidence: 'month' };
  }
}

/** Calendar dates, weekdays, days with a name and months. Whose they are is for the subjects step. */
export const dates: Recognizer = {
  name: 'dates',
  types: ['date'],
  *recognize(text): Iterable<Found> {
    yield* calendarDays(text);
    yield* months(text);
  },
};
