import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { claimsIn, placeholdersIn } from './claims.ts';
import { voidsIn } from './consent-void.ts';
import { allRecordsIn } from './records-in.ts';

/** From here on another claim is about somebody else. */
const APART = 400;

/** Where a draft says that somebody agreed, without a record of it. */
export const consentClaim: Recognizer = {
  name: 'consent-claim',
  types: ['consent-claim'],
  *recognize(text): Iterable<Found> {
    const records = allRecordsIn(text);
    for (const { start, end, placeholder } of records) {
      if (!placeholder) continue;
      yield { type: 'consent-claim', start, end, confidence: 0.8, evidence: 'placeholder', value: 'placeholder' };
    }
    // A complete record answers for what the words around it claim.
    if (records.some(({ missing }) => missing.length === 0)) return;
    const taken = [...records, ...voidsIn(text)];
    const kept: Found[] = [];
    for (const claim of [...placeholdersIn(text), ...claimsIn(text)].sort(
      (a, b) => b.confidence - a.confidence || a.start - b.start,
    )) {
      if (taken.some(({ start, end }) => claim.start < end + 2 && start < claim.end)) continue;
      if (kept.every(({ start }) => Math.abs(start - claim.start) > APART)) kept.push(claim);
    }
    yield* kept.sort((a, b) => a.start - b.start);
  },
};
