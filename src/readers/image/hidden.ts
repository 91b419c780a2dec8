import { degreesIn, type Located, position } from './position.ts';

/**
 * Positions in places that metadata parsers don't look: EXIF blocks after the
 * first, XMP in any encoding, the video behind a motion photo, and profiles
 * that ImageMagick writes into PNG text.
 */

const MOST_HITS = 50;
const MOST_BLOCKS = 8;

/** Every offset of some bytes, in order. */
const offsetsOf = function* (bytes: Buffer, wanted: Buffer): Generator<number> {
  let count = 0;
  for (let at = bytes.indexOf(wanted); at !== -1 && count < MOST_HITS; at = bytes.indexOf(wanted, at + 1)) {
    count++;
    yield at;
  }
};

const EXIF = Buffer.from('Exif\0\0');
const LARGEST_BLOCK = 0x20000;

/** TIFF structures that follow an EXIF mark, wherever they stand, or that the bytes begin with. */
export const exifBlocks = (bytes: Buffer): Uint8Array[] =>
  [0, ...[...offsetsOf(bytes, EXIF)].map((at) => at + EXIF.length)]
    .map((at) => bytes.subarray(at, at + LARGEST_BLOCK))
    .filter((block) => /^(?:II\*\0|MM\0\*)/.test(block.toString('latin1', 0, 4)))
    .slice(0, MOST_BLOCKS);

// DJI drones write Gps for GPS and misspell the longitude.
const LATITUDE = ['GPSLatitude', 'GpsLatitude'];
const LONGITUDE = ['GPSLongitude', 'GpsLongitude', 'GpsLongtitude'];
const PROPERTY_VALUE = /^["']?\s{0,8}(?:[=:]\s{0,8}["']?|[^<>\w][^<>]{0,80}>|>)\s{0,80}([^"'<>{}\r\n]{1,60})/;

const CLOSING_TAG = /<\/[\w-]{0,40}:?$/;

/** The bytes between two offsets as text, whichever of the encodings it is in. */
const plain = (bytes: Buffer, start: number, end: number): string =>
  bytes.toString('latin1', Math.max(0, start), end).replaceAll('\0', '');

const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
];

/** Values of a property in XMP, which is text somewhere in the file. */
const valuesOf = (bytes: Buffer, name: string): string[] =>
  ENCODINGS.flatMap((encode) => {
    const wanted = encode(name);
    return [...offsetsOf(bytes, wanted)].flatMap((at) => {
      if (CLOSING_TAG.test(plain(bytes, at - 60, at))) return [];
      const text = plain(bytes, at + wanted.length, at + wanted.length + 500);
      const value = PROPERTY_VALUE.exec(text)?.[1]?.trim();
      return value === undefined || value === '' ? [] : [value];
    });
  });

/** Angles of the named properties, each with the hemisphere that stands in a property of its own, if any does. */
const angles = (bytes: Buffer, names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const hemispheres = valuesOf(bytes, `${name}Ref`);
    return valuesOf(bytes, name).map((value, index) =>
      /[NSEW]$/i.test(value) ? value : `${value} ${hemispheres[index] ?? ''}`,
    );
  });

/** Positions that XMP properties spell out, latitudes and longitudes paired in their order. */
export const xmpPositions = (bytes: Buffer): Located[] => {
  const latitudes = angles(bytes, LATITUDE);
  const longitudes = angles(bytes, LONGITUDE);
  return latitudes.length === longitudes.length
    ? latitudes.map((latitude, index) => position(degreesIn(latitude), degreesIn(longitudes[index] as string)))
    : ['damaged'];
};

// QuickTime's location atom holds an ISO 6709 position: +53.7000-001.9000/
const VIDEO_LOCATION = Buffer.from('\xa9xyz', 'latin1');
const ISO_6709 = /([+-]\d{2}\.\d{1,10})([+-]\d{3}\.\d{1,10})/;

/** Positions of a video that stands behind a picture's end. */
export const videoPositions = (bytes: Buffer): Located[] =>
  [...offsetsOf(bytes, VIDEO_LOCATION)].flatMap((at) => {
    const [, latitude, longitude] = ISO_6709.exec(bytes.toString('latin1', at, at + 48)) ?? [];
    return latitude === undefined ? [] : [position(Number(latitude), Number(longitude))];
  });
