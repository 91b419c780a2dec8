import type { Box } from '../picture.ts';

/** Of faces that lie on one another the surest: the same face, found twice. Expects the surest first. */
export const distinct = <Face extends { readonly box: Box }>(faces: readonly Face[]): Face[] => {
  const kept: Face[] = [];
  for (const face of faces) if (!kept.some(({ box }) => isSame(box, face.box))) kept.push(face);
  return kept;
};

/**
 * Whether two boxes share much of what they cover together, or most of the
 * smaller one, as a face cut off by the edge of a tile lies in the whole one.
 */
const isSame = (a: Box, b: Box): boolean => {
  const shared = overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height);
  const areas = [a.width * a.height, b.width * b.height] as const;
  return shared > 0.4 * (areas[0] + areas[1] - shared) || shared > 0.65 * Math.min(...areas);
};

const overlap = (a: number, lengthOfA: number, b: number, lengthOfB: number): number =>
  Math.max(0, Math.min(a + lengthOfA, b + lengthOfB) - Math.max(a, b));
