import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { isOneDigitRepeated } from '../checksum.ts';
import { compact } from './compact.ts';
import { isLabelled, label } from './labels.ts';

/**
 * British passports and biometric residence permits. Nine digits alone say
 * nothing, so both need their label.
 *
 * Sources: HM Passport Office, passport number of nine digits (seven or eight
 * characters before 1988 are long expired); GOV.UK, "Biometric residence
 * permits": two letters, then a digit or X, then six digits.
 */

const PASSPORT =
  /(?<![0-9A-Za-zÀ-ɏ])(?:\d{9}|(?<!\d[\p{Zs}-])\d(?:[\p{Zs}-]?\d){8}(?![\p{Zs}-]\d))(?![0-9A-Za-zÀ-ɏ])/gu;
const PERMIT = /(?<![0-9A-Za-zÀ-ɏ])[A-Za-z]{2}[\p{Zs}-]?[\dXx](?:[\p{Zs}-]?\d){6}(?![0-9A-Za-zÀ-ɏ])/gu;

const PASSPORT_LABEL = label('passports?|ppt');
const PERMIT_LABEL = label(
  'brps?|brc|biometric(?: residen(?:ce|t))?(?: permit| card)?|residen(?:ce|t) (?:permit|card)s?|leave to remain card|home office (?:permit|card)',
);

export const passport: Recognizer = {
  name: 'passport',
  types: ['passport'],
  *recognize(text): Generator<Found> {
    if (text.digits < 9) return;
    for (const { index: start, 0: whole } of text.all(PASSPORT)) {
      const span = { start, end: start + whole.length };
      const value = compact(whole);
      if (isOneDigitRepeated(value) || !isLabelled(text, span, PASSPORT_LABEL)) continue;
      yield { type: 'passport', ...span, confidence: 0.9, evidence: 'label', value };
    }
  },
};

export const residencePermit: Recognizer = {
  name: 'residence-permit',
  types: ['residence-permit'],
  *recognize(text): Generator<Found> {
    if (text.digits < 6) return;
    for (const { index: start, 0: whole } of text.all(PERMIT)) {
      const span = { start, end: start + whole.length };
      if (!isLabelled(text, span, PERMIT_LABEL)) continue;
      yield { type: 'residence-permit', ...span, confidence: 0.9, evidence: 'label', value: compact(whole) };
    }
  },
};
