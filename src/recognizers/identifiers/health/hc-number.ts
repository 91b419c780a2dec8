import { passesModulus11 } from '../checksum.ts';
import { tenDigitKind } from './ten-digit-kind.ts';

const isInRange = (digits: string): boolean => digits >= '3200000010' && digits <= '3999999999';

/**
 * Northern Ireland's Health and Care number: the NHS number's shape and check
 * in the range 320 000 0010 to 399 999 9999.
 *
 * Source: NHS Data Model and Dictionary, "Health and Care Number".
 */
export const hcNumber = tenDigitKind({
  type: 'hc-number',
  name: String.raw`h\s?(?:&|&amp;|\+|/)?\s?c|h and c|hsc(?:ni)?|health (?:and|&) (?:social )?care`,
  alsoLabelled: String.raw`hcn(?:\s(?:no|num|number))?`,
  isValid: (digits) => isInRange(digits) && passesModulus11(digits),
  followsBareName: (digits) => isInRange(digits) || passesModulus11(digits),
  unlabelled: ({ grouping }) =>
    grouping === '3-3-4' || grouping === 'unbroken'
      ? { cared: 0.85, otherwise: 0.35, evidence: 'range and check digit' }
      : undefined,
});
