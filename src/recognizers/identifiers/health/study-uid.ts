import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { labelled } from '../labelled.ts';

const DOTTED = String.raw`[012]\.\d{1,39}(?:\.\d{1,39}){1,20}`;
const labels = labelled({
  label: String.raw`(?:(?:study|series|sop|image|dicom)(?:[\s_-]?instance)?[\s_-]?)?uids?`,
  value: DOTTED,
});
/** Organisations hand out identifiers under these roots. */
const UNLABELLED = /(?<![0-9A-Za-zÀ-ɏ.])(?:1\.[23](?:\.\d{1,39}){3,20}|2\.25\.\d{10,39})(?![0-9A-Za-zÀ-ɏ]|\.\d)/gu;
/** DICOM's own constants (transfer syntaxes, classes) name a kind of file, never a patient's. */
const CONSTANT = '1.2.840.10008.';
const LONGEST = 64;
/** "UID 1.2.3" is a version or a chapter. */
const SHORTEST_LABELLED = 10;
/** A study has the device, date and time in it; anything shorter is a product or a standard. */
const SHORTEST_STUDY = 24;

/**
 * DICOM unique identifiers of a study, series or image: digits and dots, at
 * most 64 characters.
 *
 * Source: DICOM PS3.5, chapter 9 "Unique Identifiers".
 */
export const studyUid: Recognizer = {
  name: 'study-uid',
  types: ['hospital-number'],
  *recognize(readable): Iterable<Found> {
    const { text } = readable;
    for (const { start, end, written } of labels(readable)) {
      if (written.length < SHORTEST_LABELLED || written.length > LONGEST || written.startsWith(CONSTANT)) continue;
      yield { type: 'hospital-number', start, end, value: written, confidence: 0.95, evidence: 'label' };
    }
    for (const { index: start, 0: value } of readable.digits < 5 ? [] : text.matchAll(UNLABELLED)) {
      if (value.length > LONGEST || value.length < SHORTEST_STUDY || value.startsWith(CONSTANT)) continue;
      yield { type: 'hospital-number', start, end: start + value.length, value, confidence: 0.8, evidence: 'root' };
    }
  },
};
