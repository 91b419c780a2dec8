import type { Span } from '../../../draft.ts';
import { after, before } from '../../context.ts';
import type { ReadableText } from '../../text.ts';

/**
 * What names a number. A label may stand on either side of it, is always whole
 * words, and belongs to the number closest to it: in "passport 925665416,
 * order 415322908" the second number is no passport.
 */

/** A pattern for whole words. An underscore is an edge: file names join words with it. */
export const wholeWords = (alternatives: string, flags = 'gi'): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ])(?:${alternatives})(?![0-9A-Za-zÀ-ɏ])`, flags);

const NUMBER_WORD = '(?:no|nos|num|number|numbers|ref|reference|id|details)';

/** A pattern for a label, with the "no", "number" or "ref" that may follow it. */
export const label = (alternatives: string): RegExp =>
  wholeWords(`(?:${alternatives})(?:[\\s_-]{1,2}${NUMBER_WORD}){0,2}`);

const RIVALS =
  'tel|telephone|phone|mobile|call|ring|fax|ref|reference|orders?|invoice|tickets?|bookings?|batch|lot|models?|parts?|products?|items?|sku|' +
  'isbn|issn|doi|promo|vouchers?|discount|coupon|codes?|flights?|grant|charity|company|vat|forms?|rooms?|policy|po|purchase|' +
  'tracking|parcel|meeting|zoom|version|firmware|serial|barcode|gtin|hosp|hospital|mrn|specimen|lab|accession|case|incident|cad|job|unit|' +
  'nhs|chi|gmc|nmc|hcpc|gphc|call ?sign';
const RIVAL = wholeWords(RIVALS, 'i');
const RIVAL_IN_FRONT = wholeWords(`(?:${RIVALS})(?:[\\s_]${NUMBER_WORD})?(?:[\\s_](?:is|was|use|quote))?`);

/** The words that stand directly before a span, if they name it as something of another kind: "order no", "flight". */
export const isNamedOtherwise = (text: ReadableText, span: Span): boolean => {
  const head = leadingTo(text, span);
  for (const { index, 0: words } of head.matchAll(RIVAL_IN_FRONT)) {
    if (/^[^0-9A-Za-zÀ-ɏ]{0,4}$/u.test(head.slice(index + words.length))) return true;
  }
  return false;
};

const ANOTHER_NUMBER = /\d[\d\p{Zs}-]{4}/u;
const LIST_GOES_ON = /\d[A-Za-z]?\s{0,2}(?:,|;|\/|&|and|or)\s{0,2}$/u;
const HAS_ITS_OWN_NUMBER = /^[^0-9A-Za-zÀ-ɏ]{0,4}(?:(?:is|was|ending)[^0-9A-Za-zÀ-ɏ]{1,3})?[A-Z]{0,3}\d{2}/u;

/** Whether a span has one of the given labels before or after it in its sentence, or ending the line above. */
export const isLabelled = (text: ReadableText, span: Span, pattern: RegExp, reach = 45): boolean =>
  isLabelledBefore(text, span, pattern, reach) || isLabelledAfter(text, span, pattern);

export const isLabelledBefore = (text: ReadableText, span: Span, pattern: RegExp, reach = 45): boolean => {
  const head = leadingTo(text, span, reach);
  const last = [...head.matchAll(pattern)].at(-1);
  if (last === undefined) return false;
  const gap = head.slice(last.index + last[0].length);
  return !RIVAL.test(gap) && (!ANOTHER_NUMBER.test(gap) || LIST_GOES_ON.test(gap));
};

const isLabelledAfter = (text: ReadableText, span: Span, pattern: RegExp): boolean => {
  const tail = after(text, span, 45);
  const first = tail.matchAll(pattern).next().value;
  if (first === undefined || first.index > 28) return false;
  const gap = tail.slice(0, first.index);
  const rest = tail.slice(first.index + first[0].length);
  return (
    !RIVAL.test(gap) && !ANOTHER_NUMBER.test(gap) && !HAS_ITS_OWN_NUMBER.test(rest) && !isNamedOtherwise(text, span)
  );
};

/** What leads up to a span: the start of its sentence, or the end of the line above when it opens its line. */
const leadingTo = (text: ReadableText, span: Span, reach = 45): string => {
  const head = wholeWordsOf(text.text, span.start, before(text, span, reach));
  if (/[0-9A-Za-zÀ-ɏ]/u.test(head)) return head;
  const above = text.text.slice(Math.max(0, span.start - head.length - reach), span.start - head.length).trimEnd();
  // "reg." ends no sentence, "his passport." does.
  const ended = /[.!?]$/.test(above) && !/(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{2,4}\.$/u.test(above);
  return ended ? head : above.slice(above.search(/(?<![^\r\n])[^\r\n]*$/));
};

/** The reach may end within a word: "Gian|ni" is no "NI". */
const wholeWordsOf = (text: string, end: number, head: string): string =>
  /[0-9A-Za-zÀ-ɏ]$/u.test(text.slice(Math.max(0, end - head.length - 2), end - head.length))
    ? head.replace(/^[0-9A-Za-zÀ-ɏ]+/u, (part) => '.'.repeat(part.length))
    : head;
