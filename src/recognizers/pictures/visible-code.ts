import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import type { ThingTag } from './lexicon/things.ts';
import { isAdvice, momentsIn } from './moments.ts';
import { isInNote, notesIn } from './notes.ts';
import { isShown } from './placing.ts';
import { type FoundPhrase, sceneOf, within } from './scene.ts';

/** A barcode or QR code on something of a patient's that is in a picture. */
export const visibleCode: Recognizer = {
  name: 'pictured-codes',
  types: ['visible-code'],
  *recognize(text): Iterable<Found> {
    if (!text.hasLower(SOME_CODE)) return;
    const { things } = sceneOf(text);
    const notes = notesIn(text);
    for (const code of things) {
      if (code.tag !== 'code') continue;
      const note = isInNote(notes, code.start);
      const sentence = note ? clauseAround(text, code) : text.sentenceAt(code.start);
      const words = text.lower.slice(
        Math.max(sentence.start, code.start - 200),
        Math.min(sentence.end, code.end + 200),
      );
      if (HARMLESS.test(words)) continue;
      const carrier = carrierOf(text, code, within(things, sentence));
      if (carrier === undefined) continue;
      if (!note && !isInPicture(text, code, carrier)) continue;
      yield { type: 'visible-code', ...spanOf(carrier, code), confidence: 0.75, evidence: 'code' };
    }
  },
};

const SOME_CODE = /code|qr|matrix/;

const HARMLESS = wholeWords(
  `survey|feedback|scan (?:the|this|me|to|here|for|our|your)|scan it|to book|register|sign up|poster|leaflet|website|app|menu|ticket|tickets|event|donate|donation|justgiving|isbn|book|crisps|kitkat barcode|vending|shop|retail|blank|demo|dummy|test|blurred|covered|cropped|removed|no (?:barcodes?|qr)|our new|system|scanners?|scanning|rollout|roll-out|project|software|go-?live|trial|readers?|printers?`,
  'u',
);

/** A code's own name, "wristband code", or the band, tube or chart it stands on. */
const carrierOf = (text: ReadableText, code: Span, things: readonly FoundPhrase<ThingTag>[]): Span | undefined => {
  const own = /^(?:wristband|label) code/.test(text.lower.slice(code.start, code.end));
  if (own) return code;
  let best: Span | undefined;
  for (const { tag, start, end } of things) {
    if (tag !== 'label' && tag !== 'container' && tag !== 'band') continue;
    const distance = Math.max(start - code.end, code.start - end);
    if (distance < 45 && !/[.!?\r\n]/.test(text.text.slice(Math.min(end, code.end), Math.max(start, code.start))))
      best = { start, end };
  }
  return best;
};

const isInPicture = (text: ReadableText, code: Span, carrier: Span): boolean => {
  if (isShown(text, carrier) || isShown(text, code)) return true;
  const { start, end } = text.sentenceAt(code.start);
  return (
    momentsIn(text).some((moment) => moment.camera && moment.start === start) && !isAdvice(text.lower.slice(start, end))
  );
};

const clauseAround = (text: ReadableText, { start, end }: Span): Span => {
  for (const note of notesIn(text)) if (note.start <= start && end <= note.end) return note;
  return text.sentenceAt(start);
};

const spanOf = (carrier: Span, code: Span): Span => {
  const near = carrier.end <= code.start || code.end <= carrier.start;
  const whole = { start: Math.min(carrier.start, code.start), end: Math.max(carrier.end, code.end) };
  return near && whole.end - whole.start > 60 ? code : whole;
};
