import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { digitsOf, isOneDigitRepeated } from '../checksum.ts';
import { labelled, numberOf, numberOrBare } from '../labelled.ts';

const TWELVE_DIGITS = String.raw`\d(?:[\s.\-‐-–]{0,2}\d){11}`;
const labels = labelled({
  label: [
    numberOrBare(String.raw`u\.?b\.?r\.?n\.?|e-?rs(?:\subrn)?|choose (?:and|&) book|e-?referrals?`),
    numberOf('(?:unique )?booking(?: ref(?:erence)?)?|referrals?'),
  ].join('|'),
  value: TWELVE_DIGITS,
  digits: 12,
});

/**
 * Unique Booking Reference Numbers of the e-Referral Service: twelve digits,
 * usually in fours, which open a patient's referral with a password.
 *
 * Source: NHS Data Model and Dictionary, "Unique Booking Reference Number (Converted)".
 */
export const referralNumber: Recognizer = {
  name: 'referral-number',
  types: ['referral-number'],
  *recognize(text): Iterable<Found> {
    for (const { start, end, written } of labels(text)) {
      const value = digitsOf(written);
      if (isOneDigitRepeated(value)) continue;
      yield { type: 'referral-number', start, end, value, confidence: 0.95, evidence: 'label' };
    }
  },
};
