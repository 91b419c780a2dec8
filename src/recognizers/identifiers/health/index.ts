import type { Recognizer } from '../../recognizer.ts';
import { chiNumber } from './chi-number.ts';
import { hcNumber } from './hc-number.ts';
import { hospitalNumber } from './hospital-number.ts';
import { ihiNumber } from './ihi-number.ts';
import { incidentNumber } from './incident-number.ts';
import { localScheme } from './local-scheme.ts';
import { nhsNumber } from './nhs-number.ts';
import { prescriptionNumber } from './prescription-number.ts';
import { professionalRegistration } from './professional-registration.ts';
import { referralNumber } from './referral-number.ts';
import { studyUid } from './study-uid.ts';

/** Numbers of people's health records, and of the professionals who keep them. */
export const healthNumbers: readonly Recognizer[] = [
  nhsNumber,
  chiNumber,
  hcNumber,
  ihiNumber,
  hospitalNumber,
  localScheme,
  studyUid,
  prescriptionNumber,
  referralNumber,
  incidentNumber,
  professionalRegistration,
];
