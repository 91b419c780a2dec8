import { isExists } from 'date-fns/isExists';

/** Names of months and days, and whether a date is in the calendar. */

// English in full and cut short, then Welsh ("14 Mawrth 1951").
const MONTH_NAMES: readonly string[] = [
  'january|jan|ionawr',
  'february|feb|chwefror',
  'march|mar|mawrth',
  'april|apr|ebrill',
  'may|mai',
  'june|jun|mehefin',
  'july|jul|gorffennaf',
  'august|aug|awst',
  'september|sept|sep|medi',
  'october|oct|hydref',
  'november|nov|tachwedd',
  'december|dec|rhagfyr',
];

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

/** A month's name, as a pattern without groups. */
export const MONTH = `(?:${MONTH_NAMES.join('|')})`;

/** The month from 1 that a name or a number says. */
export const monthOf = (written: string): number => MONTHS.get(written.toLowerCase()) ?? Number(written);

/** Weekdays in full, as a pattern without groups. */
export const WEEKDAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))';

/** Weekdays cut short. Alone they could be other words ("he sat", "wed in May"). */
export const SHORT_WEEKDAY = '(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)';

// "30 November '79" is 1979, "3/6/26" is 2026. Someone of 96 and a child of six can't be told apart.
const FIRST_YEAR_OF_THE_LAST_CENTURY = 31;

/** The year that two or four digits say. */
export const yearOf = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < FIRST_YEAR_OF_THE_LAST_CENTURY ? 2000 + year : 1900 + year;
};

/** A day of the calendar. Any part may be missing: "14 March", "July 1948". */
export interface CalendarDate {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** Whether the calendar has the date; without a year, whether any year has it. */
export const exists = ({ year = 2000, month, day = 1 }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && isExists(year, month - 1, day);

const two = (number: number): string => String(number).padStart(2, '0');

/** ISO 8601: `1951-03-14`, `--03-14`, `1951-03`. */
export const iso = ({ year, month, day }: CalendarDate): string =>
  `${year === undefined ? '-' : String(year).padStart(4, '0')}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
