import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';

/** What leads to a page on the web is on posters; anything else that a code says is the number of a thing or of somebody. */
const WEB_ADDRESS = /^(?:https?:\/\/|www\.|url(?:to)?:)/i;

/** Barcodes and square codes in shot that are for a machine of the hospital to read. */
export const codesInShot: Recognizer = {
  name: 'codes in shot',
  types: ['visible-code'],
  *recognize({ kind, text }): Iterable<Found> {
    if (kind !== 'barcode' || WEB_ADDRESS.test(text.trim())) return;
    yield { type: 'visible-code', start: 0, end: text.length, confidence: 0.7, evidence: 'code' };
  },
};
