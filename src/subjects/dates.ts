import type { Entity, SubjectKind } from '../entity.ts';
import { around, invention, says } from './around.ts';
import type { Attributor } from './attribute.ts';
import { CARE_EVENT, ONE_PERSON } from './care.ts';
import { cluesAttributor } from './clues.ts';
import { IN_VIEW } from './in-view/in-view.ts';
import { AUTHORS_OWN, COLLEAGUES_OWN } from './newborns.ts';
import { ofTheAuthorsFamily } from './of-the-author.ts';
import type { Scene } from './scene.ts';

/** Whether a day or an hour belongs to one person's care. */

const word = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ])(?:${alternatives.join('|')})(?![0-9A-Za-zÀ-ɏ])`, 'i');

// Days and hours of services, events, shifts and posts.
const OTHER_BUSINESS = word(
  'open(?:s|ed|ing)?(?: (?:hours|times|from|until|at|on))?|closed?|closes|hours are|new hours|walk-?in|drop-?in',
  'conference|webinar|workshop|study day|training|journal club|meeting(?: id)?|lecture|seminar|symposium|congress|podcast|episode|live chat|twitter chat|open chat|q ?& ?a|stream(?:ing)?|doors open|tickets?|book (?:now|your|online)|sign up|register|apply|applications?|deadline|closing date|interviews?|recruit\\w*|vacanc\\w+|join us|rsvp|raffle|bake sale|cake sale|fundrais\\w+|leaving do|(?<!search )party|quiz|kitty|rehearsal',
  'finish(?:es|ing|ed)? up|last (?:day|shift)|offer ends|(?:sale|offer|competition|voting|ballot) (?:ends|closes)|bookings|(?:antenatal|yoga|exercise|balance|pilates) class(?:es)?|can (?:someone|anyone|anybody|somebody) (?:cover|swap|do|work)|canteen|(?:tour|see|visit) (?:our|the) (?:[A-Za-zÀ-ɏ]+ )?(?:unit|ward|centre|department)|tours?|mess|takeaway|dominos',
  'park ?run|pb|half marathon|marathon|10k|5k|finish(?:ed)? in|finish time|chip time',
  'shift (?:finished|ended|starts?|started|ends|finishes)|finish(?:ed)? (?:work|my shift|shift)|(?:home|clock(?:ed|ing)?|log(?:ged)?) (?:off|out)|rota|swap|alarm (?:went|goes)|on shift (?:from|until)|works? until|on call (?:from|until)',
  'world [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+){0,3} day|awareness (?:day|week|month)|[A-Za-zÀ-ɏ]+ day!|international [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+){0,3} day|anniversary',
  'published|updated|version|reviewed|review date|next review|posted (?:on|at)|tweeted|scheduled (?:post|for)|shared about|consent(?: on file)?|signed by|form [A-Z]+-?\\d+|valid (?:from|until)|expires|inspection|cqc|joins? (?:us|the|queen|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ]+) |starts (?:with us|in post)|from [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ]+ our|the following diversion|diversion',
);
const HABITUAL_BEFORE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:every|each|most|any|all|usually|always|daily|weekly|weekdays|weekends?)(?: [A-Za-zÀ-ɏ]+){0,3} $/i;
const HABITUAL =
  /(?<![A-Za-zÀ-ɏ])(?:every|each) (?:[A-Za-zÀ-ɏ]+ )?(?:day|night|morning|evening|afternoon|week|[A-Za-zÀ-ɏ]+day)(?![A-Za-zÀ-ɏ])/i;
const ADJECTIVE_AFTER =
  /^(?:['’]s)? (?:lunch|roast|dinner|best|papers?|girl|boy|lad|job|staff|kids?|gang|crew|team|league|school|group|club|choir|feeling|vibes|mood|motivation|funday|service|football|fixture)(?![A-Za-zÀ-ɏ])/i;
const RANGE_AFTER = /^ ?(?:-|–|—|to|until|till) ?(?:\d|noon|midnight|[A-Za-zÀ-ɏ]+day)/i;
const RANGE_BEFORE = /(?:\d(?::\d\d)? ?(?:am|pm)?|noon|day) ?(?:-|–|—|to|until|till) ?$/i;
/** "Happy Monday" */
const GREETED = /(?:^|[^A-Za-zÀ-ɏ])(?:happy|merry|roll on|thank (?:god|goodness) it['’]?s|tgi|it['’]?s) $/i;
const BEFORE = /(?:^|[^A-Za-zÀ-ɏ])before $/i;
const ELSEWHEN_BEFORE = /(?:^|[^A-Za-zÀ-ɏ])(?:before|by|next|due|until|till|from) $/i;

// "For theatre by Friday", "home before Christmas Eve"
const PLANNED_CARE = word('discharge[ds]?', 'home', 'theatre', 'surgery', 'op');

const UNNAMED = word(
  'adm|dc.?d|d/c|c/o|nbm|came in|went home|second shock|first shock|shocks?|rosc|pulse back|brought in|rushed in|admitted|discharged|born|crash call|arrest(?:ed)?|collapsed|intubated|passed away',
);

const HISTORY = 1990;
const SHORT_SENTENCE = 60;
/** A day beside an act of care is somebody's unless the passage plainly speaks of nobody. */
const POSSIBLE = 0.15;
/** So likely is it that one person is in view that a day by itself is theirs. */
const SURE = 0.7;
/** "I'm back on Monday", "we start at 9" */
const AUTHORS_TIME =
  /(?<![A-Za-zÀ-ɏ])(?:i|we|i['’]ll|we['’]ll|i['’]m|we['’]re)(?: [A-Za-zÀ-ɏ]+)? (?:start|finish|work|leave|qualif|off|back|home|clock|working|finished|started|move|moved|retire|join)[a-z]*(?: [A-Za-zÀ-ɏ]+){0,4} $/i;

const whose = (entity: Entity, scene: Scene): SubjectKind | undefined => {
  const { kind } = scene.text;
  if (kind === 'metadata' || kind === 'file-name') return undefined;
  const year = /^\d{4}/.exec(entity.type === 'date' ? (entity.value ?? '') : '')?.[0];
  if (year !== undefined && Number(year) < HISTORY) return undefined;
  const { before, after, sentence, nearby } = around(scene, entity);
  if (invention(scene, entity.start) === 'made up') return 'invented';
  if (says(scene, AUTHORS_OWN, sentence)) return 'author-family';
  if (says(scene, COLLEAGUES_OWN, sentence)) return 'staff';
  if (says(scene, OTHER_BUSINESS, sentence)) return 'organisation';
  if (ADJECTIVE_AFTER.test(after) || GREETED.test(before)) return undefined;
  if (HABITUAL_BEFORE.test(before) || HABITUAL.test(before.slice(-40))) return undefined;
  if (ofTheAuthorsFamily(scene, entity.start)) return 'author-family';
  const { likelihood } = scene.passageAt(entity.start);
  const somebody = says(scene, ONE_PERSON, sentence);
  if (RANGE_AFTER.test(after) || (RANGE_BEFORE.test(before) && entity.type === 'time')) {
    // "He'd been on the floor from Monday to Wednesday" has no opening hours.
    const days = entity.type === 'date' && somebody && likelihood >= SURE;
    if (!days) return 'organisation';
  }
  const told = sentence.end - sentence.start < SHORT_SENTENCE ? nearby : sentence;
  const event = says(scene, CARE_EVENT, told);
  if (BEFORE.test(before) && !says(scene, PLANNED_CARE, sentence)) return undefined;
  const planned = !ELSEWHEN_BEFORE.test(before) || says(scene, PLANNED_CARE, sentence);
  // "22:05, second shock", "came in Easter Monday, went home Whit Sunday": someone did, though no one is named.
  const someone =
    somebody || says(scene, ONE_PERSON, nearby) || (says(scene, UNNAMED, sentence) && likelihood >= IN_VIEW);
  if (event && planned && someone && likelihood >= POSSIBLE) return 'patient';
  const inView = cluesAttributor.about(entity, scene);
  // "Got someone else's warfarin on Monday, and matron told us": staff do the telling.
  if (inView === 'staff' && somebody && likelihood >= SURE) return 'patient';
  if (inView !== 'patient') return undefined;
  if (AUTHORS_TIME.test(before) || likelihood < IN_VIEW) return undefined;
  return somebody || event || likelihood >= SURE ? 'patient' : undefined;
};

export const datesAttributor: Attributor = { types: ['date', 'time'], about: whose };
