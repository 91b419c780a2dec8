import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { patientsFilmed } from './filmed.ts';
import { seenIn } from './people-seen.ts';

/** Somebody in care who can be seen in a picture, by what its note or the text around it says. */
export const visiblePatient: Recognizer = {
  name: 'pictures',
  types: ['visible-patient'],
  *recognize(text): Iterable<Found> {
    let noted = false;
    for (const { start, end, confidence, evidence, unseen } of seenIn(text)) {
      if (unseen) continue;
      noted = true;
      yield { type: 'visible-patient', start, end, confidence, evidence };
    }
    // "look at that face" below a note that shows whose is one picture.
    for (const seen of patientsFilmed(text))
      if (!noted || !/face/.test(seen.evidence)) yield { type: 'visible-patient', ...seen };
  },
};
