import type { Span } from '../../../draft.ts';
import type { ReadableText } from '../../text.ts';
import { digitsOf, isOneDigitRepeated } from '../checksum.ts';

/** The ten-digit health numbers of the United Kingdom, as people write them. */

/** How the digits are grouped. */
type Grouping = 'unbroken' | '3-3-4' | '6-4' | '2-2-2-4';

export interface TenDigits extends Span {
  readonly digits: string;
  readonly grouping: Grouping;
}

// Space, no-break, thin and narrow no-break spaces, all kinds of hyphens and dashes, dots.
const GAP = String.raw`[ \u00A0\u2000-\u200B\u202F\u2060.\u00B7\-\u2010-\u2015\u2212]`;
const JOIN = String.raw`(?: [\-\u2010-\u2015\u2212] |  |${GAP})`;

/** Ten digits in whatever groups, for the value beside a label; a label's author may also use slashes and underscores. */
export const ANY_TEN_DIGITS = String.raw`\d(?:(?:${GAP}|[/_ ]){0,3}\d){9}`;

const GROUPED = new RegExp(
  String.raw`(?<![0-9A-Za-zÀ-ɏ])(?:\d{10}|\d{3}${JOIN}\d{3}${JOIN}\d{4}|\d{6}${JOIN}\d{4}|\d{2}${JOIN}\d{2}${JOIN}\d{2}${JOIN}\d{4})(?![0-9A-Za-zÀ-ɏ])`,
  'gu',
);

const ANOTHER = String.raw`\d{10}|\d{3}[ .-]\d{3}[ .-]\d{4}`;
const PHONE = String.raw`0\d{2,4} ?\d{3,4} ?\d{3,4}`;
const DATE = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}`;
// "12/03/1945 999 114 1707", "bed 4 999 114 1707": a date, year, time, bed or telephone number is a number of its own.
const OWN_NUMBER_BEFORE = new RegExp(
  String.raw`(?:(?<![0-9A-Za-zÀ-ɏ])(?:${DATE}|${PHONE}|${ANOTHER}|(?:19|20)\d{2}|\d{1,2}[:.]\d{2}|(?:bed|bay|room|rm|ward|cubicle|aged?|list|slot|chair|trolley)\s?\d{1,2})[,;]?(?:\s{1,3}|\s[-\u2013]\s))$`,
  'i',
);
const OWN_NUMBER_AFTER = new RegExp(
  String.raw`^(?:\s{1,3}|\s[-\u2013]\s)(?:(?:${DATE}|${PHONE}|${ANOTHER}|(?:19|20)\d{2}|\d{1,2}[:.]\d{2})(?![0-9A-Za-zÀ-ɏ])|\d{1,3}(?:st|nd|rd|th)?\s?(?:[A-Za-zÀ-ɏ]|$))`,
  'i',
);
const DIGIT_BEFORE = new RegExp(String.raw`(?:\d(?:${JOIN}|[,/:])|[+£$€]\s?|[0-9A-Za-zÀ-ɏ]@)$`, 'u');
const DIGIT_AFTER = new RegExp(String.raw`^(?:(?:${JOIN}|[,/:])\d|\s?%|@)`, 'u');

/** Whether a candidate is only a stretch of a longer number, an amount, or a phone number with its country code. */
export const isPartOfLonger = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 20);
  return (
    (DIGIT_BEFORE.test(before) && !OWN_NUMBER_BEFORE.test(before)) ||
    (DIGIT_AFTER.test(after) && !OWN_NUMBER_AFTER.test(after))
  );
};

const ADDRESS_BEFORE = /(?:https?:|www\.|[A-Za-zÀ-ɏ]\.[A-Za-zÀ-ɏ]{2,12}[/?#])\S{0,200}$/i;

/** Whether an offset stands inside a web address. */
export const isInAddress = (text: string, start: number): boolean =>
  ADDRESS_BEFORE.test(text.slice(Math.max(0, start - 220), start));

const groupingOf = (written: string): Grouping => {
  const [first = '', second = ''] = written.split(/[^\d]+/);
  if (second === '') return 'unbroken';
  return first.length === 3 ? '3-3-4' : first.length === 6 ? '6-4' : '2-2-2-4';
};

const cache = new WeakMap<ReadableText, readonly TenDigits[]>();

/** Every ten-digit number that stands alone: not in a web address, a longer number or an amount, nor one digit repeated. */
export const tenDigitNumbers = (text: ReadableText): readonly TenDigits[] => {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const found: TenDigits[] = [];
  for (const { index: start, 0: written } of text.digits < 10 ? [] : text.all(GROUPED)) {
    const span = { start, end: start + written.length };
    const digits = digitsOf(written);
    if (isOneDigitRepeated(digits) || isPartOfLonger(text.text, span) || isInAddress(text.text, start)) continue;
    found.push({ ...span, digits, grouping: groupingOf(written) });
  }
  cache.set(text, found);
  return found;
};
