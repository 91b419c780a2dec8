import type { Entity, EntityType } from '../entity.ts';

/**
 * Kinds that contend for their text: a stretch of it is one of these only, so
 * ten digits are a phone number or an NHS number. All others share: an address
 * holds a postcode, a story of a rare illness is one of an illness as well.
 */
const CONTENDS: ReadonlySet<EntityType> = new Set([
  'person',
  'initials',
  'date',
  'date-of-birth',
  'time',
  'age',
  'nhs-number',
  'chi-number',
  'hc-number',
  'ihi-number',
  'nino',
  'trn',
  'hospital-number',
  'prescription-number',
  'referral-number',
  'incident-number',
  'passport',
  'residence-permit',
  'driving-licence',
  'vehicle-registration',
  'professional-registration',
  'postcode',
  'outward-postcode',
  'phone',
  'email',
  'iban',
  'payment-card',
  'bank-account',
  'ip-address',
  'mac-address',
  'device-serial',
  'handle',
  'url',
]);

/** "jobs: Lamptey bloods": a form in which only names stand. */
const WRITTEN_AS_NAMES = /^people: (?:record|bed|job|label|title) /;
const NAMED_PLACES: ReadonlySet<EntityType> = new Set(['organisation', 'ward', 'scene', 'setting', 'location-tag']);

/** "gwen at gmail dot com": a name inside something longer is part of that. */
const isPartOf = (a: Entity, b: Entity): boolean =>
  a.type === 'person' &&
  b.type !== 'person' &&
  b.type !== 'handle' &&
  b.confidence >= 0.5 &&
  b.start <= a.start &&
  a.end <= b.end &&
  b.end - b.start > a.end - a.start;

const stronger = (a: Entity, b: Entity): boolean => {
  if (isPartOf(a, b)) return false;
  if (isPartOf(b, a) || a.confidence !== b.confidence) return isPartOf(b, a) || a.confidence > b.confidence;
  return a.end - a.start > b.end - b.start;
};

/** Keeps, of entities that contend for the same text, the most confident, then the longest; sorted by place. */
export const resolveOverlaps = (entities: readonly Entity[]): Entity[] => {
  const kept: Entity[] = [];
  const contending = entities
    .filter(({ type }) => CONTENDS.has(type))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const entity of contending) {
    const beaten: Entity[] = [];
    let wins = true;
    for (let index = kept.length - 1; index >= 0; index--) {
      const other = kept[index] as Entity;
      if (other.end <= entity.start) break;
      if (stronger(entity, other)) beaten.push(other);
      else wins = false;
    }
    if (!wins) continue;
    for (const other of beaten) kept.splice(kept.lastIndexOf(other), 1);
    kept.push(entity);
  }
  const shared = entities.filter(({ type }) => !CONTENDS.has(type));
  const named = shared.filter(({ type, confidence }) => NAMED_PLACES.has(type) && confidence >= 0.6);
  // "Prestow Heath community hosp" is no person called Prestow.
  const people = kept.filter(
    (entity) => WRITTEN_AS_NAMES.test(entity.source) || !named.some((place) => isPartOf(entity, place)),
  );
  return [...people, ...shared].sort((a, b) => a.start - b.start || b.end - a.end);
};
