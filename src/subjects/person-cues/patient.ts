import type { PersonCue } from './cue.ts';
import { AFTER_PATIENTS } from './patient-after.ts';
import { BEFORE_PATIENTS } from './patient-before.ts';
import { PATIENTS_HAVE } from './patient-has.ts';
import { TOLD_OF_PATIENTS } from './patient-told.ts';

/** Phrases that show somebody is in care. */
export const PATIENT_CUES: readonly PersonCue[] = [
  ...BEFORE_PATIENTS,
  ...AFTER_PATIENTS,
  ...PATIENTS_HAVE,
  ...TOLD_OF_PATIENTS,
];

/** What recognizers call the forms in which only records and job lists write names. */
export const RECORD_EVIDENCE: Readonly<Record<string, number>> = { record: 3, bed: 3, job: 3 };
