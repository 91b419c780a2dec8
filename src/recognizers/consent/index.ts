import type { Recognizer } from '../recognizer.ts';
import { consentClaim } from './consent-claim.ts';
import { consentRecord } from './consent-record.ts';
import { consentVoid } from './consent-void.ts';

export { standingOf } from './consent-value.ts';
export type { Covered } from './parts.ts';
export { consentRecordsIn } from './records.ts';

export const consents: readonly Recognizer[] = [consentRecord, consentClaim, consentVoid];
