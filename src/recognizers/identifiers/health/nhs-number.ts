import { passesModulus11 } from '../checksum.ts';
import { tenDigitKind } from './ten-digit-kind.ts';

/**
 * NHS numbers: ten digits with a modulus 11 check, usually written 3-3-4.
 * Issued ranges play no part: a number outside them is a slip of the keyboard
 * or a test record, and both are worth a look.
 *
 * Source: NHS Data Model and Dictionary, "NHS Number".
 */
export const nhsNumber = tenDigitKind({
  type: 'nhs-number',
  // GIG is the NHS in Welsh, and "Rhif GIG" the number. Forms for all of the country ask for an "NHS/CHI no".
  name: String.raw`n\.?h\.?s\.?(?:\s(?:patient|unique|personal|identification|record))?|n\.?h\.?s\.?\s?/\s?(?:chi|h&c)|national health service|gig`,
  // "forty labels for 999 431 7720": labels are printed for a patient's.
  alsoLabelled: String.raw`rhif(?:au)?\s(?:y\s)?gig|(?:labels?|stickers?|wrist ?bands?)\sfor(?=\s[4-9]\d{2}[ -]\d{3}[ -]\d{4}(?!\d))`,
  isValid: passesModulus11,
  followsBareName: passesModulus11,
  unlabelled: ({ digits, grouping }) => {
    if (digits.startsWith('0')) return undefined;
    if (grouping === '3-3-4') return { cared: 0.8, otherwise: 0.8, evidence: 'check digit and grouping' };
    return grouping === 'unbroken' ? { cared: 0.65, otherwise: 0.3, evidence: 'check digit' } : undefined;
  },
});
