import type { Span } from '../../../draft.ts';
import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import type { ReadableText } from '../../text.ts';
import { isOneDigitRepeated } from '../checksum.ts';
import { isLabelled, isLabelledBefore, isNamedOtherwise, label, wholeWords } from './labels.ts';
import { passesLuhn } from './luhn.ts';

/** Payment card numbers. Source: ISO/IEC 7812 (13 to 19 digits, Luhn's check) and the issuers' published ranges. */

const ISSUERS: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] }, // Visa
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
  { prefix: /^3[47]/, lengths: [15] }, // American Express
  { prefix: /^3(?:0[0-5]|[689])/, lengths: [14] }, // Diners Club
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] }, // Discover
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16] }, // JCB
  { prefix: /^62/, lengths: [16, 17, 18, 19] }, // UnionPay
  { prefix: /^(?:50|5[6-8]|67)/, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
];

/** How cards are printed, as lengths of their groups. Any other grouping needs a label. */
const PRINTED = new Set(['16', '4-4-4-4', '15', '4-6-5', '14', '4-6-4', '13', '19', '4-4-4-4-3', '6-13', '4-4-4-3']);

const DIGIT_GROUPS = /(?<![0-9A-Za-zÀ-ɏ])\d{1,19}(?:[\p{Zs}.–-]{1,3}\d{1,19})*(?![0-9A-Za-zÀ-ɏ])/gu;
const LABEL = label(
  '(?:(?:debit|credit|bank|payment|visa|prepaid|company|his|her|their|my|the|card|long) )?cards?(?: ending)?|visa|mastercard|amex|american express|maestro|long number|pan',
);
const OTHER_CARDS = wholeWords(
  '(?:library|gift|loyalty|membership|member|club|sim|oyster|nectar|travel|rail|bus|swipe|smart|id|score|report|health|insurance|ehic|ghic|blue light|donor|business|phone|store|reward|fuel|stock)[\\s-]?cards?|clubcard|smartcard',
  'i',
);

const hasIssuer = (digits: string): boolean =>
  ISSUERS.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits));

/** Every run of neighbouring groups, the first of four digits or more, that adds up to a card's length; the longest first. */
function* runsOf(start: number, written: string): Generator<Span & { digits: string; grouping: string }> {
  const groups = [...written.matchAll(/\d+/g)].map(({ index, 0: digits }) => ({ start: start + index, digits }));
  for (const [first, { start: from, digits: opening }] of groups.entries()) {
    if (!/^[2-6]\d{3}/.test(opening)) continue;
    const runs = [];
    let digits = '';
    let grouping = '';
    for (let next = first; next < groups.length; next++) {
      const group = groups[next] as (typeof groups)[number];
      digits += group.digits;
      if (digits.length > 19) break;
      grouping += `${grouping && '-'}${group.digits.length}`;
      if (digits.length >= 13) runs.push({ start: from, end: group.start + group.digits.length, digits, grouping });
    }
    yield* runs.reverse();
  }
}

const judge = (text: ReadableText, run: Span & { digits: string; grouping: string }): Found | undefined => {
  const { start, end, digits: value, grouping } = run;
  if (!hasIssuer(value) || isOneDigitRepeated(value)) return undefined;
  const valid = passesLuhn(value);
  const printed = PRINTED.has(grouping);
  const reach = text.text.slice(Math.max(0, start - 45), end + 28);
  const named = isLabelled(text, run, LABEL) && !OTHER_CARDS.test(reach);
  if (!named && (!valid || !printed || isNamedOtherwise(text, run))) return undefined;
  // A whole line of loose numbers below "card": only the printed groupings are cards there.
  if (!printed && (!valid || !isLabelledBefore(text, run, LABEL, 25))) return undefined;
  const confidence = valid ? (named ? 0.98 : 0.85) : 0.65;
  return { type: 'payment-card', start, end, confidence, evidence: valid ? 'check digit' : 'label', value, valid };
};

export const paymentCard: Recognizer = {
  name: 'payment-card',
  types: ['payment-card'],
  *recognize(text): Generator<Found> {
    if (text.digits < 13) return;
    for (const { index, 0: written } of text.all(DIGIT_GROUPS)) {
      if (written.length < 13) continue;
      let taken = 0;
      for (const run of runsOf(index, written)) {
        if (run.start < taken) continue;
        const found = judge(text, run);
        if (found === undefined) continue;
        taken = found.end;
        yield found;
      }
    }
  },
};
