import type { Attributor } from './attribute.ts';

const words = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ_])(?:${alternatives.join('|')})(?![0-9A-Za-zÀ-ɏ_])`, 'iu');

const WE = `(?:we|i|our (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:team|crew|ward|unit|department)|my (?:team|crew)|the (?:team|crew|ward)|us)(?:['’]ve|['’]d)?(?: (?:all|both|once|also|really|only|actually|had|have|just|never|were|was))?`;
const SOMEONE = `(?:guy|lady|woman|man|gent(?:leman)?|bloke|chap|lad|lass(?:ie)?|girl|boy|kid|baby|patient|pt|couple|family|one|person|teen(?:ager)?|little (?:one|fella|man|lad|lady)|fella)`;
const THEM = `(?:him|her|them|(?:this|the|that|a|an) (?:[A-Za-zÀ-ɏ]+ ){0,2}${SOMEONE}|(?:his|her|their) (?:care|rehab|recovery|treatment|surgery|stay|scans?|x-?rays?|ct|mri|physio|operation|op))`;
const CARERS = `(?:nurse|physio(?:therapist)?|ot|occupational therapist|therapist|radiographer|paramedic|midwife|dietitian|podiatrist|psychologist|doctor|consultant|keyworker|key worker|hca|slt|speech therapist|surgeon|carer|crew|team)`;

/** The post says that its author, or the author's team, cared for the person. */
const CARED_FOR = words(
  `${WE} (?:had|have|got|saw|seen|see|met|treat(?:ed)?|look(?:ed)? after|care(?:d)? for|nursed?|scann(?:ed)|x-?rayed|transported|attended|admitted|discharged|rehabbed|resus(?:citat)?ed|saved|delivered|operated on|worked (?:on|with)|work with|helped|fixed|brought|took|went to|cut|flew|sat with|said goodbye to) ${THEM}`,
  `${WE} (?:did|led|ran|supported|managed|was involved in|were involved in) (?:his|her|their) [A-Za-zÀ-ɏ]+`,
  `(?:part of|on|in) (?:his|her|their) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:team|care|recovery|rehab)`,
  `(?:was|were|am|been) (?:one of )?(?:his|her|their) (?:[A-Za-zÀ-ɏ]+ )?${CARERS}s?`,
  `(?:my|our) (?:last |old |former |ex-?|favourite |lovely |wee |little |own )?(?:patient|pt|resident|service user)`,
  `(?:one of (?:my|our)|former) (?:patients?|residents?|service users?)`,
  `(?:patient|pt|resident) of (?:mine|ours)`,
  `(?:his|her|their) (?:time|stay|weeks?|months?|days?) (?:with us|on (?:our|my|the) (?:ward|unit)|in (?:our|the) (?:icu|itu|picu|nicu|unit))`,
  `${SOMEONE} (?:from|in) my (?:[A-Za-zÀ-ɏ]+ )?(?:thread|posts?|story|stories|tweets?|video|blog|reel)`,
  `${SOMEONE} (?:i|we)(?:['’]ve)? (?:told you|posted|tweeted|wrote|mentioned|talked|spoke|treated|saw|looked after|had|nursed|x-?rayed|scanned|picked up|went to|was on about)`,
  `(?:came|come|brought|rushed|transferred|admitted|been|was|were) (?:in )?(?:to|with|through|under) (?:us|our (?:ward|unit|icu|itu|picu|nicu|ed|a&e|department|team|service|resus|theatre|clinic)|my (?:ward|unit|team|clinic))`,
  `(?:under|in) (?:our|my) care`,
  `(?:crash|rta|rtc|stabbing|shooting|fire|incident|job|collision|accident) (?:that )?(?:we|i) (?:went to|attended|were (?:at|on)|was (?:at|on)|did|had|got called to|worked)`,
  'on (?:my|our) (?:caseload|books|list)',
  `(?:had|saw|treated|looked after|nursed|scanned|x-?rayed) (?:him|her|them) (?:on|in|at|for|last|this|today|when|after|yesterday|back)`,
  `(?:he|she|they)(?:['’]s| was| is| were| are)? (?:[A-Za-zÀ-ɏ]+ )?(?:on|in|at) (?:my|our) (?:ward|unit|department|clinic|icu|itu|picu|nicu|resus|theatre|list|caseload)`,
);

/** A colleague's or the author's own page: "sponsor our HCA Jordan", and not "our physio team had him". */
const OF_A_COLLEAGUE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:(?:[Oo]ur|[Mm]y) (?:[A-Za-zÀ-ɏ-]+ ){0,3}(?:colleague|nurse|HCA|physio|OT|radiographer|paramedic|midwife|dietitian|podiatrist|porter|sister|matron|manager|consultant|student|teammate|crewmate|boss|lead|volunteer)(?:,? \p{Lu}|['’]s )|[Mm]y (?:own )?(?:fund-?raiser|[Jj]ust ?[Gg]iving|page|fund-?raising page|profile|blog|interview)(?![A-Za-zÀ-ɏ]))/u;
const OF_THE_FAMILY = words(
  `my (?:own |late )?(?:mum|mam|mother|dad|father|nan|gran|grandma|grandad|son|daughter|wife|husband|partner|brother|sister|uncle|aunt(?:ie)?|niece|nephew|cousin|best friend|friend)['’]?s?`,
);
const OF_AN_ORGANISATION = words(
  '(?:hospital|ward|our|trust|nhs|staff|registered) charit(?:y|ies)',
  'charity (?:page|shop|appeal)',
  `(?:hospital|ward|unit|trust|scanner|charity)['’]?s? (?:appeal|fundraiser|page)`,
  '(?:new|second) (?:[A-Za-zÀ-ɏ]+ )?(?:scanner|equipment|unit|ward|garden)',
);

const REACH = 1000;

/** Whether a page that names a person is a patient's: only a post that tells of their care makes it one. */
export const linkedPageAttributor: Attributor = {
  types: ['profile-link'],
  about(entity, scene) {
    const { start, end } = entity;
    const near = scene.text.text.slice(Math.max(0, start - REACH / 5), end + REACH / 5);
    if (OF_THE_FAMILY.test(scene.text.text.slice(Math.max(0, start - 60), end + 30))) return 'author-family';
    if (OF_AN_ORGANISATION.test(near)) return 'organisation';
    if (OF_A_COLLEAGUE.test(near)) return 'staff';
    const around = scene.text.text.slice(Math.max(0, start - REACH), end + REACH);
    return CARED_FOR.test(around) ? 'patient' : undefined;
  },
};
