import type { Span } from '../../../draft.ts';
import { after, before } from '../../context.ts';
import type { ReadableText } from '../../text.ts';

/**
 * What else a ten-digit number may be. An ISBN uses the NHS number's own
 * weights, and one random number in eleven passes the check: what a number is
 * called beside it decides.
 */

/** Names that belong to no patient, wherever they stand near the number. */
const FOREIGN = [
  'isbn(?:-?1[03])?|issn|doi|asin|ean|upc|gtin|sku|utr|vat|duns|ukprn',
  'zoom|webex|skype|webinar|google meet|(?:meeting|webinar|conference|event|session|room) id|dial[- ]?in|pass ?code',
  'event ?brite|tickets?|raffle|just ?giving|go ?fund ?me|donat(?:e|ions?)|fund ?rais(?:er|ing)|charity|grants?',
  'purchase orders?|invoices?|quotation|suppliers?|procurement|tracking|parcels?|consignment|courier|shipped|shipment|amazon|ebay|dhl|dpd|royal mail',
  'ofsted|ucas|sort code|bacs|iban|account (?:no|number)|company (?:no|number)|registered (?:charity|company)|fleet|warranty|serial|asset (?:tag|no|number)',
].join('|');
/** Names that are rivals only as the number's own label: "please order bloods for 999 114 1707" isn't one. */
const LABEL_ONLY =
  'p\\.?o\\.?|orders?|bookings?|confirmation|quote|accounts?|acct|a/c|deliver(?:y|ies)|models?|part|batch|lot|licen[cs]e|member(?:ship)?|subscription|customer|meetings?|teams|conference|pin|password|phone|telephone|tel|mobile|mob|fax|bleep|whats ?app|hotline|helpline|switchboard|line|voicemail|call|ring|text|dial|contact';
const GLUE =
  "(?:nos?|num|numbers?|ids?|ref|reference|codes?|is|was|of|for|on|us|me|him|her|them|the|an?|our|my|your|this|it['’]s|at|to|from|via|using|by|team|office|desk|line|direct|back|confirmed|raised|details|with)";
const NAMED_BEFORE = new RegExp(
  String.raw`(?<![0-9A-Za-zÀ-ɏ])(?:(?:${FOREIGN}|${LABEL_ONLY})(?:[\s:#.,=("'’\-–]{1,3}${GLUE}){0,4}|(?:call|ring|text|phone|dial|contact|fax|bleep|bell|message|whats ?app)\s(?:[A-Za-zÀ-ɏ]{1,20}\s){0,5}(?:on|at|via))[\s:#.,=("'’\-–]{0,4}$`,
);
/** What is counted or added behind a number: "9991141707 steps", "924 776 4726 ext 12". */
const AFTERWARDS =
  'ext(?:ension)?|views|followers|likes|subscribers|downloads|visits|calls|people|patients|pounds|quid|years|steps|miles';
const NAMED_AFTER = new RegExp(
  String.raw`^[\s,:("'’\-–]{1,4}(?:(?:${AFTERWARDS}|(?:(?:the|our|my|your|an?)\s)?(?:${FOREIGN}|(?:${LABEL_ONLY})\s(?:no|num|number|id|ref|reference|code|line)))|(?:is|was)\s(?:(?:the|our|my|your|an?|for|to)\s){0,2}(?:${FOREIGN}|${LABEL_ONLY}))(?![0-9A-Za-zÀ-ɏ])`,
);
const FOREIGN_WORD = new RegExp(`(?<![0-9A-Za-zÀ-ɏ])(?:${FOREIGN})(?![0-9A-Za-zÀ-ɏ])`, 'g');
const PERSON_WORD =
  /(?<![0-9A-Za-zÀ-ɏ])(?:patient|pts?|px|service user|nhs|chi|h&c|he|she|his|her|him|lady|gent(?:leman)?|bloke|woman|man|baby|bloods?|results?|mr|mrs|ms|miss|dob)(?![0-9A-Za-zÀ-ɏ])/g;

/** How far from the number the nearest such word stands. Both sides are in lower case, as all these patterns are. */
const nearest = (pattern: RegExp, left: string, right: string): number => {
  let distance = Number.POSITIVE_INFINITY;
  for (const { index, 0: word } of left.matchAll(pattern)) distance = left.length - index - word.length;
  for (const { index } of right.matchAll(pattern)) return Math.min(distance, index);
  return distance;
};

/** Whether the words around a number call it something other than a person's record number. */
export const hasRival = (text: ReadableText, span: Span): boolean => {
  const left = before(text, span, 60).toLowerCase();
  const right = after(text, span, 60).toLowerCase();
  if (NAMED_BEFORE.test(labelOnPreviousLine(text, span) + left) || NAMED_AFTER.test(right)) return true;
  // Of "Zoom … patient … 999 114 1707" the nearer word says what the number is.
  const foreign = nearest(FOREIGN_WORD, left, right);
  return foreign < Number.POSITIVE_INFINITY && foreign <= nearest(PERSON_WORD, left, right);
};

// "Meeting ID:\n924 776 4726": a number at the start of its line may have its label on the line above.
const labelOnPreviousLine = ({ lower }: ReadableText, { start }: Span): string =>
  /(?:^|\n)([^\n]{0,25})\n[ \t>*|\-–]{0,4}$/u.exec(lower.slice(Math.max(0, start - 60), start))?.[1] ?? '';
