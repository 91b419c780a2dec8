import type { Entity, SubjectKind } from '../entity.ts';
import { antecedent, around, invention, says } from './around.ts';
import type { Attributor } from './attribute.ts';
import { CARE_CONTEXT, RECEIVES_CARE } from './care.ts';
import { cluesAttributor } from './clues.ts';
import { IN_VIEW, mayBeInCare } from './in-view/in-view.ts';
import { ofTheAuthorsFamily } from './of-the-author.ts';
import type { Scene } from './scene.ts';

/** Whose age it is. */

const PATIENT_NOUN =
  'patient|pt|px|lady|ladies|woman|gent|gentleman|man|male|female|bloke|chap|guy|fella|client|service user|resident|lad|lass|lassie|girl|boy|kid|child|toddler|baby|pensioner';
const FAMILY_NOUN =
  'mum|mam|mother|dad|father|nan|nana|nanna|nain|taid|gran|granny|grandad|grandma|grandmother|grandfather|son|daughter|wife|husband|partner|sister|brother|uncle|aunt|auntie|niece|nephew|cousin|twins|kids?|bairn|little (?:one|boy|girl)|stepson|stepdaughter|fianc[eé]e?';
const ANIMAL_NOUN =
  'dogs?|cats?|pupp(?:y|ies)|kittens?|labradors?|spaniels?|collies?|terriers?|hors(?:e|es)|pon(?:y|ies)|guinea pigs?|rabbits?|hamsters?|parrots?|tortoises?';
const OBJECT_NOUN =
  'buildings?|hospitals?|infirmary|scanners?|machines?|cars?|vans?|ambulances?|kettle|whisk(?:e)?y|wine|port|cheddar|polic(?:y|ies)|systems?|houses?|homes?|tradition|bridge|computers?|pcs?|laptops?|charit(?:y|ies)|services?|trust|departments?|units?|wards?|equipment|technology|software|guidelines?|guidance|stud(?:y|ies)|trial|law|rules?|habits?|jokes?|trees?|church|school|boiler|lift|carpet|plan|contract|building|team|company|magazine|book|film|song|shoes|boots|fleece|jumper|uniform|bike|minibus|bus|fridge|freezer|microwave|telly|tv|phone|pagers?|bleeps?|toaster|coat|website|forms?|leaflets?|posters?|fridge|hoist|wheelchair|walking frame|infrastructure|network|roof|estate|block|wing|beds?|mattress|pump|monitor|printer|desk|chair|sourdough|starter';

const at = (pattern: string): RegExp => new RegExp(pattern, 'i');
// "40-year-old MRI scanner", never "three-week-old on the unit".
const UP_TO_TWO_WORDS =
  "(?:[ -](?!(?:on|in|at|to|from|with|for|by|of|off|who|and|the|our|my|his|her|came|has|had|is|was|after|under|into|via)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ'’-]{1,25}){0,2}?[ -]";
