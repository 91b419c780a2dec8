import type { Points } from './points.ts';

/**
 * How positions are packed into text: records of one size, sorted by
 * latitude, that begin with a latitude and a longitude. Each is a number to
 * base 36 with leading zeros, counted in `1 / steps` degrees from the south
 * pole and from the date line.
 */
interface Packing {
  readonly digits: number;
  readonly steps: number;
}

/** To about 50 metres, and to about half a kilometre. */
export const FINE: Packing = { digits: 4, steps: 1_000 };
export const COARSE: Packing = { digits: 3, steps: 100 };

const BASE = 36;

/** Where the positions of a record end. */
export const behindPosition = ({ digits }: Packing): number => 2 * digits;

export const unpackPoints = (records: readonly string[], { digits, steps }: Packing): Points => {
  const degrees = (start: number, least: number): Float64Array =>
    Float64Array.from(records, (record) => Number.parseInt(record.slice(start, start + digits), BASE) / steps + least);
  return { latitudes: degrees(0, -90), longitudes: degrees(digits, -180) };
};
