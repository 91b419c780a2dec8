import type { Found } from '../../../entity.ts';
import { sentenceAround } from '../../context.ts';
import type { Recognizer } from '../../recognizer.ts';
import { labelled, numberOf, numberOrBare } from '../labelled.ts';
import { normalCode } from './record-code.ts';

/** The HCPC's professions, as register numbers begin with them. */
const PROFESSION = 'AS|BS|CH|CS|DT|HAD|ODP|OR|OT|PA|PH|PO|PYL|RA|SL';
const HCPC = String.raw`(?:${PROFESSION})[ -]?\d{3,6}`;
const REGISTRATION = '(?:registration|registrant|register|reg|membership|pin)';

const bodies: readonly { readonly name: string; readonly profession?: string; readonly value: string }[] = [
  { name: 'hcpc|hpc|health (?:and|&) care professions council', value: HCPC },
  { name: 'gmc|general medical council', value: String.raw`(?!\d ?000 ?000)[CX]?\d ?\d{3} ?\d{3}` },
  {
    name: 'gphc|general pharmaceutical council',
    profession: 'pharmacist|pharmacy technician',
    value: String.raw`[25] ?\d{3} ?\d{3}`,
  },
  { name: 'nmc|nursing and midwifery council', value: String.raw`\d{2} ?[A-L] ?\d{4} ?[A-Z]` },
  { name: 'gdc|general dental council', value: String.raw`\d{4,6}` },
  { name: 'goc|general optical council', value: String.raw`(?:01-|D-?)\d{4,6}` },
  { name: 'gosc|general osteopathic council|gcc|general chiropractic council', value: String.raw`\d{4,5}` },
  { name: 'swe|social work england', value: String.raw`SW\d{2,7}` },
  { name: 'sssc|niscc|social care wales|psni', value: String.raw`[A-Z]?\d{4,7}` },
];
const searches = bodies.map(({ name, profession = name, value }) =>
  labelled({ label: `(?:(?:${name}|${profession}) ${numberOrBare(REGISTRATION)}|${numberOrBare(name)})`, value }),
);
/** "Registration no RA990011", "PIN 99A9999Z": which body it is shows in the number. */
const anyBody = labelled({
  label: `(?:professional )?${numberOrBare(REGISTRATION)}|${numberOf('registration|registrant')}`,
  value: String.raw`(?:${HCPC}|\d{2}[A-L]\d{4}[A-Z]|SW\d{4,7})`,
});
/** A first look for all of them: where none is named, none of the searches has to be made. */
const ANY_NAME = new RegExp(`(?<![0-9a-zà-ɏ])(?:${[...bodies.map(({ name }) => name), REGISTRATION].join('|')})`, 'u');
const UNLABELLED = new RegExp(
  String.raw`(?<![0-9A-Za-zÀ-ɏ/_\-.])(?:(?:${PROFESSION})\d{5,6}|\d{2}[A-L]\d{4}[A-Z])(?![0-9A-Za-zÀ-ɏ_]|[-/.][0-9A-Za-zÀ-ɏ])`,
  'gu',
);
const PROFESSIONAL =
  /(?<![0-9A-Za-zÀ-ɏ])(?:regist(?:er|ered|ration|rant)|reg|hcpc|nmc|fitness to practi[cs]e|struck off|renewal|renewed|radiographers?|paramedics?|physio(?:therapist)?s?|dietitians?|podiatrists?|odps?|orthoptists?|orthotists?|prosthetists?|psychologists?|biomedical scientists?|clinical scientists?|hearing aid dispensers?|arts? therapists?|occupational therapists?|speech (?:and|&) language|nurses?|midwi(?:fe|ves))(?![0-9A-Za-zÀ-ɏ])/i;

/**
 * Registration numbers of health and care professionals. They are public, and
 * here so that nobody takes them for a patient's number.
 *
 * Source: HCPC, "Check the Register"; NHS England FHIR practitioner
 * identifiers for GMC, GPhC and NMC.
 */
export const professionalRegistration: Recognizer = {
  name: 'professional-registration',
  types: ['professional-registration'],
  *recognize(text): Iterable<Found> {
    const type = 'professional-registration';
    const named = text.digits >= 3 && text.hasLower(ANY_NAME);
    for (const search of named ? [...searches, anyBody] : []) {
      for (const { start, end, written } of search(text)) {
        yield { type, start, end, value: normalCode(written), confidence: 0.97, evidence: 'label' };
      }
    }
    if (text.digits < 5) return;
    for (const { index: start, 0: value } of text.all(UNLABELLED)) {
      const span = { start, end: start + value.length };
      const working = PROFESSIONAL.test(sentenceAround(text, span, 100));
      const confidence = working ? 0.8 : 0.5;
      yield { type, ...span, value, confidence, evidence: working ? 'shape and profession' : 'shape' };
    }
  },
};
