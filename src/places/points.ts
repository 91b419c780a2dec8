import { METRES_PER_DEGREE, metresBetween, type Position } from './position.ts';

/** Many positions, sorted by latitude. */
export interface Points {
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
}

/** One of them, and how far away it is. */
export interface NearestPoint {
  readonly index: number;
  readonly metres: number;
}

/**
 * The point nearest to a position, unless all are farther away than `within`
 * metres. It begins at the position's latitude and goes north and south, as
 * far as a point could still be nearer.
 */
export const nearestPoint = (points: Points, position: Position, within: number): NearestPoint | undefined => {
  let nearest: NearestPoint | undefined;
  let reach = within;
  const { latitudes, longitudes } = points;
  const look = (index: number): boolean => {
    const point = { latitude: latitudes[index] as number, longitude: longitudes[index] as number };
    if (Math.abs(point.latitude - position.latitude) * METRES_PER_DEGREE > reach) return false;
    const metres = metresBetween(position, point);
    if (metres < reach) {
      nearest = { index, metres };
      reach = metres;
    }
    return true;
  };
  const start = firstNorthOf(latitudes, position.latitude);
  let [south, north] = [start - 1, start];
  let [moreSouth, moreNorth] = [true, true];
  while (moreSouth || moreNorth) {
    if (moreSouth) moreSouth = south >= 0 && look(south--);
    if (moreNorth) moreNorth = north < latitudes.length && look(north++);
  }
  return nearest;
};

const firstNorthOf = (latitudes: Float64Array, latitude: number): number => {
  let [low, high] = [0, latitudes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((latitudes[middle] as number) < latitude) low = middle + 1;
    else high = middle;
  }
  return low;
};
