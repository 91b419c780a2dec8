import type { FactSheet } from '../fact-sheet.ts';
import { degreesIn, position } from '../position.ts';

/**
 * Latitudes and longitudes that stand in properties of their own, to be put
 * together: those of one structure belong to each other.
 */

// DJI's drones write Gps for GPS and misspell the longitude; Darwin Core and WGS84 Geo have their own names.
const LATITUDE = /^(?:GPS|Gps)?(Dest)?(?:Latitude)$|^(?:decimalLatitude|lat|GPSLat)$/;
const LONGITUDE = /^(?:GPS|Gps)?(Dest)?(?:Longitude|Longtitude)$|^(?:decimalLongitude|long|lon|GPSLong)$/;
const LATITUDE_REF = /^(?:GPS|Gps)?(Dest)?LatitudeRef$/;
const LONGITUDE_REF = /^(?:GPS|Gps)?(Dest)?Long(?:i|ti)tudeRef$/;
const MOST_PAIRS = 1_000;

interface Pair {
  readonly latitudes: string[];
  readonly longitudes: string[];
  readonly latitudeRefs: string[];
  readonly longitudeRefs: string[];
  readonly isGps: boolean;
}

export class PositionPairs {
  readonly #pairs = new Map<string, Pair>();

  /** Takes a property if it is half of a position. `structure` names what it stands in. */
  take(structure: string, local: string, value: string): boolean {
    const list = (
      [
        ['latitudes', LATITUDE],
        ['longitudes', LONGITUDE],
        ['latitudeRefs', LATITUDE_REF],
        ['longitudeRefs', LONGITUDE_REF],
      ] as const
    ).find(([, pattern]) => pattern.test(local))?.[0];
    if (list === undefined) return false;
    const key = `${structure} ${/Dest/.test(local)}`;
    const pair = this.#pairs.get(key) ?? {
      latitudes: [],
      longitudes: [],
      latitudeRefs: [],
      longitudeRefs: [],
      isGps: /^gps/i.test(local),
    };
    if (this.#pairs.size < MOST_PAIRS) this.#pairs.set(key, pair);
    if (value.trim() !== '' && pair[list].length < MOST_PAIRS) pair[list].push(value.trim());
    return true;
  }

  /** Adds the positions to a sheet. Half a position is damage where the names leave no doubt what it is half of. */
  settle(field: string, sheet: FactSheet): void {
    for (const { latitudes, longitudes, latitudeRefs, longitudeRefs, isGps } of this.#pairs.values()) {
      if (latitudes.length !== longitudes.length && isGps) sheet.undecoded(field);
      for (const [index, latitude] of latitudes.entries()) {
        const longitude = longitudes[index];
        if (longitude === undefined) break;
        const located = position(
          degreesIn(withHemisphere(latitude, latitudeRefs[index])),
          degreesIn(withHemisphere(longitude, longitudeRefs[index])),
        );
        if (located !== 'damaged' || isGps) sheet.position(field, located);
      }
    }
  }
}

const withHemisphere = (angle: string, reference = ''): string =>
  /[NSEW]$/i.test(angle) ? angle : `${angle} ${reference.slice(0, 1)}`;
