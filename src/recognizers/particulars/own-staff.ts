import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { END, START } from './person-words.ts';

const JOB =
  'porters?|nurses?|hcas?|healthcare assistants?|cleaners?|domestics?|receptionists?|ward clerks?|doctors?|consultants?|registrars?|surgeons?|anaesthetists?|physios?|radiographers?|paramedics?|midwives|midwife|cooks?|chefs?|canteen ladies|canteen lady|tea lady|switchboard lady|switchboard operator|switchboard girl|security guards?|security man|car park man|car park attendant|volunteers?|chaplains?|students?|matrons?|sisters?|secretaries|secretary|managers?|pharmacists?|technicians?|dinner lady|lab girls?|crew|call handlers?|dispatchers?|gps?|dentists?|staff|colleagues?|team|people|own';
const ONE_OF = `(?:(?:our|wor|oor|my) (?:very )?own (?:[a-z-]+ )?(?:${JOB})|one of (?:our|wor|oor|my) (?:very )?(?:own )?(?:[a-z-]+ )?(?:${JOB})|a (?:nurse|porter|hca|doctor|consultant|colleague|member of (?:our |the )?staff) (?:from|on|off) (?:our|my|this|the|another) (?:own )?[a-z0-9]+(?: [0-9]+[a-z]?)?|a (?:colleague|member of (?:our |the )?staff) of (?:ours|mine))`;
const OURS = `(?:our|the|wor|oor) (?:own )?(?:switchboard|canteen|tea trolley|trolley|security|reception|front desk|coffee shop|league of friends|hospital radio|car park|linen|laundry|kitchen|stores|post room|porters['’]? lodge|main entrance|shop|chaplaincy|wrvs|rvs|costa) (?:lady|man|woman|girl|lad|lass|guy|chap|gent|boy|volunteer|fella|operator|driver)`;
const STAFF = new RegExp(`${START}(?:${ONE_OF}|${OURS})${END}`, 'gu');

/** That somebody is a patient now: in bed, under the knife, on the ward. */
const IN_CARE =
  /(?<![a-z])(?:as (?:a|our|my) patients?|is (?:now )?(?:a|our|my) patient|(?:in|into|on) (?:bed|bay|side ?room|cubicle|resus|majors|icu|itu|hdu|ccu|theatre|recovery|room)(?![a-z])|on (?:our|the|my) (?:own )?(?:ward|list|table|caseload|unit)|admitted|brought in|came in|wheeled in|blue[- ]lighted|having (?:his|her|their|a|an)|getting (?:his|her) [a-z]+ (?:done|out|fixed|replaced)|(?:his|her) (?:\w+ )?(?:hip|knee|gall ?bladder|appendix|hernia|cataracts?|baby|scan|mri|ct|biops(?:y|ies)|chemo|dialysis|results|bloods|x-?ray|op|operation|surgery|blood pressure|heart|back|stroke)|(?:had|has|having|with) (?:a|an|his|her) (?:\w+ )?(?:stroke|heart attack|mi|seizure|fit|fall|bleed|baby|section|hysterectomy|vasectomy|colonoscopy|operation|op|scan|hip|knee|hernia|appendix|gallbladder)|treated|intubated|cannulated|scanned|x-?rayed|operated|in (?:labour|for (?:her|his|a|an|surgery|an? op))|on the other side of the (?:curtain|bed)|under the knife|a patient (?:today|here|on))(?![a-z])/;
/** "Lost one of our own this week. Thirty years on nights": an obituary, not a patient. */
const OBITUARY =
  /(?<![a-z])(?:lost|loss of|passing|passed away|in memory|retir(?:es?|ed|ing|ement)|leaving|award|shortlisted|nominated|celebrat\w+|years['’]? service|marathon|fundrais\w+|promoted|qualified|graduat\w+)(?![a-z])/;

/** One of the hospital's own people, in its care: "our switchboard lady is finally having her gallbladder out". */
export const ownStaff: Recognizer = {
  name: 'own-staff',
  types: ['known-role'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    for (const { index, 0: words } of text.allLower(STAFF)) {
      const { start, end } = text.sentenceAt(index);
      const around = lower.slice(Math.max(start, index - 120), Math.min(end, index + words.length + 160));
      if (!IN_CARE.test(around.replace(words, '')) || OBITUARY.test(around)) continue;
      yield { type: 'known-role', start: index, end: index + words.length, confidence: 0.75, evidence: 'own staff' };
    }
  },
};
