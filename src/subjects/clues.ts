import type { Entity, EntityType, SubjectKind } from '../entity.ts';
import type { Attributor } from './attribute.ts';
import { IN_VIEW, mayBeInCare } from './in-view/in-view.ts';
import type { Sighting, SightingKind } from './in-view/sightings.ts';

/** Clues, which are about whoever is in view where they stand. */
const CLUES: readonly EntityType[] = [
  'demographic',
  'known-role',
  'vulnerability',
  'mark',
  'death',
  'recent-time',
  'live-marker',
  'organisation',
  'ward',
  'bed',
  'scene',
  'live-location',
  'setting',
  'location-tag',
  'clinical',
  'sensitive',
  'unusual',
  'quote',
  'news',
];

const SHARED: ReadonlySet<EntityType> = new Set<EntityType>([
  'recent-time',
  'organisation',
  'ward',
  'scene',
  'setting',
  'location-tag',
  'live-location',
]);

/** Whom the author speaks of when it is nobody in care. */
const OTHERS: Readonly<Partial<Record<SightingKind, SubjectKind>>> = {
  author: 'author',
  'author-family': 'author-family',
  staff: 'staff',
  many: 'population',
  nobody: 'invented',
};

/** Somebody else right before a clue has it: "my dad's stroke", "our nurses' backs". */
const RIGHT_BEFORE = 8;
/** Where a sentence speaks of others only, what surrounds it has to say the more that someone is in care. */
const SURE = 0.65;

/** A clue belongs to the person in view, unless its sentence gives it to somebody else. */
export const cluesAttributor: Attributor = {
  types: CLUES,
  about(entity, scene): SubjectKind {
    if (scene.inventedAt(entity.start)) return 'invented';
    const { likelihood, sightings } = scene.passageAt(entity.start);
    const sentence = scene.text.sentenceAt(entity.start);
    const here = sightings.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const own = here.filter((sighting) => mayBeInCare(sighting));
    const others = here.filter((sighting) => !mayBeInCare(sighting) && !covers(entity, sighting));
    // When and where are everybody's: "the staff at Larchfield House, the lady we fetched".
    if (
      SHARED.has(entity.type) &&
      likelihood >= IN_VIEW &&
      (own.length > 0 || others.every(({ kind }) => kind === 'staff'))
    )
      return 'patient';
    const owner = others.find(
      ({ kind, end }) => kind !== 'author' && end <= entity.start && entity.start - end < RIGHT_BEFORE,
    );
    if (owner !== undefined && !own.some(({ start, end }) => start < entity.end && end > owner.end))
      return OTHERS[owner.kind] ?? 'unknown';
    const needed = own.length > 0 || others.length === 0 ? IN_VIEW : SURE;
    if (likelihood >= needed) return 'patient';
    return OTHERS[nearestTo(entity, others)?.kind ?? 'pronoun'] ?? 'unknown';
  },
};

const distance = (entity: Entity, { start, end }: Sighting): number =>
  Math.max(0, start - entity.end, entity.start - end);

const nearestTo = (entity: Entity, sightings: readonly Sighting[]): Sighting | undefined => {
  let best: Sighting | undefined;
  for (const sighting of sightings)
    if (best === undefined || distance(entity, sighting) < distance(entity, best)) best = sighting;
  return best;
};

/** "the school's headteacher" is both a role and a sighting: an entity is no rival of itself. */
const covers = (entity: Entity, sighting: Sighting): boolean =>
  entity.start <= sighting.start && sighting.end <= entity.end;
