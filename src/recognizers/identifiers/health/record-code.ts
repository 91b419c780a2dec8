import type { Span } from '../../../draft.ts';
import { digitsOf } from '../checksum.ts';

/** Codes without a national shape: hospital, laboratory, incident and case numbers. */

/** A code of at least so many digits: "RWI4471902", "RWI 447 1902", "CFAS/0417/2291", "M,26.0104471.K", "447 1902". */
export const codeOf = (digits: number): string =>
  [
    String.raw`[A-Z]{1,4} (?:\d{2,4}(?: \d{3,4}){1,2}|\d{3,12})`,
    String.raw`\d{2,4}(?: \d{3,4}){1,3}(?![\d ]?\d)`,
    String.raw`(?:[A-Z],)?(?=(?:[A-Za-z/._-]{0,6}\d){${digits}})[A-Za-z0-9]{1,20}(?:[-/._][A-Za-z0-9]{1,20}){0,6}`,
  ].join('|');

const DATE = /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$|^\d{4}-\d{2}-\d{2}$/;
const YEARS = /^(?:19|20)\d{2}(?:[-/](?:(?:19|20)?\d{2}))?s?$/;
const QUANTITY = /^\d+(?:ml|mls|l|mg|g|kg|mcg|cm|mm|hrs?|mins?|am|pm|k|m|st|nd|rd|th|s|x|p|nm|kb|mb|gb|hz|v|w)$/i;
const PHONE = /^0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/;
/** "CAD 0412-14032026" begins with a 0 like a telephone number and is too long for one. */
const LONGEST_PHONE = 11;
const EMERGENCY = /^(?:111|999|101|112|119)$/;

/** "Sample number 4471 of 5000", "incident 4471 days ago", "ePCR 100%", "unit no. 4471, Saltby Business Park" */
const COUNT_OR_ADDRESS =
  /^(?:\s?%|\s(?:of\s(?:the\s)?\d|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|people|patients)(?![A-Za-zÀ-ɏ]))|,?\s[A-Za-zÀ-ɏ\s]{0,30}(?:park|estate|industrial|road|street|lane)(?![A-Za-zÀ-ɏ]))/i;

/** Whether what follows a record label is a date, a year, an amount, an address or a telephone number instead of a code. */
export const isOtherwiseNumber = (text: string, { start, end }: Span): boolean => {
  const written = text.slice(start, end);
  if (/^\d+$/.test(written) && COUNT_OR_ADDRESS.test(text.slice(end, end + 50))) return true;
  return (
    [DATE, YEARS, QUANTITY, EMERGENCY].some((kind) => kind.test(written)) || isPhone(text.slice(start, start + 16))
  );
};

const isPhone = (text: string): boolean => {
  const written = PHONE.exec(text)?.[0];
  return written !== undefined && digitsOf(written).length <= LONGEST_PHONE;
};

/** The code in its normal form: upper case, without spaces. */
export const normalCode = (written: string): string => written.toUpperCase().replace(/\s/g, '');
