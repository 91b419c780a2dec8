import type { Entity, SubjectKind } from '../entity.ts';
import { around, invention, says } from './around.ts';
import type { Attributor } from './attribute.ts';
import { CARE_EVENT, ONE_PERSON } from './care.ts';
import { AUTHORS_OWN, COLLEAGUES_OWN } from './newborns.ts';
import type { Scene } from './scene.ts';

/** Whether a day or an hour belongs to one person's care. */

const word = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ])(?:${alternatives.join('|')})(?![0-9A-Za-zÀ-ɏ])`, 'iu');

// Days and hours of services, events, shifts and posts.
const OTHER_BUSINESS = word(
  'open(?:s|ed|ing)?(?: (?:hours|times|from|until|at|on))?|closed?|closes|hours are|new hours|walk-?in|drop-?in',
  'conference|webinar|workshop|study day|training|journal club|meeting(?: id)?|lecture|seminar|symposium|congress|podcast|episode|live chat|twitter chat|open chat|q ?& ?a|stream(?:ing)?|doors|tickets?|book (?:now|your|online)|sign up|register|apply|applications?|deadline|closing date|interviews?|recruit\\w*|vacanc\\w+|join us|rsvp|raffle|bake sale|cake sale|fundrais\\w+|leaving do|party|quiz|kitty|rehearsal',
  'park ?run|pb|half marathon|marathon|10k|5k|finish(?:ed)? in|finish time|chip time',
  'shift (?:finished|ended|starts?|started|ends|finishes)|finish(?:ed)? (?:work|my shift|shift)|(?:home|clock(?:ed|ing)?|log(?:ged)?) (?:off|out)|rota|swap|alarm (?:went|goes)|on shift (?:from|until)|works? until|on call (?:from|until)',
  'world [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+){0,3} day|awareness (?:day|week|month)|[A-Za-zÀ-ɏ]+ day!|international [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+){0,3} day|anniversary',
  'published|updated|version|reviewed|review date|next review|posted|tweeted|scheduled (?:post|for)|shared about|consent(?: on file)?|signed by|form [A-Z]+-?\\d+|valid (?:from|until)|expires|inspection|cqc|joins? (?:us|the|queen|\\p{Lu}[A-Za-zÀ-ɏ]+) |starts (?:with us|in post)|from \\p{Lu}[A-Za-zÀ-ɏ]+ our|the following diversion|diversion',
);
const HABITUAL_BEFORE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:every|each|most|any|all|usually|always|daily|weekly|weekdays|weekends?)(?: [A-Za-zÀ-ɏ]+){0,3} $/iu;
const HABITUAL =
  /(?<![A-Za-zÀ-ɏ])(?:every|each) (?:[A-Za-zÀ-ɏ]+ )?(?:day|night|morning|evening|afternoon|week|[A-Za-zÀ-ɏ]+day)(?![A-Za-zÀ-ɏ])/iu;
const ADJECTIVE_AFTER =
  /^(?:['’]s)? (?:lunch|roast|dinner|best|papers?|league|school|group|club|choir|feeling|vibes|mood|motivation|funday|service|football|fixture)(?![A-Za-zÀ-ɏ])/iu;
const RANGE_AFTER = /^ ?(?:-|–|—|to|until|till) ?(?:\d|noon|midnight|[A-Za-zÀ-ɏ]+day)/iu;
const RANGE_BEFORE = /(?:\d(?::\d\d)? ?(?:am|pm)?|noon|day) ?(?:-|–|—|to|until|till) ?$/iu;
const ELSEWHEN_BEFORE = /(?:^|[^A-Za-zÀ-ɏ])(?:before|by|next|due|until|till|from) $/iu;

// "For theatre by Friday", "home before Christmas Eve"
const PLANNED_CARE = word('discharge[ds]?', 'home', 'theatre', 'surgery', 'op');

const UNNAMED = word(
  'came in|went home|second shock|first shock|shocks?|rosc|pulse back|brought in|rushed in|admitted|discharged|born|crash call|arrest(?:ed)?|collapsed|intubated|passed away',
);

const HISTORY = 1990;
const SHORT_SENTENCE = 60;

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
  if (ADJECTIVE_AFTER.test(after)) return undefined;
  if (HABITUAL_BEFORE.test(before) || HABITUAL.test(before.slice(-40))) return undefined;
  if (RANGE_AFTER.test(after) || (RANGE_BEFORE.test(before) && entity.type === 'time')) return 'organisation';
  const told = sentence.end - sentence.start < SHORT_SENTENCE ? nearby : sentence;
  if (!says(scene, CARE_EVENT, told)) return undefined;
  if (ELSEWHEN_BEFORE.test(before) && !says(scene, PLANNED_CARE, sentence)) return undefined;
  if (says(scene, ONE_PERSON, sentence)) return 'patient';
  // "22:05, second shock", "came in Easter Monday, went home Whit Sunday": someone did, though no one is named.
  return says(scene, ONE_PERSON, nearby) || says(scene, UNNAMED, sentence) ? 'patient' : undefined;
};

export const datesAttributor: Attributor = { types: ['date', 'time'], about: whose };
