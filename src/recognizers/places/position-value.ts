import { writePosition } from '../../places/position.ts';

const NUMBER = /\d+(?:\.\d+)?/g;
const SOUTH_OR_WEST = /(?<![A-Za-z])[SW](?![A-Za-z])/i;

/**
 * Degrees of an angle as people write it: `53.7421`, `-1.9034`, `53°42'0" N`,
 * `W 1 54.2`. Minutes and seconds may follow; south and west are negative.
 */
const degreesOf = (angle: string): number | undefined => {
  const [degrees, minutes = 0, seconds = 0, more] = Array.from(angle.matchAll(NUMBER), ([number]) => Number(number));
  if (degrees === undefined || more !== undefined || minutes >= 60 || seconds >= 60) return undefined;
  const size = degrees + minutes / 60 + seconds / 3_600;
  return /^\s*[-−–]/.test(angle) || SOUTH_OR_WEST.test(angle) ? -size : size;
};

/** The value of an entity that gives a position by two angles; none when they can't be a latitude and a longitude. */
export const positionValue = (north: string, east: string): { readonly value?: string } => {
  const [latitude, longitude] = [degreesOf(north), degreesOf(east)];
  if (latitude === undefined || longitude === undefined) return {};
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return {};
  return { value: writePosition({ latitude, longitude }) };
};
