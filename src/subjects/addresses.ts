import type { Span } from '../draft.ts';
import { paragraphAround } from '../recognizers/context.ts';
import type { Attributor } from './attribute.ts';
import { besideIt } from './contacts.ts';
import type { Scene } from './scene.ts';

const words = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ_])(?:${alternatives.join('|')})(?![0-9A-Za-zÀ-ɏ_])`, 'i');

/** Everyone is asked to come: the address of an event or a site, whoever else is spoken of. */
const INVITATION = words(
  'sat ?navs?',
  '(?:find|join|visit|see|meet|reach|write to) us',
  'see you (?:at|there)',
  `we(?:'re|’re| are) (?:at|in|now at|based|open|moving|located)`,
  'parking',
  'park (?:free|for free|at|in|on|behind|here|using|and ride)',
  'car parks?',
  'directions',
  'open (?:day|evening|from|until|daily|to all|house|every|weekdays)',
  'opening (?:hours|times|day)',
  'drop[- ]?in',
  'tickets?',
  'doors open',
  'coffee morning',
  'bake sale',
  'blood (?:donation|donors?|drive)',
  'donor session',
  'roadshow',
  'pop[- ]?up',
  'walk-in',
  'registered (?:office|address|charity)',
  'post (?:them|it|donations) to',
  'free entry',
  'all welcome',
  '(?:bleed|defib(?:rillator)?) ?(?:kit|cabinet)?s?',
  'aeds?',
  '(?:new|temporary) (?:premises|site|clinic|base)',
  'leaving do',
);

/** A particular person is met, fetched or lives there. */
const PERSON = words(
  '(?:he|she|him|her|his|hers)',
  '(?:patient|pt|pts|px|service user|resident|tenant|occupier|lady|woman|gent(?:leman)?|man|bloke|chap|guy|fella|lad|lass(?:ie)?|girl|boy|kid|baby|toddler|pensioner|someone|somebody)',
  '(?:next of kin|nok|key-?holder|key ?safe|neighbours?|(?:his|her|their|the) (?:family|wife|husband|partner|mum|dad|daughter|son|carers?))',
  '(?:mr|mrs|miss|ms)',
  'same (?:address|flat|house|place|door|street)',
  '(?:home|house|flat|address) (?:visit|call|address)s?',
  'liv(?:e|es|ing|ed) (?:at|in|on|alone)',
  '(?:been|called|sent|discharged|dropped|transported|responding|en route) (?:out )?(?:to|at)',
  'frequent (?:caller|flyer)s?',
  'safeguarding',
  'collapsed?',
  'fell',
);

/** Buildings and occasions that are everyone's. */
const VENUE = words(
  'cent(?:re|er)s?',
  'hospitals?',
  'infirmary',
  'clinics?',
  'surger(?:y|ies)',
  'practice',
  'library',
  '(?:church|village|town|parish|community|masonic) hall',
  'pharmacy',
  'chemist',
  'hub',
  'hospice',
  'museum',
  'university',
  'college',
  'campus',
  'gym',
  'pool',
  'stadium',
  'hotel',
  'pub',
  'caf[eé]',
  'restaurant',
  'shops?',
  'offices?',
  'headquarters',
  'hq',
  'theatre',
  'cinema',
  'supermarket',
  '(?:ambulance|fire|police|bus) station',
  'bus(?:es)?',
  'roadworks',
  'diversion',
  'dep(?:artmen)?t',
  'trust',
  'charity',
  'council',
  'teams?',
  'service',
  'events?',
  'venue',
  'conference',
  'training',
  'study day',
  'workshops?',
  'class(?:es)?',
  'fun ?day',
  'vaccin(?:ation|ations|es?)',
  'jabs?',
  'screening',
  'recruitment',
  'donations?',
  'opens',
  'now open',
  'entrance',
  'reception',
  'located',
  'based (?:at|in)',
  'mov(?:ed|ing) to',
  'book(?:ing|ings)?',
);

const OWN = words(`my (?:own )?(?:house|flat|home|address|place)`, `i live (?:at|in|on)`, `i['’]?m at`);
/** Doors that everyone knows and no patient lives behind. */
const FAMOUS =
  /^(?:(?:10|11) Downing St(?:reet)?|221b Baker St(?:reet)?|4 Privet Drive|10 Rillington Place|742 Evergreen Terrace)$/i;

const REACH = 200;

/** What stands around an address in its sentence, and before that sentence in what is said of it. */
const around = ({ text }: Scene, { start, end }: Span): { sentence: string; preceding: string } => {
  const sentence = text.sentenceAt(start);
  const from = Math.max(sentence.start, start - REACH);
  const said = paragraphAround(text.text, { start, end }, 2 * REACH);
  return {
    sentence: `${text.text.slice(from, start)} ${text.text.slice(end, Math.min(Math.max(end, sentence.end), end + REACH))}`,
    preceding: text.text.slice(Math.max(said.start, from - REACH), from),
  };
};

/** Whether an address is a venue's or a person's. One that nothing is said of is taken for a person's. */
export const addressAttributor: Attributor = {
  types: ['address', 'postcode'],
  about(entity, scene) {
    const { start, end } = entity;
    if (FAMOUS.test(scene.text.slice({ start, end }))) return 'public-figure';
    const { sentence, preceding } = around(scene, { start, end });
    if (INVITATION.test(sentence)) return 'organisation';
    if (PERSON.test(sentence)) return 'patient';
    if (VENUE.test(sentence)) return 'organisation';
    if (OWN.test(sentence)) return 'author';
    const announced = !PERSON.test(preceding) && (INVITATION.test(preceding) || VENUE.test(preceding));
    return announced ? 'organisation' : besideIt(entity, scene);
  },
};
