import type { SightingKind } from './in-view/sightings.ts';
import type { Scene } from './scene.ts';

/** Somebody who may be in care by more than a pronoun, which may be anyone's. */
const SOMEBODY: ReadonlySet<SightingKind> = new Set<SightingKind>([
  'in care',
  'somebody',
  'child',
  'work',
  'age',
  'slot',
  'seen',
]);

/** "My mam had her knee done. Dad's with her": whom the author tells of is their own family, until somebody in care comes in. */
export const ofTheAuthorsFamily = (scene: Scene, offset: number): boolean => {
  const before = scene.passageAt(offset).sightings.filter(({ start }) => start < offset);
  const own = before.findLast(({ kind }) => kind === 'author-family');
  return own !== undefined && !before.some(({ kind, start }) => SOMEBODY.has(kind) && start > own.start);
};
