import type { Span } from '../draft.ts';
import { paragraphAround } from '../recognizers/context.ts';
import { says } from './around.ts';
import type { Attributor } from './attribute.ts';
import { CARE_CONTEXT } from './care.ts';
import { AT_WORK, CARED_FOR, OURS, SOMEBODY } from './cared-for.ts';
import { consentsIn } from './consent.ts';
import type { Scene } from './scene.ts';

const words = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ_])(?:${alternatives.join('|')})(?![0-9A-Za-zÀ-ɏ_])`, 'i');

/** A colleague's own page: "sponsor our HCA Jordan", and not "our physio team had him". */
const OF_A_COLLEAGUE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:(?:[Oo]ur|[Mm]y) (?:[A-Za-zÀ-ɏ-]+ ){0,3}(?:colleague|nurse|HCA|physio|OT|radiographer|paramedic|midwife|dietitian|podiatrist|porter|sister|matron|manager|consultant|student|teammate|crewmate|boss|lead|volunteer)(?:,? (?:\p{Lu}|@)|['’]s )|(?:Dr|Prof|Professor|Sister|Matron|Nurse)\.? \p{Lu})/u;
/** The author asks for themself: "sponsor me", "I'm running the Fellbrook 10k". */
const OF_THE_AUTHOR = words(
  'my (?:own )?(?:fund-?raiser|just ?giving|page|fund-?raising page|profile|blog|interview|podcast|channel)',
  'sponsor (?:me|us)',
  `(?:i['’]m|i am|i['’]ll be|we['’]re|we are) (?:running|walking|cycling|climbing|swimming|skydiving|jumping|shaving|doing|taking on|rowing|trekking|abseiling|fundraising|raising)`,
);
const OF_THE_FAMILY = words(
  `my (?:own |late |little |big |baby |lovely |beautiful |wonderful |amazing )*(?:mum|mam|mother|dad|father|nan|gran|grandma|grandad|son|daughter|wife|husband|partner|brother|sister|uncle|aunt(?:ie)?|niece|nephew|cousin|best friend|friend)['’]?s?`,
);
const OF_AN_ORGANISATION = words(
  '(?:hospital|ward|our|trust|nhs|staff|registered) charit(?:y|ies)',
  'charity (?:page|shop|appeal)',
  `(?:hospital|ward|unit|trust|scanner|charity)['’]?s? (?:appeal|fundraiser|page)`,
  '(?:new|second) (?:[A-Za-zÀ-ɏ]+ )?(?:scanner|equipment|unit|ward|garden)',
);
/** Someone who speaks in public as themself: a patient leader's post, a guest on the podcast. */
const IN_PUBLIC = words(
  '(?:patient|lived experience|service user) (?:leaders?|speakers?|advocates?|ambassadors?|partners?|reps?|representatives?|council|panel)',
  'guest (?:post|blog|speaker|editor|lecture|host)',
  'keynote',
  '(?:on|to) (?:the|our|my) (?:show|pod|podcast|programme|stage|panel|webinar|sofa)(?! on)',
  '(?:comedian|actor|actress|singer|author|novelist|presenter|broadcaster|footballer|olympian|paralympian|campaigner|mp|influencer)',
);

/** Someone who works here, or raises money for the place: their page says nothing of care. */
const WORKS_HERE = words(
  '(?:colleague|team-?mate|crew-?mate|work-?mate|volunteer|porter|cleaner|receptionist|student|apprentice|friend|staff)s?',
  `(?:our|my|of our) (?:[A-Za-zÀ-ɏ-]+ ){0,3}(?:nurses?|hcas?|physios?|ots?|radiographers?|paramedics?|midwi(?:fe|ves)|dietitians?|podiatrists?|doctors?|consultants?|registrars?|therapists?|managers?|matrons?|sisters?|leads?|chaplain|governor)`,
  `an? (?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:nurse|hca|physio|ot|radiographer|paramedic|midwife|dietitian|podiatrist|doctor|consultant|registrar|therapist|manager|matron)`,
  'retir(?:ed|es|ing|ement)',
  'years of service|gave (?:this|the|our)|served (?:on|at|with|the)|worked (?:here|with|on|at|for|alongside)|joined (?:us|the|our)|(?:from|on|in) (?:our|my|the) (?:team|crew|office)',
  '(?:for|supports?|supporting|in aid of|raised|on behalf of|towards?) (?:our|the|my|this) (?:[A-Za-zÀ-ɏ-]+ ){0,3}(?:ward|unit|icu|nicu|hospital|hospice|charity|team|appeal|department|nhs|trust|service|garden|scanner|fund|families)',
  'awards?|nominat(?:e|ed|ion)',
  `my (?:own )?(?:life|recovery|stroke|diagnosis|illness|surgery|cancer|treatment)|when i was (?:a patient|ill|poorly|in)`,
);
/** A page that is one person's own: nobody hands it on who doesn't know them. News may be of anyone. */
const PERSONAL = /: (?:fundraiser|memorial|social profile|words|handle)$/;

const REACH = 1000;
const BESIDE = 200;

const consents = new WeakMap<Scene, ReturnType<typeof consentsIn>>();
const consentsOf = (scene: Scene): ReturnType<typeof consentsIn> => {
  const known = consents.get(scene) ?? consentsIn(scene.text.text);
  consents.set(scene, known);
  return known;
};

/** Whether a page that names a person is a patient's: only a post that tells of their care makes it one. */
export const linkedPageAttributor: Attributor = {
  types: ['profile-link'],
  about({ start, end, source }, scene) {
    const within = (before: number, after: number): Span => ({ start: Math.max(0, start - before), end: end + after });
    const beside = paragraphAround(scene.text.text, { start, end }, BESIDE);
    if (says(scene, OF_THE_FAMILY, within(60, 30))) return 'author-family';
    if (says(scene, OF_THE_AUTHOR, beside)) return 'author';
    if (says(scene, OF_AN_ORGANISATION, beside)) return 'organisation';
    if (says(scene, OF_A_COLLEAGUE, beside)) return 'staff';
    if (says(scene, IN_PUBLIC, beside)) return 'public-figure';
    const post = within(REACH, REACH);
    const known =
      PERSONAL.test(source) &&
      says(scene, OURS, post) &&
      says(scene, SOMEBODY, post) &&
      (says(scene, AT_WORK, post) || says(scene, CARE_CONTEXT, post)) &&
      !says(scene, WORKS_HERE, beside);
    if (!known && !says(scene, CARED_FOR, post)) return undefined;
    const agreed = consentsOf(scene).some((consent) => consent.start >= post.start && consent.end <= post.end);
    return agreed ? 'public-figure' : 'patient';
  },
};
