import type { Recognizer } from '../recognizer.ts';
import { confirmation } from './confirmation.ts';
import { guessing } from './guessing.ts';
import { patientTag } from './patient-tag.ts';
import { privacyClaim } from './privacy-claim.ts';

export const audience: readonly Recognizer[] = [privacyClaim, patientTag, guessing, confirmation];
