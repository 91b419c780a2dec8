import { type Directory, type Entry, integers, isTiff, numbers, tiffDirectories } from '../containers/directories.ts';
import { embeddedBlocks } from '../containers/tiff.ts';
import type { FactSheet } from '../fact-sheet.ts';
import { exifPosition } from '../position.ts';
import { decodeTerminated, decodeText, decodeUtf16, isLegible, withoutZeros } from './decode-text.ts';
import { GPS_TAG, MOMENT_FIELDS, TAG, TEXT_FIELDS, type TextForm } from './exif-fields.ts';
import { readIptc } from './iptc.ts';
import { type MakerNote, readMakerNote } from './maker-note.ts';
import { readPhotoshop } from './photoshop.ts';
import { readXmp } from './xmp.ts';

/** Whether a TIFF structure is a picture of its own, whose other formats its container's walker has found. */
export type ExifPlace = 'block' | 'picture';

/** Reads the directories of an EXIF block. What begins like none is location data that could not be decoded. */
export const readExif = (block: Buffer, sheet: FactSheet, place: ExifPlace = 'block', name = 'EXIF'): void => {
  if (!isTiff(block)) {
    if (block.some((byte) => byte !== 0)) sheet.undecoded(name);
    return;
  }
  const { directories, little, lostGps } = tiffDirectories(block);
  if (lostGps) sheet.undecoded(`${name} GPS`);
  if (directories.length === 0) sheet.undecoded(name);
  const make = decodeTerminated(directories[0]?.entries.get(TAG.make)?.bytes ?? NO_BYTES);
  for (const directory of directories) {
    if (directory.role === 'gps') readGps(directory, little, sheet, name);
    else readFields(directory, { block, little, make }, sheet, name);
  }
  if (place === 'picture') return;
  for (const { kind, bytes } of embeddedBlocks(block)) {
    if (kind === 'xmp') readXmp(bytes, sheet);
    else if (kind === 'iptc') readIptc(bytes, sheet);
    else readPhotoshop(bytes, sheet);
  }
};

const NO_BYTES = new Uint8Array();

type Surroundings = Omit<MakerNote, 'note'>;

const readFields = (directory: Directory, around: Surroundings, sheet: FactSheet, name: string): void => {
  const { block, little } = around;
  for (const [tag, entry] of directory.entries) {
    const field = TEXT_FIELDS.get(tag);
    const moment = MOMENT_FIELDS.get(tag);
    if (field !== undefined) sheet.text(`${name} ${field.name}`, textOf(entry, field.form, little));
    else if (moment !== undefined) sheet.moment(`${name} ${moment}`, decodeTerminated(entry.bytes));
  }
  const preview = previewOf(directory, block, little);
  if (preview !== undefined) sheet.inner({ field: `${name} thumbnail`, role: 'thumbnail', bytes: preview });
  const note = directory.entries.get(TAG.makerNote);
  if (note !== undefined) readMakerNote({ ...around, note }, sheet);
};

/** The text of a value; undefined when its bytes are no words. */
const textOf = ({ bytes, type }: Entry, form: TextForm, little: boolean): string | undefined => {
  if (form === 'utf-16le') return legible(decodeUtf16(bytes, true).replace(/\0[\s\S]*/, ''));
  if (form === 'with code') return legible(commentOf(bytes, little));
  // A serial number that a program wrote as a number.
  if (type === 3 || type === 4) return integers({ bytes, type } as Entry, little).join(' ');
  // A copyright may be two texts, the photographer's and the editor's, with a zero between them.
  return legible(withoutZeros(decodeText(bytes)).replaceAll('\0', '\n'));
};

const legible = (text: string): string | undefined => (isLegible(text) ? text : undefined);

const JIS = new TextDecoder('iso-2022-jp');
const SHIFT_JIS = new TextDecoder('shift_jis');

/** A text behind eight letters that name its encoding (CIPA DC-008, "UserComment"); many programs leave them out. */
const commentOf = (bytes: Buffer, little: boolean): string => {
  const code = bytes.toString('latin1', 0, 8);
  const text = bytes.subarray(8);
  if (/^UNICODE/i.test(code)) {
    const zero = text.length % 2 === 0 && text.includes(0);
    // Some say UNICODE and write single bytes.
    return withoutZeros(zero || text.length === 0 ? decodeUtf16(text, little) : decodeText(text));
  }
  if (/^JIS/.test(code)) return withoutZeros((text.includes(0x1b) ? JIS : SHIFT_JIS).decode(text));
  if (/^(?:ASCII|\0{5}|UTF-?8)/i.test(code)) return decodeTerminated(text);
  return withoutZeros(decodeText(bytes));
};

const readGps = ({ entries }: Directory, little: boolean, sheet: FactSheet, name: string): void => {
  const angle = (tag: number): readonly number[] | string | undefined => {
    const entry = entries.get(tag);
    if (entry === undefined) return undefined;
    return entry.type === 2 ? decodeTerminated(entry.bytes) : numbers(entry, little);
  };
  const hemisphere = (tag: number): string | undefined => entries.get(tag)?.bytes.toString('latin1', 0, 1);
  const lost = [GPS_TAG.latitude, GPS_TAG.longitude].some((tag) => entries.get(tag)?.whole === false);
  const located = exifPosition({
    latitude: angle(GPS_TAG.latitude),
    latitudeRef: hemisphere(GPS_TAG.latitudeRef),
    longitude: angle(GPS_TAG.longitude),
    longitudeRef: hemisphere(GPS_TAG.longitudeRef),
  });
  sheet.position(`${name} GPS`, lost ? 'damaged' : located);
  if (entries.has(GPS_TAG.destinationLatitude) && entries.has(GPS_TAG.destinationLongitude)) {
    const destination = exifPosition({
      latitude: angle(GPS_TAG.destinationLatitude),
      latitudeRef: hemisphere(GPS_TAG.destinationLatitudeRef),
      longitude: angle(GPS_TAG.destinationLongitude),
      longitudeRef: hemisphere(GPS_TAG.destinationLongitudeRef),
    });
    sheet.position(`${name} GPS destination`, destination);
  }
  const area = entries.get(GPS_TAG.areaInformation);
  if (area !== undefined) sheet.text(`${name} GPSAreaInformation`, textOf(area, 'with code', little));
  const date = entries.get(GPS_TAG.date);
  if (date !== undefined) sheet.moment(`${name} GPSDateStamp`, decodeTerminated(date.bytes));
};

const STRIPS = 0x0111;
const STRIP_LENGTHS = 0x0117;

/** The JPEG that a directory embeds as a preview. */
const previewOf = ({ entries, index, role }: Directory, block: Buffer, little: boolean): Buffer | undefined => {
  if (role === 'exif') return undefined;
  const number = (tag: number): number | undefined => integers(entries.get(tag), little)[0];
  const isJpegStrip = (index > 0 || role === 'sub') && integers(entries.get(STRIPS), little).length === 1;
  const start = number(TAG.previewStart) ?? (isJpegStrip ? number(STRIPS) : undefined);
  const length = number(TAG.previewLength) ?? (isJpegStrip ? number(STRIP_LENGTHS) : undefined);
  if (start === undefined || length === undefined || start + 2 > block.length) return undefined;
  return block.readUInt16BE(start) === 0xffd8 ? block.subarray(start, start + length) : undefined;
};
