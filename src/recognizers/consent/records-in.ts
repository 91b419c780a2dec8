import { plain } from '../stories/plain.ts';
import type { ReadableText } from '../text.ts';
import { claimsIn } from './claims.ts';
import { mayBeComplete } from './parts.ts';
import { type ConsentRecord, consentRecordsIn, readRecord } from './records.ts';

const cache = new WeakMap<ReadableText, readonly ConsentRecord[]>();

/** Every record in a text: set apart as one, or told in running words. */
export const allRecordsIn = (text: ReadableText): readonly ConsentRecord[] => {
  let records = cache.get(text);
  if (records === undefined) {
    const apart = consentRecordsIn(text.text);
    const told = apart.some(({ missing }) => missing.length === 0) ? undefined : toldIn(text);
    records =
      told === undefined ? apart : [...apart.filter(({ start, end }) => told.end <= start || end <= told.start), told];
    cache.set(text, records);
  }
  return records;
};

/** "who signed our form on 3 February, for our website only, kept in his notes": all that a record says, around a claim. */
const toldIn = (text: ReadableText): ConsentRecord | undefined => {
  const claims = claimsIn(text);
  if (claims.length === 0) return undefined;
  const lower = plain(text);
  if (!mayBeComplete(lower)) return undefined;
  for (const claim of claims) {
    let { start, end } = text.sentenceAt(claim.start);
    for (let step = 0; step < 4; step++) {
      const record = readRecord(text.text, lower, start, Math.min(end, start + 1200));
      if (record.missing.length === 0) return record;
      if (end < lower.length) end = text.sentenceAt(end).end;
      if (step === 1 && start > 0) start = text.sentenceAt(start - 1).start;
    }
  }
  return undefined;
};
