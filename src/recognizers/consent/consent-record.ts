import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { describe } from './consent-value.ts';
import { voidsIn } from './consent-void.ts';
import { allRecordsIn } from './records-in.ts';

/** What a draft records of somebody's consent to being shown; its value lists the parts that are missing. */
export const consentRecord: Recognizer = {
  name: 'consent-record',
  types: ['consent-record'],
  *recognize(text): Iterable<Found> {
    for (const record of allRecordsIn(text)) {
      if (record.placeholder) continue;
      const { start, end, missing } = record;
      const complete = missing.length === 0;
      // "Consent: signed by her son" is no record with a part missing.
      if (!complete && voidsIn(text).some((other) => other.start < end && start < other.end)) continue;
      yield {
        type: 'consent-record',
        start,
        end,
        confidence: complete ? 0.9 : 0.8,
        evidence: complete ? 'all parts' : 'parts missing',
        value: describe(record),
      };
    }
  },
};
