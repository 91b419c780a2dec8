import type { Found } from '../../entity.ts';
import { before } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { type Figures, readFigures } from './figures.ts';
import { groupedAsPhone, ukNumberKind } from './uk-numbering.ts';

/** Where a number may begin: +44 …, 0044 …, (0161) …, 0161 …, 44 7700 …, and 7700 … where a label says it is a phone. */
const START =
  /(?:(?<![0-9A-Za-zÀ-ɏ_£$€#=])(?<![\d¼-¾][.,:–-])|(?<=tel|mob|phone|mobile|wa\.me\/))(\(?\+ ?(?=\d)|\(?00(?=[1-9 (])|\(?(?=0\d)|(?=44[ (]?\d)|(?=7\d))/gi;

const PHONE_LABEL =
  /(?<![0-9A-Za-zÀ-ɏ])(?:tel(?:ephone)?|(?:tele)?phones?|ph|mob(?:ile)?|cell|landline|whats ?app|call|ring|rings|text|dial|bell|ring back)(?: (?:no|num|number|her|him|them|me|us|on|is|at|back|the|it|['’]s)){0,3}[ .:;=-]{0,3}$/i;

/** Other long numbers people quote. A hospital's name may well stand before its phone number, so that one needs "no". */
const OTHER_LABEL =
  /(?<![0-9A-Za-zÀ-ɏ])(?:(?:order|invoice|ref(?:erence)?|isbn|issn|tracking|parcel|meeting|zoom|webinar|serial|batch|lot|barcode|sku|asset|policy|claim|ticket|passcode|pin|uprn|ubrn|mrn|chi|nhs|h&c|doi|pmid|iban)(?: (?:no|num|number|id|code))?|(?:charity|company|account|acct|customer|booking|case|incident|job|cad|hosp(?:ital)?|patient|id) (?:no|num|number|id|ref))[ .:#=]{0,3}(?:is )?$/i;

/** A link that opens a chat with a number shows the number. */
const CHAT_LINK = /wa\.me\/$/i;

const EXTENSION = /^,? ?(?:extension|extn?\.?|x) ?:? ?\d{1,6}(?![0-9A-Za-zÀ-ɏ])/i;
/** After a number's last figure these mean that it goes on; "0142/3" are two lines of one office. */
const GOES_ON = /^(?:[A-Za-zÀ-ɏ_%]|[.,:]\d)/u;

/** A number read from the text: where it ends and what it is in full. */
interface Reading {
  readonly end: number;
  readonly value: string;
  readonly confidence: number;
  readonly evidence: string;
}

type Read = (digits: string, groups: readonly string[], end: number) => Reading | undefined;

/** Tries the groups from the most to the fewest, so that "07700 900417 2 pm" ends before the 2. */
const longest = ({ groups, ends }: Figures, text: string, read: Read): Reading | undefined => {
  for (let count = groups.length; count > 0; count--) {
    const end = ends[count - 1] as number;
    const rest = text.slice(end, end + 24);
    if (GOES_ON.test(rest) && !EXTENSION.test(rest)) continue;
    const kept = groups.slice(0, count);
    const reading = read(kept.join(''), kept, end);
    if (reading !== undefined) return reading;
  }
  return undefined;
};

/** Groups of the national number with its 0, where "(0)161" and "0161" are one group. */
const nationalGroups = (groups: readonly string[]): number[] => {
  const [first = '', second = '', ...rest] = groups;
  if (first === '0') return [1 + second.length, ...rest.map(({ length }) => length)];
  const zero = first.startsWith('0') ? 0 : 1;
  return [zero + first.length, ...groups.slice(1).map(({ length }) => length)];
};

const readNational: Read = (digits, groups, end) => {
  const national = digits.replace(/^0/, '');
  const kind = ukNumberKind(national);
  const lengths = nationalGroups(groups);
  if (kind === undefined || !groupedAsPhone(lengths) || /^(\d)\1+$/.test(national)) return undefined;
  // Ten unbroken figures from 01 may be anything; eleven from 07 hardly.
  const plain = lengths.length === 1;
  const confidence = !plain || kind === 'mobile' ? 0.95 : national.length === 10 ? 0.8 : 0.5;
  return { end, value: `+44${national}`, confidence, evidence: `UK ${kind}` };
};

/** +44 and 0044: the country code may stand alone, be glued to the rest, or be followed by a stray 0. */
const readUk: Read = (digits, [first = '', ...rest], end) => {
  const groups = first.length > 2 ? [first.slice(2), ...rest] : rest;
  return readNational(digits.slice(2), groups, end);
};

/** Loads libphonenumber, which knows every other country's plan. */
const foreignReader = async (dialled: string): Promise<Read> => {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  return (digits, _, end) => {
    if (digits.length < 8 || digits.length > 15) return undefined;
    const number = parsePhoneNumberFromString(`+${digits}`);
    const sure = number?.isValid() ?? false;
    if (number === undefined || !(sure || (dialled.endsWith('+') && number.isPossible()))) return undefined;
    return { end, value: number.number, confidence: sure ? 0.9 : 0.7, evidence: 'international' };
  };
};

const reading = async (text: ReadableText, start: number, prefix: string): Promise<Reading | undefined> => {
  const body = start + prefix.length;
  const figures = readFigures(text.text, body);
  const [first = ''] = figures.groups;
  const dialled = prefix.replace(/[ (]/g, '');
  const read = (how: Read) => longest(figures, text.text, how);
  if (dialled !== '') return first.startsWith('44') ? read(readUk) : read(await foreignReader(dialled));
  if (first.startsWith('0')) return read(readNational);
  if (first.startsWith('44')) return read(readUk);
  // A mobile that lost its 0 in a spreadsheet could be any ten figures.
  return PHONE_LABEL.test(before(text, { start, end: start }, 40)) ? read(readNational) : undefined;
};

/** UK and international phone numbers. Short codes (999, 116 123, 0800 1111) have too few figures ever to be one. */
export const phone: Recognizer = {
  name: 'phone',
  types: ['phone'],
  async recognize(text) {
    const found: Found[] = [];
    let past = 0;
    for (const { index, 1: prefix = '' } of text.all(START)) {
      if (index < past) continue;
      const number = await reading(text, index, prefix);
      if (number === undefined) continue;
      const { end, value, evidence } = number;
      const extension = EXTENSION.exec(text.text.slice(end, end + 24));
      past = end + (extension?.[0].length ?? 0);
      // "(0161) 496 0142" begins with its bracket, "(07700 900417)" after it.
      const start = prefix.startsWith('(') && !text.text.slice(index, end).includes(')') ? index + 1 : index;
      const opening = before(text, { start: index, end }, 40);
      const is = (confidence: number, how: string): number =>
        found.push({ type: 'phone', start, end: past, confidence, evidence: how, value });
      if (CHAT_LINK.test(opening)) is(1, 'chat link');
      else if (OTHER_LABEL.test(opening)) is(0.3, 'other label');
      else is(PHONE_LABEL.test(opening) ? 0.97 : number.confidence, evidence);
    }
    return found;
  },
};
