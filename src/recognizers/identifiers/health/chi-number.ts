import { passesModulus11 } from '../checksum.ts';
import { tenDigitKind } from './ten-digit-kind.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a number begins with a day and a month. The century isn't written, so any 29 February may be real. */
const beginsWithDate = (digits: string): boolean => {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
};

/**
 * Scotland's Community Health Index number: birth date as DDMMYY, three
 * digits of which the last is odd for men, and the NHS number's check digit.
 *
 * Source: NHS Data Model and Dictionary, "Community Health Index Number".
 */
export const chiNumber = tenDigitKind({
  type: 'chi-number',
  // Neither tai chi nor chi-squared: in that, "squared" stands between the letter and the number.
  name: String.raw`(?<!tai[\s-])(?:c\.?h\.?i\.?|community health index)`,
  isValid: (digits) => beginsWithDate(digits) && passesModulus11(digits),
  followsBareName: (digits) => beginsWithDate(digits) || passesModulus11(digits),
  unlabelled: () => ({ cared: 0.85, otherwise: 0.35, evidence: 'birth date and check digit' }),
});
