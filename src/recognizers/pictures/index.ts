import type { Recognizer } from '../recognizer.ts';
import { hiddenOriginal } from './hidden-original.ts';
import { medicalImage } from './medical-image.ts';
import { pictureDescription } from './picture-description.ts';
import { pictureMetadata } from './picture-metadata.ts';
import { visibleCode } from './visible-code.ts';
import { visibleColleague } from './visible-colleague.ts';
import { visibleLabel } from './visible-label.ts';
import { visiblePatient } from './visible-patient.ts';
import { visibleScreen } from './visible-screen.ts';
import { visibleText } from './visible-text.ts';
import { weakRedaction } from './weak-redaction.ts';

/** What the pictures of a draft show, by the draft's own words. */
export const pictures: readonly Recognizer[] = [
  visibleText,
  visibleLabel,
  visibleScreen,
  visiblePatient,
  visibleColleague,
  visibleCode,
  medicalImage,
  pictureDescription,
  weakRedaction,
  hiddenOriginal,
  pictureMetadata,
];
