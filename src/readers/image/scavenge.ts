import { encodings, offsetsOf } from './bytes-search.ts';
import type { FactSheet } from './fact-sheet.ts';
import { degreesIn, position } from './position.ts';

/**
 * The last resort: properties that are called latitude and longitude in
 * anything that is text, be it broken XMP, JSON, or a program's own notes.
 */

/** Whether a decoder has read what stands at an offset. */
type IsRead = (offset: number) => boolean;

const LATITUDE = encodings('Latitude');
// DJI's drones write Gps for GPS and misspell the longitude.
const LONGITUDE = [...encodings('Longitude'), ...encodings('Longtitude')];
const PROPERTY = /^["']?\s{0,8}(?:[=:]\s{0,8}["']?|[^<>\w][^<>]{0,80}>|>)\s{0,80}([^"'<>{}\r\n]{1,60})/;
const REFERENCE = /^Ref["']?\s{0,8}(?:[=:]\s{0,8}["']?|>)\s{0,80}([NSEW])/i;
const NAME_BEFORE = /(?:^|[^/\w])(?:[\w-]{1,40}:)?(?:GPS|Gps)$/;
const REACH = 500;

/** The bytes between two offsets as text, whichever of the encodings it is in. */
const plain = (bytes: Buffer, start: number, end: number): string =>
  bytes.toString('latin1', Math.max(0, start), end).replaceAll('\0', '');

/** Every angle that stands behind a name, each with the hemisphere that stands in a property of its own, if any does. */
const angles = (bytes: Buffer, names: readonly Buffer[], isRead: IsRead): string[] => {
  const values: string[] = [];
  const hemispheres: string[] = [];
  for (const name of names) {
    for (const at of offsetsOf(bytes, name)) {
      if (isRead(at) || !NAME_BEFORE.test(plain(bytes, at - 120, at))) continue;
      const text = plain(bytes, at + name.length, at + name.length + REACH);
      const value = PROPERTY.exec(text)?.[1]?.trim();
      const hemisphere = REFERENCE.exec(text)?.[1];
      if (hemisphere !== undefined) hemispheres.push(hemisphere);
      else if (value !== undefined && value !== '') values.push(value);
    }
  }
  return values.map((value, index) => (/[NSEW]$/i.test(value) ? value : `${value} ${hemispheres[index] ?? ''}`));
};

/**
 * Adds positions that properties spell out, latitudes and longitudes paired in
 * their order. Nothing is looked at twice: `isRead` says what decoders had.
 */
export const scavengePositions = (bytes: Buffer, isRead: IsRead, sheet: FactSheet): void => {
  const latitudes = angles(bytes, LATITUDE, isRead);
  if (latitudes.length === 0) return;
  const longitudes = angles(bytes, LONGITUDE, isRead);
  if (latitudes.length !== longitudes.length) sheet.undecoded('text');
  for (const [index, latitude] of latitudes.entries()) {
    const longitude = longitudes[index];
    if (longitude !== undefined) sheet.position('text', position(degreesIn(latitude), degreesIn(longitude)));
  }
};
