import type { Found } from '../../../entity.ts';
import { before } from '../../context.ts';
import type { Recognizer } from '../../recognizer.ts';
import { digitsOf, passesModulus11 } from '../checksum.ts';
import { type LabelledValue, labelled, numberOf, numberOrBare } from '../labelled.ts';
import { codeOf, isOtherwiseNumber, normalCode } from './record-code.ts';
import { hasRival } from './rivals.ts';

/** Labels that name a record by themselves. */
const clear = labelled({
  label: [
    'acc(?=\\s?[:#])|rhif(?:au)? (?:yr? )?(?:ysbyty|claf|cleifion)',
    numberOrBare('mrns?|m\\.r\\.n\\.?|e-?pcr|prf|pid|hosp\\.? ?id|pas id|patient (?:hospital )?identifier'),
    numberOf(
      [
        'hosp(?:ital)?\\.?|case ?notes?|(?:medical|health|patient|care|clinical) record|(?:his|her|their|pts?|patient) notes|district',
        'accession|specimen|spec|samples?|lab(?:oratory)?|path(?:ology)?(?: lab)?|histo(?:logy|path)?|cytology|blood bank|group and save|cross-?match',
        '(?:path(?:ology)?|lab|ice|radiology|imaging|x-?ray|scan|blood) (?:request|req)|req|requisition',
        'x-?ray|radiology|imaging|ris|cris|pacs|ice|pas|pmi|emis|systmone|system ?one|rio|epr|ehr|epic|cerner|lorenzo|careflow|paris|mosaic|adastra',
        'attendance|episode|encounter|spell|trauma|cas(?:ualty)? card|a&e (?:card|attendance)|ed (?:card|attendance)|pcr|patient report form|patient care record|wristband|pathway',
      ].join('|'),
    ),
  ].join('|'),
  value: codeOf(3),
  caseSensitive: true,
});

/** "K number", "D number": trusts go by the letter of their scheme. Not E: those are in food. */
const lettered = labelled({
  label: String.raw`[b-df-hj-z][\s-](?:number|num|no\.?)`,
  value: String.raw`[A-Z]{0,2}\d{5,8}[A-Z]?`,
});

/** Labels that also count or name other things ("patient number 1000!", "unit no 12"). */
const loose = labelled({
  label: `${numberOf('patients?|pts?|px|clients?|service users?|participants?|case|unit|record|file|chart|notes|admission|visit|request|(?:blood|lab|path|request|x-?ray|imaging) form|ed|a&e')}|accession|(?:specimen|sample)(?: (?:label|pot|tube|bottle|bag))|specimen|case ?notes?|urn|hn(?=\\s?[:#])`,
  value: codeOf(4),
  caseSensitive: true,
});

/** "Patient number 1000 through our doors", "a record number of 45000 people": round numbers and totals are counts. */
const counts = ({ label, written }: LabelledValue): boolean =>
  /^\d{1,3}[05]0$/.test(written) || (/^\d+$/.test(written) && /numbers$|^record\s+number/i.test(label));

/** "Consent form, patient ref PX-0338": the reference of the consent, which belongs in a good record. */
const CONSENT = /(?<![0-9A-Za-zÀ-ɏ])consent(?:ed)?(?![0-9A-Za-zÀ-ɏ])/i;

/**
 * Numbers of a patient's record, specimen, request or attendance. They have
 * no national shape, so it takes a label to know one; local schemes without a
 * label are read by `localScheme`.
 */
export const hospitalNumber: Recognizer = {
  name: 'hospital-number',
  types: ['hospital-number'],
  *recognize(text): Iterable<Found> {
    // "Case number 00447190 with our supplier" is no patient's.
    const patients = (value: LabelledValue): boolean =>
      !counts(value) && !hasRival(text, value) && !CONSENT.test(before(text, value, 80));
    for (const { start, end, written } of [...clear(text), ...lettered(text), ...loose(text).filter(patients)]) {
      if (isOtherwiseNumber(text.text, { start, end })) continue;
      // "Patient no 999 114 1707" is an NHS number in all but name, and its own recognizer is surer.
      const confidence = /^[\d\s.-]+$/.test(written) && passesModulus11(digitsOf(written)) ? 0.6 : 0.9;
      yield { type: 'hospital-number', start, end, value: normalCode(written), confidence, evidence: 'label' };
    }
  },
};
