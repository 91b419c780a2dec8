import type { Entity, EntityType } from '../entity.ts';

/**
 * Kinds that may share their text with others: an address holds a postcode, a
 * file name holds a name and a date, a link to a map holds coordinates. Between all other kinds a stretch of
 * text is one thing only: ten digits are a phone number or an NHS number.
 */
const SHARES: ReadonlySet<EntityType> = new Set([
  'address',
  'profile-link',
  'identifying-filename',
  'coordinates',
  'newborn-detail',
  'relative',
  'occupation',
  'clinical',
  'organisation',
  'place',
]);

const stronger = (a: Entity, b: Entity): boolean =>
  a.confidence !== b.confidence ? a.confidence > b.confidence : a.end - a.start > b.end - b.start;

/** Keeps, of entities that contend for the same text, the most confident, then the longest; sorted by place. */
export const resolveOverlaps = (entities: readonly Entity[]): Entity[] => {
  const kept: Entity[] = [];
  const contending = entities
    .filter(({ type }) => !SHARES.has(type))
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
  return [...kept, ...entities.filter(({ type }) => SHARES.has(type))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
};
