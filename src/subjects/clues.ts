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
];

/** Whom the author speaks of when it is nobody in care. */
const OTHERS: Readonly<Partial<Record<SightingKind, SubjectKind>>> = {
  author: 'author',
  'author-family': 'author-family',
  staff: 'staff',
  many: 'population',
  nobody: 'invented',
};

/** Somebody else this close to a clue has it: "my dad's stroke", "our nurses today". */
const BESIDE = 40;
/** Where only the author is named in a sentence, what surrounds it has to say the more that someone is in care. */
const SURE = 0.65;

/** A clue belongs to the person in view, unless somebody else stands closer in its sentence. */
export const cluesAttributor: Attributor = {
  types: CLUES,
  about(entity, scene): SubjectKind {
    if (scene.inventedAt(entity.start)) return 'invented';
    const { likelihood, sightings } = scene.passageAt(entity.start);
    const sentence = scene.text.sentenceAt(entity.start);
    const here = sightings.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const own = here.filter((sighting) => mayBeInCare(sighting));
    const nearest = nearestTo(
      entity,
      here.filter(({ kind }) => kind !== 'author'),
    );
    const other = nearest === undefined ? undefined : OTHERS[nearest.kind];
    if (
      other !== undefined &&
      (own.length === 0 || distance(entity, nearest as Sighting) < BESIDE) &&
      !covers(entity, nearest)
    ) {
      const closest = nearestTo(entity, own);
      if (closest === undefined || distance(entity, closest) > distance(entity, nearest as Sighting)) return other;
    }
    if (own.length === 0 && here.some(({ kind }) => kind === 'author'))
      return likelihood >= SURE ? 'patient' : 'author';
    return likelihood >= IN_VIEW ? 'patient' : 'unknown';
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
const covers = (entity: Entity, sighting: Sighting | undefined): boolean =>
  sighting !== undefined && entity.start <= sighting.start && sighting.end <= entity.end;
