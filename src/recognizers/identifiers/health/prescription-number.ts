import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { labelled, numberOf } from '../labelled.ts';

// Six hexadecimal digits, the practice or clinic padded to six, a sequence of five, the check character.
const SHORT_FORM = String.raw`[0-9a-f]{6}[\s‐-–-]{0,3}[0-9a-z]{6}[\s‐-–-]{0,3}[0-9a-f]{5}[0-9a-z+]`;
const labels = labelled({
  label: [
    numberOf('eps|rx|e?-?prescriptions?|scripts?|token|dispensing'),
    String.raw`(?:eps|e?-?prescriptions?|scripts?)(?:\s(?:barcode|token))?`,
    'short form(?: prescription)?(?: id)?',
  ].join('|'),
  // "+" as the last character is no letter or digit, so the value's own edge has to look behind it.
  value: SHORT_FORM,
});
const HYPHENATED =
  /(?<![0-9A-Za-zÀ-ɏ+-])[0-9A-F]{6}[-‐‑–][0-9A-Z]{6}[-‐‑–][0-9A-F]{5}[0-9A-Z+](?![0-9A-Za-zÀ-ɏ+]|[-‐‑–][0-9A-Za-zÀ-ɏ])/gi;

const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+';

const normalise = (written: string): string =>
  written
    .replace(/[^0-9a-z+]/gi, '')
    .toUpperCase()
    .replace(/^(.{6})(.{6})/, '$1-$2-');

/** ISO/IEC 7064 MOD 37-2, with "+" in place of the standard's "*". */
const isValid = (normal: string): boolean => {
  const characters = normal.replaceAll('-', '');
  let total = 0;
  for (const character of characters.slice(0, -1)) total = ((total + VALUES.indexOf(character)) * 2) % 37;
  return (total + VALUES.indexOf(characters.slice(-1))) % 37 === 1;
};

/**
 * Prescription numbers of the Electronic Prescription Service in short form:
 * 18 characters in three groups of six.
 *
 * Source: NHS England FHIR Implementation Guide, MedicationRequest
 * groupIdentifier, "Short Form Prescription ID".
 */
export const prescriptionNumber: Recognizer = {
  name: 'prescription-number',
  types: ['prescription-number'],
  *recognize(readable): Iterable<Found> {
    for (const { start, end, written } of labels(readable)) {
      const value = normalise(written);
      const valid = isValid(value);
      // Twenty letters in a row would do as a value too; a number has digits.
      if (!/\d.*\d.*\d/.test(value)) continue;
      yield {
        type: 'prescription-number',
        start,
        end,
        value,
        valid,
        confidence: valid ? 0.99 : 0.85,
        evidence: 'label',
      };
    }
    for (const { index: start, 0: written } of readable.all(HYPHENATED)) {
      const value = normalise(written);
      if (!isValid(value)) continue;
      const end = start + written.length;
      yield {
        type: 'prescription-number',
        start,
        end,
        value,
        valid: true,
        confidence: 0.9,
        evidence: 'check character',
      };
    }
  },
};
