import type { Part } from '../draft.ts';
import type { Attributed, Entity, EntityType, SubjectKind } from '../entity.ts';
import type { KnownNames } from './known-names.ts';
import { Scene } from './scene.ts';
import { inShot, isSeenText } from './seen-text.ts';

/**
 * Decides whom entities of some types are about. It returns undefined when
 * the text gives it nothing to go by.
 */
export interface Attributor {
  readonly types: readonly EntityType[];
  about(entity: Entity, scene: Scene): SubjectKind | undefined;
}

/** Says of every entity whom it is about. Entities keep their order. */
export const attribute = (
  entities: readonly Entity[],
  known: KnownNames,
  attributors: readonly Attributor[],
): Attributed[] => {
  const byType = new Map<EntityType, Attributor>();
  for (const attributor of attributors) for (const type of attributor.types) byType.set(type, attributor);
  const byPart = new Map<Part, Entity[]>();
  for (const entity of entities) {
    const others = byPart.get(entity.part);
    if (others === undefined) byPart.set(entity.part, [entity]);
    else others.push(entity);
  }
  const scenes = new Map([...byPart].map(([part, found]) => [part, new Scene(part, found, known)]));
  return entities.map((entity) => {
    const scene = scenes.get(entity.part) as Scene;
    const subject = isSeenText(entity.part) ? inShot(entity, scene) : byType.get(entity.type)?.about(entity, scene);
    return { ...entity, subject: subject ?? 'unknown' };
  });
};
