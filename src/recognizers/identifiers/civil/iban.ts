import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { compact } from './compact.ts';
import { isLabelled, label } from './labels.ts';

/** International bank account numbers. Source: ISO 13616 and the SWIFT IBAN registry (lengths, and the check by modulus 97). */

/** Country codes by the length of their IBANs. */
const LENGTHS: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};
const LENGTH_OF = new Map(
  Object.entries(LENGTHS).flatMap(([length, codes]) => codes.split(' ').map((code) => [code, Number(length)] as const)),
);

const BEGINNING = /(?<![0-9A-Za-zÀ-ɏ])[A-Za-z]{2}[\p{Zs}\t-]?\d[\p{Zs}\t-]?\d/gu;
const CHARACTER = /[A-Za-z0-9]/;
const SEPARATOR = /[\p{Zs}\t.-]/u;
const LETTER_OR_DIGIT = /[0-9A-Za-zÀ-ɏ]/u;
const BRITISH = /^GB\d{2}[A-Z]{4}\d{14}$/;
const LABEL = label('ibans?|international bank account');

/** Where an IBAN of so many characters ends, however it is grouped, or -1. Never two separators in a row but for a double space. */
const endOf = (text: string, start: number, length: number): number => {
  let at = start;
  for (let count = 0, gap = 0; count < length; at++) {
    const character = text[at] ?? '';
    if (CHARACTER.test(character)) [count, gap] = [count + 1, 0];
    else if (SEPARATOR.test(character) && gap < 2) gap++;
    else return -1;
  }
  return LETTER_OR_DIGIT.test(text[at] ?? '') ? -1 : at;
};

const passes = (value: string): boolean => {
  let remainder = 0;
  for (const character of value.slice(4) + value.slice(0, 4)) {
    const number = Number.parseInt(character, 36);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder === 1;
};

export const iban: Recognizer = {
  name: 'iban',
  types: ['iban'],
  *recognize(text): Generator<Found> {
    if (text.digits < 2) return;
    for (const { index: start, 0: beginning } of text.all(BEGINNING)) {
      const length = LENGTH_OF.get(beginning.slice(0, 2).toUpperCase());
      const end = length === undefined ? -1 : endOf(text.text, start, length);
      if (end < 0) continue;
      const span = { start, end };
      const value = compact(text.slice(span));
      const valid = passes(value);
      const named = isLabelled(text, span, LABEL);
      if (!valid && !named && !BRITISH.test(value)) continue;
      const confidence = valid ? 0.98 : named ? 0.75 : 0.6;
      yield { type: 'iban', ...span, confidence, evidence: valid ? 'check digits' : 'structure', value, valid };
    }
  },
};
