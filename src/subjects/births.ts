import type { Entity, SubjectKind } from '../entity.ts';
import { antecedent, around, invention, says } from './around.ts';
import type { Attributor } from './attribute.ts';
import { RECEIVES_CARE } from './care.ts';
import type { Scene } from './scene.ts';

/** Whose date of birth it is. */

const LABEL = "(?:dob|d\\.o\\.b\\.?|date of birth|birth ?date|birthdays?|b['’]?day)";
const at = (pattern: string, flags = 'i'): RegExp => new RegExp(pattern, flags);

// "I was born on", "my own DOB is", "my birthday, 14 March"; "we share a birthday" is the patient's too.
const AUTHOR = at(
  `(?:(?:^|[^A-Za-zÀ-ɏ])i (?:was |am |wasn['’]t )?(?:actually |also )?born[^.;!?]{0,60}|(?:^|[^A-Za-zÀ-ɏ])my (?:own |actual |real )?(?:\\d+[A-Za-zÀ-ɏ]* )?${LABEL}[^A-Za-zÀ-ɏ]{0,6}(?:(?:is|was|being|on|the|of) ){0,3}(?:the )?)$`,
);
const FAMILY = at(
  '(?:^|[^A-Za-zÀ-ɏ])(?:my|our) (?:own |lovely |little |dear |late |beautiful |gorgeous )*(?:mum|mam|mother|dad|father|nan|nana|nanna|nain|taid|gran|granny|grandad|grandma|grandmother|grandfather|son|daughter|wife|husband|partner|sister|brother|uncle|aunt|auntie|niece|nephew|cousin|twins?|kids?|youngest|eldest|baby|little (?:one|boy|girl)|(?:girl|boy)friend)(?![A-Za-zÀ-ɏ])[^.!?]{0,80}$',
);
/** "Our ward sister and I were born on the same day": the author's own, unless a patient is the other one. */
const AND_THE_AUTHOR =
  /(?<![A-Za-zÀ-ɏ])(?:and (?:i|me)|i and [A-Za-zÀ-ɏ' ]{1,30}|we|both of us)(?: (?:were|are|was))?(?: (?:both|all|each))? born(?![A-Za-zÀ-ɏ])[^.!?]{0,60}$/i;
const OF_A_SERVICE = at(
  "(?:(?:nhs|hcpc|nmc|gmc|csp|bda|rcot|sor),|nhs|hospital|infirmary|ward|unit|charity|trust|service|podcast|idea|project|campaign|blog|channel|initiative|scheme|app|group|network|movement|hashtag|programme|department|team|clinic|centre|hospice|society|college|school|profession|college of [A-Za-zÀ-ɏ]+)(?:['’]s)?(?: (?:was|itself|were|is|turns \\d+))? (?:\\d+[A-Za-zÀ-ɏ]* )?(?:officially )?(?:born|birthday)(?![A-Za-zÀ-ɏ])[^.!?]{0,60}$",
);
/** "Happy birthday to our unit, born 1 April 1974" */
const OF_OUR_SERVICE = at(
  '(?:^|[^A-Za-zÀ-ɏ])(?:our|this) (?:[A-Za-zÀ-ɏ-]+ ){0,3}(?:unit|ward|hospital|charity|trust|service|department|team|clinic|centre|hospice|school|podcast|group|choir)(?:,| -| –)? (?:was )?born(?![A-Za-zÀ-ɏ])[^.!?]{0,60}$',
);
const OF_MANY = at(
  "(?:^|[^A-Za-zÀ-ɏ])(?:anyone|everyone|those|people|adults|children|babies|infants|patients|women|men|if you|you|you['’]re|you were|all|for)(?: (?:who )?(?:were|was|are))? born(?![A-Za-zÀ-ɏ])[^.!?]{0,60}$",
);
const SPOKEN = at("(?:^|[^A-Za-zÀ-ɏ])(?:born|birthdays?|b['’]?day)(?![A-Za-zÀ-ɏ])[^.!?]{0,80}$");
const SHORT = /(?:^|[^A-Za-zÀ-ɏ])b\. ?$/i;
/** "Born 29 February, so this band 7 is nine today": nobody else is spoken of, and the author is. */
const SELF_TOLD =
  /(?<![A-Za-zÀ-ɏ])(?:i|i['’]m|i['’]ve|me|myself|my|mine|this (?:(?:old|tired|little|particular) )?(?:band \d[a-z]?|nurse|physio|ot|paramedic|midwife|radiographer|hca|dietitian|podiatrist|ahp|student|girl|lad|boy))(?![A-Za-zÀ-ɏ])/i;
const IN_CARE =
  /(?<![A-Za-zÀ-ɏ])(?:patients?|pts?|px|wards?|admitted|discharged|referr[A-Za-zÀ-ɏ]+|brought in|came in|caseload|our care|clinic|appointment|bloods|nhs n[A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])/i;
const IN_HISTORY =
  /(?<![A-Za-zÀ-ɏ])(?:on this day|(?<!(?:took|take|taking|takes|full|brief|social|medical|past|drug|family|a|his|her|the) )history|histor(?:ic|ical|ian)|pioneers?|founders?|founded|inventor|invented|discover(?:ed|er|y)|nobel|statistician|composer|poet|novelist|broadcaster|actor|actress|singer|president|prime minister|king|queen|prince(?:ss)?|sir|dame|suffragette|nurse theorist|first (?:woman|female|black|person)|legacy|statue|anniversary|remember(?:ing)? (?:the )?(?:great|pioneer))(?![A-Za-zÀ-ɏ])/i;

// No one born before 1900 is in anyone's care; of those born before 1920, few are.
const NOBODY_ALIVE = 1900;
const FEW_ALIVE = 1920;
/** "The dog has eaten the remote control. dob 12.8.41": no animal of anybody's was born before this. */
const NO_ANIMAL = 1985;

const whose = (entity: Entity, scene: Scene): SubjectKind | undefined => {
  const { before, sentence, nearby } = around(scene, entity);
  if (invention(scene, entity.start) === 'made up') return 'invented';
  if (AUTHOR.test(before)) return 'author';
  if (FAMILY.test(before)) return 'author-family';
  const year = Number(/^\d{4}/.exec(entity.value ?? '')?.[0] ?? Number.NaN);
  if (SPOKEN.test(before) || SHORT.test(before)) {
    if (OF_A_SERVICE.test(before) || OF_OUR_SERVICE.test(before)) return 'organisation';
    if (OF_MANY.test(before)) return 'population';
    const inCare = says(scene, IN_CARE, nearby) || says(scene, RECEIVES_CARE, sentence);
    if (year < NOBODY_ALIVE || (year < FEW_ALIVE && !inCare)) return 'public-figure';
    if (says(scene, IN_HISTORY, nearby) && !inCare) return 'public-figure';
    const of = antecedent(scene, entity);
    if (of !== 'patient' && of !== 'relative' && AND_THE_AUTHOR.test(before)) return 'author';
    if (of === undefined && !inCare && /^born/i.test(before.trimStart()) && says(scene, SELF_TOLD, nearby))
      return 'author';
    return of === 'staff' && inCare ? undefined : of;
  }
  return antecedent(scene, entity, year < NO_ANIMAL ? ['patient', 'relative'] : ['patient', 'relative', 'animal']);
};

export const birthDatesAttributor: Attributor = { types: ['date-of-birth'], about: whose };
