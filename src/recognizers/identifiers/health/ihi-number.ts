import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { digitsOf, passesModulus11 } from '../checksum.ts';
import { labelled, numberOrBare } from '../labelled.ts';

const EIGHTEEN_DIGITS = String.raw`\d(?:[\s.-]{0,2}\d){17}`;
const labels = labelled({
  label: numberOrBare(String.raw`i\.?h\.?i\.?|individual health identifier`),
  value: EIGHTEEN_DIGITS,
  digits: 18,
});
/** The prefix that the Health Service Executive's numbers begin with. */
const PREFIX = '5393014';
const UNLABELLED = /(?<![0-9A-Za-zÀ-ɏ])5[ .-]?3[ .-]?9[ .-]?3[ .-]?0[ .-]?1[ .-]?4(?:[ .-]?\d){11}(?![0-9A-Za-zÀ-ɏ])/gu;

/** The core, digits 8 to 17, carries the NHS number's check. */
const isValid = (digits: string): boolean => digits.startsWith(PREFIX) && passesModulus11(digits.slice(7, 17));

/**
 * Ireland's Individual Health Identifier: 18 digits, a GS1 prefix, a core of
 * ten digits with the modulus 11 check, and a GS1 check digit. Patients cross
 * the border for care.
 *
 * Source: HSE Health Identifiers Service, "IHI Technical FAQs".
 */
export const ihiNumber: Recognizer = {
  name: 'ihi-number',
  types: ['ihi-number'],
  *recognize(readable): Iterable<Found> {
    if (readable.digits < 18) return;
    const { text } = readable;
    for (const { start, end, written } of labels(readable)) {
      const value = digitsOf(written);
      const valid = isValid(value);
      yield { type: 'ihi-number', start, end, value, valid, confidence: valid ? 0.99 : 0.9, evidence: 'label' };
    }
    for (const { index: start, 0: written } of text.matchAll(UNLABELLED)) {
      const value = digitsOf(written);
      if (!isValid(value)) continue;
      const end = start + written.length;
      yield { type: 'ihi-number', start, end, value, valid: true, confidence: 0.9, evidence: 'prefix and check digit' };
    }
  },
};
