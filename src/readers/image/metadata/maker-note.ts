import { directory, type Entry, integers, uint } from '../containers/directories.ts';
import type { FactSheet } from '../fact-sheet.ts';
import { decodeTerminated, isLegible } from './decode-text.ts';

/**
 * Maker notes: directories in formats that cameras' makers never published.
 * Only what tells who or where is read, by ExifTool's tables of tag names.
 */

interface Maker {
  /** What the note begins with, or what the camera's make does where notes begin with nothing. */
  readonly magic?: string;
  readonly make?: RegExp;
  /** Where the directory begins in the note. */
  readonly at: number;
  /** What offsets count from: the EXIF block, the note, or a TIFF head inside it at this place. */
  readonly base: 'block' | 'note' | { readonly head: number };
  readonly fields: Readonly<Record<number, string>>;
  /** Directories inside the directory. */
  readonly inner?: Readonly<Record<number, Readonly<Record<number, string>>>>;
}

const NIKON = { 29: 'SerialNumber', 160: 'SerialNumber', 130: 'AuxiliaryLens', 192: 'OwnerName' };
const PENTAX = { 553: 'SerialNumber' };
const OLYMPUS = { 1028: 'SerialNumber' };
const OLYMPUS_INNER = {
  8208: { 257: 'SerialNumber', 258: 'InternalSerialNumber', 514: 'LensSerialNumber' },
};
const SIGMA = { 2: 'SerialNumber' };
const PANASONIC = {
  37: 'InternalSerialNumber',
  82: 'LensSerialNumber',
  101: 'Title',
  102: 'BabyName',
  103: 'Location',
  105: 'Country',
  107: 'State',
  109: 'City',
  111: 'Landmark',
  32784: 'BabyName',
};

const MAKERS: readonly Maker[] = [
  { magic: 'Nikon\0\x02', at: 0, base: { head: 10 }, fields: NIKON },
  { magic: 'Nikon\0\x01', at: 8, base: 'block', fields: NIKON },
  { magic: 'OLYMPUS\0', at: 12, base: 'note', fields: OLYMPUS, inner: OLYMPUS_INNER },
  { magic: 'OM SYSTEM\0', at: 16, base: 'note', fields: OLYMPUS, inner: OLYMPUS_INNER },
  { magic: 'OLYMP\0', at: 8, base: 'block', fields: OLYMPUS, inner: OLYMPUS_INNER },
  { magic: 'PENTAX \0', at: 10, base: 'note', fields: PENTAX },
  { magic: 'AOC\0', at: 6, base: 'block', fields: PENTAX },
  { magic: 'Panasonic\0', at: 12, base: 'block', fields: PANASONIC },
  { magic: 'FUJIFILM', at: 12, base: 'note', fields: { 16: 'InternalSerialNumber' } },
  { magic: 'LEICA\0', at: 8, base: 'note', fields: { 771: 'SerialNumber', 773: 'SerialNumber' } },
  { magic: 'SIGMA\0', at: 10, base: 'block', fields: SIGMA },
  { magic: 'FOVEON\0', at: 10, base: 'block', fields: SIGMA },
  { magic: 'Ricoh\0', at: 8, base: 'block', fields: { 5: 'SerialNumber' } },
  { magic: 'RICOH\0', at: 8, base: 'block', fields: { 5: 'SerialNumber' } },
  {
    make: /^canon/i,
    at: 0,
    base: 'block',
    fields: { 9: 'OwnerName', 12: 'SerialNumber', 150: 'InternalSerialNumber' },
  },
  { make: /^nikon/i, at: 0, base: 'block', fields: NIKON },
  { make: /^samsung/i, at: 0, base: 'note', fields: { 40962: 'SerialNumber' } },
];

/** A maker note and the EXIF block that it stands in. */
export interface MakerNote {
  readonly block: Buffer;
  readonly note: Entry;
  readonly little: boolean;
  /** The camera's make, as EXIF states it. */
  readonly make: string;
}

/** Reads who a camera belongs to and its serials from its maker's note. */
export const readMakerNote = ({ block, note, little, make }: MakerNote, sheet: FactSheet): void => {
  const magic = block.toString('latin1', note.at, note.at + 12);
  const maker = MAKERS.find((one) => (one.magic === undefined ? one.make?.test(make) : magic.startsWith(one.magic)));
  if (maker === undefined) return;
  const order = byteOrder(block, note.at, maker, little);
  const head = typeof maker.base === 'object' ? note.at + maker.base.head : undefined;
  const base = head ?? (maker.base === 'note' ? note.at : 0);
  const at = head === undefined ? note.at + maker.at : head + (uint(block, head + 4, 4, order) ?? 0);
  readDirectory({ block, base, little: order }, at, maker.fields, sheet, maker.inner);
};

/** A note's own byte order, which its head may say. */
const byteOrder = (block: Buffer, at: number, { magic, base, at: skip }: Maker, little: boolean): boolean => {
  if (magic === 'FUJIFILM') return true;
  const from = typeof base === 'object' ? at + base.head : at + skip - (magic?.startsWith('O') ? 4 : 2);
  const order = magic === undefined ? '' : block.toString('latin1', from, from + 2);
  return order === 'II' || (order !== 'MM' && little);
};

interface Place {
  readonly block: Buffer;
  readonly base: number;
  readonly little: boolean;
}

const readDirectory = (
  { block, base, little }: Place,
  at: number,
  fields: Maker['fields'],
  sheet: FactSheet,
  inner: Maker['inner'] = {},
): void => {
  const found = directory(block, at, little, false, base);
  for (const [tag, entry] of found?.entries ?? []) {
    const name = fields[tag];
    if (name !== undefined) sheet.text(`EXIF ${name}`, statedBy(entry, little));
    const nested = inner[tag];
    if (nested === undefined) continue;
    const start = entry.type === 4 || entry.type === 13 ? (integers(entry, little)[0] ?? 0) + base : entry.at;
    readDirectory({ block, base, little }, start, nested, sheet);
  }
};

const statedBy = (entry: Entry, little: boolean): string | undefined => {
  // Canon writes the digits of a serial number as a number; its cameras show ten.
  if (entry.type === 4) return String(integers(entry, little)[0] ?? '').padStart(10, '0');
  // Panasonic writes texts of a fixed length as bytes, behind the letters of their encoding.
  const text = decodeTerminated(entry.bytes).trim();
  return isLegible(text) && /[\p{L}\p{N}]{2}/u.test(text) ? text : undefined;
};
