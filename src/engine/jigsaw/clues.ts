import type { Attributed, EntityType } from '../../entity.ts';
import type { RuleId } from '../../finding.ts';
import { CERTAIN_ENOUGH } from '../rule.ts';

/** What a clue narrows down. */
export const CLUE_KINDS = ['time', 'place', 'detail', 'unusual', 'role', 'news', 'image'] as const;
export type ClueKind = (typeof CLUE_KINDS)[number];

/** An entity that narrows down who somebody is, and the rule that says why. */
export interface Clue {
  readonly entity: Attributed;
  readonly ruleId: RuleId;
  readonly kinds: readonly ClueKind[];
}

/** The clues of the catalogue: which entity supplies what, and which rule explains it. */
const CLUES: Readonly<Partial<Record<EntityType, readonly [ruleId: RuleId, ...kinds: ClueKind[]]>>> = {
  'recent-time': ['time/same-day', 'time'],
  'live-marker': ['time/live-posting', 'time'],
  date: ['date/event-date', 'time'],
  time: ['date/event-date', 'time'],
  organisation: ['place/employer', 'place'],
  ward: ['place/ward-or-unit', 'place'],
  bed: ['place/bed-or-room', 'place'],
  scene: ['place/incident-location', 'place'],
  'live-location': ['place/live-location', 'place', 'time'],
  setting: ['place/home-or-setting', 'place'],
  'location-tag': ['audience/location-tag', 'place'],
  coordinates: ['image/geotag', 'place'],
  age: ['age/exact-age', 'detail'],
  demographic: ['person/demographic-marker', 'detail'],
  relative: ['person/relative', 'detail'],
  vulnerability: ['person/vulnerable-person', 'detail'],
  mark: ['person/distinguishing-mark', 'detail'],
  clinical: ['clinical/individual-detail', 'detail'],
  sensitive: ['clinical/sensitive-category', 'detail'],
  quote: ['clinical/patient-quote', 'detail'],
  unusual: ['clinical/rare-or-unusual', 'unusual', 'detail'],
  'known-role': ['person/known-role', 'role'],
  news: ['jigsaw/news-event', 'news'],
  'medical-image': ['image/medical-image', 'image'],
};

/** Clues that stand by themselves, whoever the draft speaks of: a picture is always of one person. */
const OF_ANYONE: ReadonlySet<EntityType> = new Set(['medical-image', 'coordinates', 'location-tag']);

/** What a sign in a picture says, and the day on a film. */
const ON_SIGNS: ReadonlySet<EntityType> = new Set(['organisation', 'ward', 'date']);

/** When a picture was taken narrows down whoever the draft speaks of; where, a field or a sign may say as well as degrees. */
const isOfPicture = ({ type, part }: Attributed): boolean =>
  OF_ANYONE.has(type) || part.fact === 'capture time' || (part.kind === 'visible-text' && ON_SIGNS.has(type));

/** What only may be a film needs somebody to look at it, and proves nothing of what stands beside it. */
const SURELY_A_FILM = 0.7;

/** An age of 90 or more says so by a rule of its own. */
const OVER_89 = 90;

/** The clue that an entity is, if it is about somebody in care or their family. */
export const clueOf = (entity: Attributed): Clue | undefined => {
  const clue = CLUES[entity.type];
  if (clue === undefined || entity.confidence < CERTAIN_ENOUGH) return undefined;
  if (entity.type === 'medical-image' && entity.confidence < SURELY_A_FILM && entity.part.kind === 'medical')
    return undefined;
  const inCare = entity.subject === 'patient' || entity.subject === 'relative';
  if (!inCare && !isOfPicture(entity)) return undefined;
  const [ruleId, ...kinds] = clue;
  const old = entity.type === 'age' && Number(entity.value) >= OVER_89;
  const once = entity.type === 'relative' && ONCE.test(wordsOf(entity));
  if (entity.type === 'location-tag' && entity.part.kind === 'metadata')
    return { entity, ruleId: 'image/geotag', kinds };
  return { entity, ruleId: old ? 'age/over-89' : ruleId, kinds: once ? [...kinds, 'unusual'] : kinds };
};

/** "grandad of the bride": a family event that happens once. */
const ONCE = /bride|groom|wedding|twins|triplets|quads/;

/** The words of a clue, in lower case. They stay in the engine. */
export const wordsOf = ({ part, start, end }: Attributed): string => part.text.slice(start, end).toLowerCase();
