import type { Found } from '../../../entity.ts';
import { paragraphAround } from '../../context.ts';
import type { Recognizer } from '../../recognizer.ts';
import { labelled, numberOf, numberOrBare } from '../labelled.ts';
import { codeOf, isOtherwiseNumber, normalCode } from './record-code.ts';

const LABELS = [
  numberOrBare(
    'cad|c\\.a\\.d\\.?|(?:cad |control |police |ambulance )?incident(?: log)?|(?:cad|control|police|incident) log',
  ),
  numberOf(
    [
      'jobs?|log|(?:(?:ambulance|999|emergency) )?call(?: log|out)|(?:ambulance|999|emergency) (?:call|job)|dispatch|shout',
      'police|crime|occurrence|custody|arrest|collision|rtc|fire service|coastguard',
      "court(?: claim| case)?|(?:police|crime|criminal|custody|inquest|tribunal|probation) case|inquest|coroner[’']?s?|tribunal|warrant|probation|offender|pnc|noms|nomis|hmp|prison(?:er)?",
      '(?:safeguarding|social (?:care|services|work)|child protection|marac|mash|lado)(?: (?:referral|concern|alert|enquiry|case))?|inc|mapp?a|dols|datix|steis|siri?|psirf|complaint|pals|serious incident',
    ].join('|'),
  ),
  "safeguarding (?:referral|concern|alert|case)|datix|steis|police ref|ambulance ref(?:erence)?(?: (?:no|num|number))?|noms|nomis|prisoner|job|call ref(?:erence)?|coroner['’]?s case",
].join('|');

const values = labelled({ label: LABELS, value: codeOf(3), caseSensitive: true });

/** "Job ref 418-AHP-2291, closes Friday" is a vacancy, not a call that an ambulance went to. */
const VACANCY =
  /(?<![0-9A-Za-zÀ-ɏ])(?:appl(?:y|ications?)|vacanc(?:y|ies)|band \d|salary|clos(?:es|ing)(?: date)?|nhs jobs|trac|recruit(?:ing|ment)?|hiring|we['’]re looking for|interviews?|afc|permanent|part[- ]time|full[- ]time|secondment)(?![0-9A-Za-zÀ-ɏ])/i;
const REACH = 160;

/** Labels that are ordinary words without their number word: a code must follow, not a count or a year. */
const BARE = /^(?:incident|job|safeguarding [A-Za-zÀ-ɏ]+|datix|prisoner)$/i;
const isCode = (written: string): boolean =>
  /^[^A-Za-zÀ-ɏ]*[A-Za-zÀ-ɏ].*\d|^\D*\d[^/-]*[/-].*\d/u.test(written) || /^\d{4,}$/.test(written);

/**
 * Reference numbers of an ambulance job, a police log, a safeguarding
 * concern, a court case or a prisoner. Each service has its own shape.
 *
 * Source: Sentinel Stroke National Audit Programme, "How to find the
 * Computer-aided dispatch number", for the shapes that ambulance trusts use.
 */
export const incidentNumber: Recognizer = {
  name: 'incident-number',
  types: ['incident-number'],
  *recognize(readable): Iterable<Found> {
    const { text } = readable;
    for (const { start, end, written, label, side } of values(readable)) {
      // "CAD 2019 of the 4th" is the day's 2,019th call, "incident 2019" a year.
      const numbered = /^\s+of\s/i.test(text.slice(end, end + 5));
      if (!numbered && isOtherwiseNumber(text, { start, end })) continue;
      if (BARE.test(label) && !isCode(written)) continue;
      const nearby = paragraphAround(text, { start, end }, REACH);
      if (/^jobs?/i.test(label) && VACANCY.test(readable.slice(nearby))) continue;
      // "Safeguarding case no" says more than the "case no" that a patient's record has too.
      const confidence = side === 'before' && /\scase/i.test(label) ? 0.92 : 0.9;
      yield { type: 'incident-number', start, end, value: normalCode(written), confidence, evidence: 'label' };
    }
  },
};
