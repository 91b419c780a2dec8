import { COUNTRIES } from './data/countries.ts';
import { TOWNS } from './data/towns.ts';
import { behindPosition, COARSE, FINE, unpackPoints } from './packed-points.ts';
import { nearestPoint, type Points } from './points.ts';
import { type Direction, directionFrom, type Position } from './position.ts';

/** What is there: a town or village of the UK, Ireland and the islands, or elsewhere a country. */
export type NearestPlace =
  | {
      readonly kind: 'town';
      readonly name: string;
      /** The council area or county; absent on the islands that have none. */
      readonly district?: string;
      /** ISO 3166-1 alpha-2, as all countries here. */
      readonly country: string;
      readonly metres: number;
      /** Where the position lies, seen from the town: `north` means north of it. */
      readonly direction: Direction;
    }
  | { readonly kind: 'country'; readonly country: string };

/** Beyond these no place says anything about a position: it is at sea, or in a desert. */
const FARTHEST_TOWN_METRES = 100_000;
const FARTHEST_COUNTRY_METRES = 400_000;

/** What stands behind the position of a record: the letters of a country, the number of a district. */
const LETTERS = 2;

interface Gazetteer {
  readonly districts: readonly string[];
  readonly towns: readonly string[];
  readonly townPoints: Points;
  readonly countries: readonly string[];
  readonly countryPoints: Points;
}

const unpack = (): Gazetteer => {
  const [districts = '', ...towns] = TOWNS.split('\n');
  const size = behindPosition(COARSE) + LETTERS;
  const countries = Array.from({ length: COUNTRIES.length / size }, (_, index) =>
    COUNTRIES.slice(index * size, (index + 1) * size),
  );
  return {
    districts: districts.split('|'),
    towns,
    townPoints: unpackPoints(towns, FINE),
    countries,
    countryPoints: unpackPoints(countries, COARSE),
  };
};

let gazetteer: Gazetteer | undefined;

/**
 * The town nearest to a position, or the country it is in; undefined where
 * there is nothing for many miles. Country borders are right to a few miles.
 *
 * The places are GeoNames'.
 */
export const nearestPlace = (position: Position): NearestPlace | undefined => {
  gazetteer ??= unpack();
  const { districts, towns, townPoints, countries, countryPoints } = gazetteer;
  const town = nearestPoint(townPoints, position, FARTHEST_TOWN_METRES);
  const abroad = nearestPoint(countryPoints, position, town?.metres ?? FARTHEST_COUNTRY_METRES);
  if (abroad !== undefined) {
    return { kind: 'country', country: (countries[abroad.index] as string).slice(behindPosition(COARSE)) };
  }
  if (town === undefined) return undefined;
  const { index, metres } = town;
  const record = (towns[index] as string).slice(behindPosition(FINE));
  const district = districts[Number.parseInt(record.slice(LETTERS, 2 * LETTERS), 36)];
  const centre = {
    latitude: townPoints.latitudes[index] as number,
    longitude: townPoints.longitudes[index] as number,
  };
  return {
    kind: 'town',
    name: record.slice(2 * LETTERS),
    ...(district && { district }),
    country: record.slice(0, LETTERS),
    metres,
    direction: directionFrom(centre, position),
  };
};
