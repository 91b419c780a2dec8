import type { Position } from '../../places/position.ts';

/** What a file says of its position: one, none, or something that can't be made out. */
export type Located = Position | 'none' | 'damaged';

type Angle = number | string | readonly number[] | undefined;

/** The GPS block of an EXIF directory as the parser gives it: degrees, minutes and seconds with their references. */
export type GpsBlock =
  | undefined
  | 'damaged'
  | {
      readonly latitude?: Angle;
      readonly latitudeRef?: string | undefined;
      readonly longitude?: Angle;
      readonly longitudeRef?: string | undefined;
    };

/** The position in an EXIF GPS block. A camera without a fix writes zeros, or fractions with a zero below. */
export const exifPosition = (block: GpsBlock): Located => {
  if (block === undefined) return 'none';
  if (block === 'damaged') return 'damaged';
  const latitude = degrees(block.latitude, block.latitudeRef);
  const longitude = degrees(block.longitude, block.longitudeRef);
  if (latitude === undefined && longitude === undefined) {
    // A hemisphere without its degrees is what is left of a block whose values are lost.
    const lost = [block.latitudeRef, block.longitudeRef].some((reference) => /[NSEW]/i.test(reference ?? ''));
    return lost && block.latitude === undefined ? 'damaged' : 'none';
  }
  return position(latitude, longitude);
};

/** Checks a pair for its range. 0,0 is in the Gulf of Guinea and means that there was no fix. */
export const position = (latitude: number | undefined, longitude: number | undefined): Located => {
  if (latitude === undefined || longitude === undefined) return 'damaged';
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return 'damaged';
  return latitude === 0 && longitude === 0 ? 'none' : { latitude, longitude };
};

/** Degrees of one angle; undefined when it says nothing, NaN when it says something else. */
const degrees = (angle: Angle, reference: string | undefined): number | undefined => {
  if (angle === undefined) return undefined;
  if (typeof angle === 'string') return angle.trim() === '' ? undefined : degreesIn(`${angle} ${reference ?? ''}`);
  const [whole, minutes = 0, seconds = 0] = typeof angle === 'number' ? [angle] : angle;
  if (whole === undefined || Number.isNaN(whole)) return undefined;
  const size = whole + (minutes || 0) / 60 + (seconds || 0) / 3600;
  return /^\s*[SW]/i.test(reference ?? '') ? -size : size;
};

// "53,42.0N", "53,42,0N" (XMP specification part 2, GPSCoordinate), "53.7", "+53.7", and what people write: 53°42'0" N.
const WRITTEN_ANGLE =
  /^\s*([+-]?\d{1,3}(?:\.\d{1,20})?)(?:[°,:\s]{1,3}(\d{1,2}(?:\.\d{1,20})?))?(?:['′,:\s]{1,3}(\d{1,2}(?:\.\d{1,20})?))?["″'\s]{0,3}([NSEW])?\s*$/i;

// Some write EXIF's fractions as they are: "53/1 42/1 0/1".
const FRACTION = /(\d{1,12})\/(\d{1,12})/g;

/** Degrees of an angle written out; NaN when it can't be read. */
export const degreesIn = (written: string): number => {
  const match = WRITTEN_ANGLE.exec(
    written.replace(FRACTION, (_, above, below) => String(Number(above) / (Number(below) || 1))),
  );
  if (match === null) return Number.NaN;
  const [, whole = '', minutes = '0', seconds = '0', reference = ''] = match;
  const size = Math.abs(Number(whole)) + Number(minutes) / 60 + Number(seconds) / 3600;
  return whole.startsWith('-') || /[SW]/i.test(reference) ? -size : size;
};

const ISO_6709 = /([+-])(\d{2,6})(\.\d{1,20})?([+-])(\d{3,7})(\.\d{1,20})?/;

/** A position as ISO 6709 writes it: `+53.7000-001.9000/`, or with minutes, `+5342.00-00154.00`, or seconds too. */
export const iso6709 = (written: string): Located => {
  const match = ISO_6709.exec(written);
  if (match === null) return 'damaged';
  const [, north, latitude = '', latitudeRest = '', east, longitude = '', longitudeRest = ''] = match;
  const angle = (sign: string | undefined, digits: string, rest: string, width: number): number => {
    const degrees = Number(digits.slice(0, width));
    const smaller = digits.slice(width);
    if (smaller.length % 2 === 1) return Number.NaN;
    const parts = [degrees, Number(smaller.slice(0, 2)), Number(smaller.slice(2, 4))];
    // the fraction is one of the smallest unit that is written
    const last = smaller.length / 2;
    parts[last] = (parts[last] ?? 0) + Number(`0${rest}`);
    const [whole = 0, minutes = 0, seconds = 0] = parts;
    return (sign === '-' ? -1 : 1) * (whole + minutes / 60 + seconds / 3600);
  };
  return position(angle(north, latitude, latitudeRest, 2), angle(east, longitude, longitudeRest, 3));
};
