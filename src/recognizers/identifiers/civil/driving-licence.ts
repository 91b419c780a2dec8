import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { compact } from './compact.ts';
import { isLabelled, isNamedOtherwise, label } from './labels.ts';

/**
 * Driver numbers of Great Britain: five of the surname filled up with 9, the
 * year's decade, the month (plus 50 for women), the day, the year's last
 * digit, two initials (9 for none), one arbitrary character, two letters.
 * Source: the driving licence number pattern of DVLA's Access to Driver Data
 * specification. Photocards print an issue number of two digits after it,
 * which isn't part of it. Northern Ireland's have eight digits and need
 * their label.
 */

const GAP = '[\\p{Zs}-]?';
const GREAT_BRITAIN = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ])([A-Za-z][A-Za-z019]{4})(${GAP}(?:\\d${GAP}){6})([A-Za-z019]${GAP}[A-Za-z019]${GAP})([A-Za-z\\d])(${GAP}[A-Za-z10]${GAP}[A-Za-z10])(?=${GAP}(?:\\d{2})?(?![0-9A-Za-zÀ-ɏ]))`,
  'gu',
);
const NORTHERN_IRELAND = /(?<![0-9A-Za-zÀ-ɏ])\d{8}(?![0-9A-Za-zÀ-ɏ])/gu;

const LABEL = label(
  `driv(?:ing|er'?s?|er’s)[\\s_-](?:licen[cs]e|number)|driver|(?:provisional|photocard|uk|full|her|his|their) licen[cs]e|licen[cs]e (?:no|number)|dln?|dvla`,
);
const NORTHERN_LABEL = label(`driv(?:ing|er'?s?|er’s)[\\s_-]licen[cs]e|driver number`);

/** Letters as they were meant: a 1 where a letter belongs is an I, a 0 an O. */
const asLetters = (text: string): string => compact(text).replaceAll('1', 'I').replaceAll('0', 'O');

const isBirthDay = (digits: string): boolean => {
  const month = Number(digits.slice(1, 3)) % 50;
  const year = Number(`${digits[0]}${digits[5]}`);
  const day = Number(digits.slice(3, 5));
  if (Number(digits.slice(1, 3)) > 62 || month < 1 || month > 12) return false;
  const february = year % 4 === 0 ? 29 : 28;
  return day >= 1 && day <= (month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31);
};

const isWellFormed = (surname: string, digits: string, initials: string, arbitrary: string): boolean =>
  /^[A-Z]+9*$/.test(surname) &&
  isBirthDay(digits) &&
  /^(?:99|[A-Z][A-Z9])$/.test(initials) &&
  !/[IOQYZ01]/.test(arbitrary);

export const drivingLicence: Recognizer = {
  name: 'driving-licence',
  types: ['driving-licence'],
  *recognize(text): Generator<Found> {
    if (text.digits < 6) return;
    for (const match of text.all(GREAT_BRITAIN)) {
      const [whole, surname = '', born = '', initials = '', arbitrary = '', letters = ''] = match;
      const span = { start: match.index, end: match.index + whole.length };
      const parts = [asLetters(surname), compact(born), asLetters(initials), arbitrary.toUpperCase()] as const;
      const valid = isWellFormed(...parts);
      const named = isLabelled(text, span, LABEL);
      if (!named && (!valid || isNamedOtherwise(text, span))) continue;
      const confidence = valid ? (named ? 0.98 : 0.9) : 0.65;
      const value = parts.join('') + asLetters(letters);
      yield { type: 'driving-licence', ...span, confidence, evidence: named ? 'label' : 'structure', value, valid };
    }
    for (const { index: start, 0: value } of text.all(NORTHERN_IRELAND)) {
      const span = { start, end: start + value.length };
      if (!isLabelled(text, span, NORTHERN_LABEL, 25)) continue;
      yield { type: 'driving-licence', ...span, confidence: 0.7, evidence: 'label', value };
    }
  },
};
