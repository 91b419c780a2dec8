/** A place on Earth in decimal degrees (WGS 84): latitude ±90, longitude ±180, north and east positive. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the Earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_009;
const RADIANS = Math.PI / 180;

/** A degree of latitude in metres; two positions are at least as far apart as their latitudes. */
export const METRES_PER_DEGREE = EARTH_RADIUS * RADIANS;

/** Metres between two positions along a great circle; a sphere is right to half a per cent. */
export const metresBetween = (a: Position, b: Position): number => {
  const halfNorth = ((b.latitude - a.latitude) * RADIANS) / 2;
  const halfEast = ((b.longitude - a.longitude) * RADIANS) / 2;
  const haversine =
    Math.sin(halfNorth) ** 2 +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(halfEast) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
};

const DIRECTIONS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The direction in which one sets out from a position towards another. */
export const directionFrom = (from: Position, to: Position): Direction => {
  const east = (to.longitude - from.longitude) * RADIANS;
  const [fromNorth, toNorth] = [from.latitude * RADIANS, to.latitude * RADIANS];
  const bearing = Math.atan2(
    Math.sin(east) * Math.cos(toNorth),
    Math.cos(fromNorth) * Math.sin(toNorth) - Math.sin(fromNorth) * Math.cos(toNorth) * Math.cos(east),
  );
  const eighths = Math.round(bearing / (Math.PI / 4));
  return DIRECTIONS[(eighths + DIRECTIONS.length) % DIRECTIONS.length] as Direction;
};

/** A position as text, to about a metre: `53.74210, -1.90340`. */
export const writePosition = ({ latitude, longitude }: Position): string =>
  `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

/** The position that such a text holds. */
export const readPosition = (text: string): Position | undefined => {
  const [, latitude, longitude] = /^(-?\d{1,2}\.\d{5}), (-?\d{1,3}\.\d{5})$/.exec(text) ?? [];
  return latitude === undefined ? undefined : { latitude: Number(latitude), longitude: Number(longitude) };
};