const ANIMAL_AFTER = at(`^${UP_TO_TWO_WORDS}(?:${ANIMAL_NOUN})(?![A-Za-zÀ-ɏ])`);
const OBJECT_AFTER = at(
  `^${UP_TO_TWO_WORDS}(?:${OBJECT_NOUN})(?![A-Za-zÀ-ɏ'’])(?! [A-Za-zÀ-ɏ]*(?:er|or|ist|ant|ian|man|woman|boy|girl|lad|patient|resident|wife|husband|mum|dad)(?![A-Za-zÀ-ɏ]))`,
);
const OBJECT_BEFORE = at(
  `(?<![A-Za-zÀ-ɏ])(?:${OBJECT_NOUN})(?:['’]s)?(?: (?:here|itself|alone))? (?:is|are|was|were|turns?|turned|hits?) (?:[A-Za-zÀ-ɏ]+ )?$`,
);
// "Meet our therapy pony Duke, 14"
const ANIMAL_BEFORE = at(
  `(?<![A-Za-zÀ-ɏ])(?:${ANIMAL_NOUN})(?:,? [A-Za-zÀ-ɏ'’-]+){0,2}(?:,| is| was|['’]s| \\(| turns?| turned)? ?$`,
);
// "Nan is 93"; in maternity, Mum is someone else.
const BARE_FAMILY_BEFORE =
  /(?:^|[.!?] |, )(?:(Nan|Nana|Nanna|Nain|Taid|Gran|Granny|Grandad|Grandpa|Grandma)|Mum|Mam|Dad)(?:['’]s|,| is| was| turns?| turned) (?:only |just |nearly |now )?$/u;
// "Would you ventilate a fit 95 year old?"
const ASKED_OF_ANYONE = /(?:^|[^A-Za-zÀ-ɏ])(?:would|should) (?:you|we|anyone) [^.?]{0,80}$/i;
const FAMILY_AFTER = at(`^${UP_TO_TWO_WORDS}(?:${FAMILY_NOUN})(?![A-Za-zÀ-ɏ])`);
const PATIENT_AFTER = at(`^${UP_TO_TWO_WORDS}(?:${PATIENT_NOUN})(?![A-Za-zÀ-ɏ])`);

// "I'm 34", "as a 45-year-old physio", "when I was seventeen", "my 40th birthday", "me, 34"
const AUTHOR_BEFORE = at(
  "(?:^|[^A-Za-zÀ-ɏ])(?:i(?:['’]?m| am| was|['’]ll be|['’]ve (?:just )?(?:turned|hit)| (?:just |nearly )?(?:turn(?:ed)?|hit|reached))(?: an?| only| just| nearly| almost| about| still)*|me[,:]? \\(?|myself,?) ?(?:aged? )?$|(?:^|[.!?\\n] ?)as an? $|(?:signed|regards|sincerely),? an? $",
);
const AUTHOR_BIRTHDAY = at('(?:^|[^A-Za-zÀ-ɏ])my (?:own )?(?:big )?$');
const MY = at('(?:^|[^A-Za-zÀ-ɏ])my (?:own |lovely |little |gorgeous |beautiful |own little )?$');
const MY_OR_OUR = at('(?:^|[^A-Za-zÀ-ɏ])(?:my|our) (?:[A-Za-zÀ-ɏ-]+ ){0,2}$');

// "If you're 74", "any 11 year old", "children aged 6", "the average 40-year-old"
const GENERAL_BEFORE = at(
  "(?:^|[^A-Za-zÀ-ɏ])(?:(?:you|you['’]re|you are|you turn|you were|your)(?: an?| only| just)?|any|every|each|average|typical|most|all|many|some|for|per|other|fellow|compared to an?|like an?|than an?) (?:healthy |average |fit )?(?:aged? )?$",
);
const TURNING_BEFORE = at("(?:you|you['’]re|we|if you|when you)(?: are)? $|(?:^|[.!?] ?)$");
const PLURAL_BEFORE =
  /(?:^|[^A-Za-zÀ-ɏ])(?!(?:twins|triplets|quads|parents|his|hers|was|is)(?![A-Za-zÀ-ɏ]))(?:[Pp]eople|[Cc]hildren|[Ww]omen|[Mm]en|[Aa]dults|[Kk]ids|[Pp]atients|[Bb]abies|[Ii]nfants|[Tt]eenagers|[Bb]oys|[Gg]irls|[Ff]olk|[Ee]veryone|[Aa]nyone|[Ee]verybody|[Aa]nybody|[Tt]hose|[Ww]hoever|\p{Ll}{3,}s)(?: who (?:are|were))? (?:of )?$/u;

const OUR_OWN_STAFF = at(
  '(?:^|[^A-Za-zÀ-ɏ])our (?:very )?(?:own |lovely |amazing |brilliant |wonderful |new |fantastic |youngest |oldest |newest |longest[- ]serving |favourite )*(?:nurse|hca|healthcare assistant|radiographer|physio[A-Za-zÀ-ɏ]*|paramedic|podiatrist|dietitian|midwife|doctor|consultant|porter|therapist|ot|odp|psychologist|colleague|team ?mate|crewmate|crew mate|manager|lead|student|apprentice|volunteer|receptionist|cleaner|domestic|(?:ward )?clerk|boss|cook|surgeon|chef|chaplain|matron|sister|technician|pharmacist|optometrist|secretary|governor|fundraiser|housekeeper|cook|caterer)',
);
const DETERMINER_BEFORE = /(?:^|[^A-Za-zÀ-ɏ])(?:an?|this|another|one|the|that|our|my) (?:[A-Za-zÀ-ɏ-]+ ){0,2}$/i;

// "St Brannoc's turns 100", "our hospital turned 100", "Happy 78th birthday to our NHS"
const ORGANISATION =
  '(?:nhs|hospital|infirmary|trust|charity|service|unit|department|ward|clinic|centre|hospice|school|college|university|society|team|union|church|building|club|company|league of friends|programme|hcpc|nmc|gmc)';
const ORGANISATION_BEFORE = at(`(?<![A-Za-zÀ-ɏ])${ORGANISATION}(?:['’]s)?(?: [A-Za-zÀ-ɏ-]+){0,3} $`);
const ORGANISATION_FIRST = at(
  `^\\s*(?:our|the|this|my) (?:[A-Za-zÀ-ɏ-]+ ){0,2}${ORGANISATION} (?:is|was|has|turns|first|opened|will|itself)(?![A-Za-zÀ-ɏ])`,
);
const POSSESSIVE_NAME_BEFORE =
  /(?:^|[^A-Za-zÀ-ɏ])\p{Lu}[A-Za-zÀ-ɏ]+['’]s (?:(?:turns?|turned|turning|hits|big|grand) )?$/u;
const ORGANISATION_AFTER = at(
  `^,? (?:to )?(?:our |the |dear |all at |everyone at )*(?:(?!(?:on|in|at|with|for|from|and|who|here|here)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’]+ ){0,2}?${ORGANISATION}(?![A-Za-zÀ-ɏ])`,
);
const CELEBRATED_PERSON =
  /(?<![A-Za-zÀ-ɏ])(?:he|she|his|her|him|patients?|pt|resident|lady|gent|gentleman|woman|man|bloke|chap|mum|dad|mr|mrs|miss|ms|boy|girl|lad|kid|child|service user)(?![A-Za-zÀ-ɏ])/i;
// Someone who runs a marathon for the ward is known for that.
const FUNDRAISER =
  /(?<![A-Za-zÀ-ɏ])(?:(?:is|are|will be) (?:doing|running|taking on|cycling|climbing|walking|jumping|swimming|tackling|completing|rowing)|rais(?:ed|ing)|fundrais[A-Za-zÀ-ɏ]+|marathon|skydive|sponsor[A-Za-zÀ-ɏ]*|volunteers?|volunteering)(?![A-Za-zÀ-ɏ])/i;
const TITLE_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:mr|mrs|ms|miss|mx)\.? [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]+(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]+){0,2}(?:,| \(| is| was) ?$/i;
// "an 11 month old with croup", "the 45yo who wouldn't sit down"
const PRESENTS = /^(?:[ ,][A-Za-zÀ-ɏ]+){0,3} (?:with|who|c\/o|presenting|presented|needing|requiring)(?![A-Za-zÀ-ɏ])/i;

// "Had a 5 week old stop breathing on me"
const TREATED_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:seen|saw|treated|nursed|intubated|transferred|cannulated|resuscitated|delivered|clerked|had) an? $/i;
// "and she's just told the consultant he needs a haircut"
const TO_STAFF =
  /(?<![A-Za-zÀ-ɏ])(?:told|tells|asks|asked|flirts? with|flirting with|beat|beats|called|calls|reminded|hugged|kissed|thanked|serenaded|scolded|proposed to) (?:the|our|my|every|an?) [A-Za-zÀ-ɏ]/i;
// "my lad's 15"
const MY_OWN_CHILD =
  /(?<![A-Za-zÀ-ɏ])(?:my|our) (?:own |wee |little |big )?(?:lad|lass|lassie|boy|girl|wean|bairn|little one)(?:['’]s|,| is| was| turns?| turned) (?:only |just |nearly |now )?$/i;

const PUBLIC =
  /(?<![A-Za-zÀ-ɏ])(?:actor|actress|singer|musician|composer|broadcaster|presenter|comedian|novelist|poet|footballer|cricketer|olympi(?:c|an)|politician|president|prime minister|mp|king|queen|prince(?:ss)?|sir|dame|lord|lady \p{Lu}|saint|nobel|legend|author|director|founder|pioneer|inventor|captain sir)(?![A-Za-zÀ-ɏ])/iu;

/** "B5 68F ?conversion, query fictitious": a slur on one patient makes no list a made-up one. */
const onlyQueried = ({ inventions, text }: Scene): boolean =>
  inventions.every(({ start }) => /(?:query|\?|allegedly) ?$/i.test(text.text.slice(Math.max(0, start - 12), start)));

const LOOSELY_SAID = /: (?:alone|about|in commas|only|spelt out)$/u;
/** So likely is somebody in view that "turned eighty in that bed" is no advice. */
const LIKELY = 0.55;
const SURE = 0.65;
const ALONE = 0.75;

const firstOf = (entity: Entity, scene: Scene): SubjectKind | undefined => {
  const { before, after, sentence, nearby } = around(scene, entity);
  const words = scene.text.slice(entity);
  const years = Number(entity.value);
  const celebrated = /turning|birthday/.test(entity.source);
  const asNoun = /old|of age|yo|y\/o/i.test(words);
  if (invention(scene, entity.start) !== 'none' && !onlyQueried(scene)) return 'invented';
  if (AUTHOR_BEFORE.test(before) && !PATIENT_AFTER.test(after)) return 'author';
  if (celebrated && AUTHOR_BIRTHDAY.test(before)) return 'author';
  if ((ANIMAL_AFTER.test(after) && asNoun) || ANIMAL_BEFORE.test(before)) return 'animal';
  if (asNoun && OBJECT_BEFORE.test(before)) return 'organisation';
  if (OBJECT_AFTER.test(after) && asNoun && !PATIENT_AFTER.test(after)) return 'organisation';
  if (GENERAL_BEFORE.test(before)) return 'population';
  if (ASKED_OF_ANYONE.test(before) && /^[^.!]{0,80}\?/u.test(after)) return 'population';
  if (/^aged?/i.test(words) && PLURAL_BEFORE.test(before)) return 'population';
  const { likelihood, sightings } = scene.passageAt(entity.start);
  // A number with nothing beside it to say that it is an age is one only where somebody in care is spoken of.
  if (LOOSELY_SAID.test(entity.source) && likelihood < IN_VIEW) return undefined;
  if (
    celebrated &&
    likelihood < LIKELY &&
    /turning/.test(entity.source) &&
    TURNING_BEFORE.test(before.replace(/turn[A-Za-zÀ-ɏ]{0,20} $/i, ''))
  ) {
    return 'population';
  }
  const bare = BARE_FAMILY_BEFORE.exec(before);
  if (bare !== null && (bare[1] !== undefined || years >= 60)) return 'author-family';
  if (MY_OR_OUR.test(before) && FAMILY_AFTER.test(after) && !PATIENT_AFTER.test(after)) return 'author-family';
  // "my 3yo loves…" is the author's child; "my 92 year old this morning" is on their list.
  if (MY.test(before) && asNoun && years < 18 && !PATIENT_AFTER.test(after)) return 'author-family';
  if (celebrated && !/(?<![A-Za-zÀ-ɏ])(?:he|she) $/i.test(before)) {
    if (ORGANISATION_FIRST.test(before) && !says(scene, CELEBRATED_PERSON, sentence)) return 'organisation';
    if (ORGANISATION_BEFORE.test(before) || ORGANISATION_AFTER.test(after)) return 'organisation';
    if (POSSESSIVE_NAME_BEFORE.test(before) && !says(scene, CELEBRATED_PERSON, sentence)) return 'organisation';
  }
  if (MY_OWN_CHILD.test(before)) return 'author-family';
  const receivesCare = says(scene, RECEIVES_CARE, sentence);
  if (says(scene, OUR_OWN_STAFF, sentence) && !receivesCare) return 'staff';
  // "a 74yo" brings in someone new, whoever was spoken of before.
  const introduced = asNoun && DETERMINER_BEFORE.test(before);
  const of = introduced ? undefined : antecedent(scene, entity);
  if (of === 'animal' || of === 'author-family') return of;
  // "She's 93 and she told the consultant": staff whom somebody in care speaks to.
  if (of === 'staff' && !receivesCare && likelihood < (TO_STAFF.test(after) ? IN_VIEW : SURE)) return 'staff';
  if (of === 'patient' || of === 'relative') return of;
  if ((says(scene, PUBLIC, sentence) || says(scene, FUNDRAISER, sentence)) && !receivesCare) return 'public-figure';
  if (/age and sex/.test(entity.source) || receivesCare || TITLE_BEFORE.test(before)) return 'patient';
  if (asNoun && (PATIENT_AFTER.test(after) || PRESENTS.test(after))) return 'patient';
  if (asNoun && TREATED_BEFORE.test(before)) return 'patient';
  if (says(scene, CARE_CONTEXT, celebrated ? sentence : nearby)) return 'patient';
  if (ofTheAuthorsFamily(scene, entity.start)) return 'author-family';
  const elsewhere = sightings.some(
    (each) => mayBeInCare(each) && (each.end <= entity.start || each.start >= entity.end),
  );
  // "A hanging in the woods this morning. Sixteen."
  const saidAlone = /: alone$/u.test(entity.source) && likelihood >= ALONE;
  return (elsewhere || saidAlone) && likelihood >= LIKELY && cluesAttributor.about(entity, scene) === 'patient'
    ? 'patient'
    : undefined;
};

export const agesAttributor: Attributor = { types: ['age'], about: firstOf };
