import { asBuffer } from './block.ts';

/**
 * The directories of a TIFF structure, which is what EXIF is too: lists of
 * tagged values that point at one another (TIFF 6.0, section 2; BigTIFF).
 */

/** One tagged value. */
export interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Offset of the value from the structure's first byte. */
  readonly at: number;
  /** The value's bytes, as many as are there. */
  readonly bytes: Buffer;
  /** Whether the whole value is there. */
  readonly whole: boolean;
}

/** What leads to a directory: the chain of pictures, or a pointer in another one. */
type DirectoryRole = 'picture' | 'exif' | 'gps' | 'sub';

export interface Directory {
  readonly role: DirectoryRole;
  /** Place in the chain of pictures, from 0: 0 is the picture itself, 1 in EXIF its thumbnail. */
  readonly index: number;
  readonly at: number;
  readonly entries: ReadonlyMap<number, Entry>;
}

export interface TiffStructure {
  readonly directories: readonly Directory[];
  readonly little: boolean;
  /** Every directory that something points at is there, with all of its values. */
  readonly whole: boolean;
  /** A pointer to a GPS directory leads to nothing that can be read, or stood in a directory that is damaged. */
  readonly lostGps: boolean;
}

/** Bytes in one value of each type; 13 is IFD, 16 to 18 are BigTIFF's. */
const TYPE_SIZE = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];
/** Exif 3.0's text. */
const UTF8 = 129;

/** Bytes in one value of a type; 0 when there is no such type. */
const sizeOf = (type: number): number => (type === UTF8 ? 1 : (TYPE_SIZE[type] ?? 0));
const POINTERS: ReadonlyMap<number, DirectoryRole> = new Map([
  [0x8769, 'exif'],
  [0x8825, 'gps'],
  [0x014a, 'sub'],
  [0xa005, 'sub'],
]);
const MOST_DIRECTORIES = 1_000;
const MOST_ENTRIES = 4_096;

/** Whether a TIFF structure begins at an offset. */
export const isTiff = (bytes: Buffer, at = 0): boolean =>
  /^(?:II\*\0|MM\0\*|II\+\0\x08\0|MM\0\+\0\x08)/.test(bytes.toString('latin1', at, at + 6));

/** An unsigned integer of a directory; undefined behind the end. */
export const uint = (bytes: Buffer, at: number, size: number, little: boolean): number | undefined => {
  if (at < 0 || at + size > bytes.length) return undefined;
  if (size === 1) return bytes[at];
  if (size === 2) return little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  if (size === 4) return little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  return Number(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
};

interface Waiting {
  readonly at: number;
  readonly role: DirectoryRole;
  readonly index: number;
}

/** Reads every directory that can be reached from the head. */
export const tiffDirectories = (bytes: Uint8Array): TiffStructure => {
  const file = asBuffer(bytes);
  const little = file[0] === 0x49;
  const isBig = uint(file, 2, 2, little) === 43;
  const first = isBig ? uint(file, 8, 8, little) : uint(file, 4, 4, little);
  const directories: Directory[] = [];
  const seen = new Map<number, DirectoryRole>();
  const waiting: Waiting[] = first === undefined ? [] : [{ at: first, role: 'picture', index: 0 }];
  let whole = waiting.length > 0;
  let lostGps = false;
  for (const next of waiting) {
    const known = seen.get(next.at);
    // What another pointer takes for something else holds no position.
    lostGps ||= next.role === 'gps' && known !== undefined && known !== 'gps';
    if (next.at === 0 || known !== undefined) continue;
    seen.set(next.at, next.role);
    const read = seen.size <= MOST_DIRECTORIES ? directory(file, next.at, little, isBig) : undefined;
    if (read === undefined) {
      whole = false;
      lostGps ||= next.role === 'gps';
      continue;
    }
    whole &&= read.whole && (read.entries.size > 0 || next.role !== 'picture');
    lostGps ||= next.role === 'gps' && (read.isCut || !isGps(read.entries));
    // Thumbnails and what follows them are often broken, and lead to no place.
    lostGps ||=
      next.role !== 'sub' && next.index === 0 && [...read.entries.values()].some(({ type }) => sizeOf(type) === 0);
    directories.push({ ...next, entries: read.entries });
    for (const [tag, role] of POINTERS) {
      const pointer = read.entries.get(tag);
      if (pointer === undefined) continue;
      const room = Math.max(0, 2 * MOST_DIRECTORIES - waiting.length);
      for (const at of integers(pointer, little).slice(0, room)) waiting.push({ at, role, index: 0 });
    }
    if (next.role === 'picture' && read.next > 0) {
      waiting.push({ at: read.next, role: 'picture', index: next.index + 1 });
    }
  }
  return { directories, little, whole: whole && directories.length > 0, lostGps };
};

/** Tags of a GPS directory are numbered from 0 to 31; an empty one is nothing but empty. */
const isGps = (entries: Directory['entries']): boolean =>
  entries.size === 0 || [...entries.keys()].some((tag) => tag <= 0x1f);

interface DirectoryRead {
  readonly entries: Map<number, Entry>;
  /** Offset of the next directory of the chain, or 0. */
  readonly next: number;
  /** Every value is there. */
  readonly whole: boolean;
  /** The list of entries itself breaks off. */
  readonly isCut: boolean;
}

/** The directory at an offset; undefined when there can be none. */
export const directory = (
  file: Buffer,
  at: number,
  little: boolean,
  isBig = false,
  /** What offsets of values count from, where that isn't the first byte. */
  base = 0,
): DirectoryRead | undefined => {
  const [countSize, entrySize, inline] = isBig ? [8, 20, 8] : [2, 12, 4];
  const count = uint(file, at, countSize, little);
  if (count === undefined || count > MOST_ENTRIES) return undefined;
  const entries = new Map<number, Entry>();
  const listEnd = at + countSize + count * entrySize;
  let whole = listEnd + inline <= file.length;
  for (let entry = at + countSize; entry < listEnd && entry + entrySize <= file.length; entry += entrySize) {
    const tag = uint(file, entry, 2, little) as number;
    const type = uint(file, entry + 2, 2, little) as number;
    const values = uint(file, entry + 4, inline, little) as number;
    const size = sizeOf(type) * values;
    const offset = uint(file, entry + 4 + inline, inline, little) as number;
    const valueAt = size <= inline ? entry + 4 + inline : offset + base;
    const isThere = valueAt + size <= file.length;
    whole &&= isThere;
    const value = {
      tag,
      type,
      count: values,
      at: valueAt,
      bytes: file.subarray(valueAt, valueAt + size),
      whole: isThere,
    };
    // The first of two values of one tag is the one that programs read.
    if (!entries.has(tag)) entries.set(tag, value);
  }
  return { entries, next: uint(file, listEnd, inline, little) ?? 0, whole, isCut: listEnd > file.length };
};

const MOST_VALUES = 100_000;

/** The integers of a value; none when its type holds none. */
export const integers = (entry: Entry | undefined, little: boolean): number[] => {
  if (entry === undefined || ![1, 3, 4, 7, 13, 16, 18].includes(entry.type)) return [];
  const size = TYPE_SIZE[entry.type] as number;
  const count = Math.min(entry.count, Math.floor(entry.bytes.length / size), MOST_VALUES);
  return Array.from({ length: count }, (_, index) => uint(entry.bytes, index * size, size, little) as number);
};

/** The fractions of a value, or its plain numbers; NaN where one has a zero below and not above. */
export const numbers = (entry: Entry | undefined, little: boolean): number[] => {
  if (entry === undefined) return [];
  const { bytes, type } = entry;
  const count = (size: number): number => Math.min(Math.floor(bytes.length / size), 64);
  const int32 = (at: number): number => (little ? bytes.readInt32LE(at) : bytes.readInt32BE(at));
  if (type === 5 || type === 10) {
    return Array.from({ length: count(8) }, (_, index) => {
      const [above, below] = [0, 4].map((half) =>
        type === 10 ? int32(index * 8 + half) : (uint(bytes, index * 8 + half, 4, little) as number),
      ) as [number, number];
      return above / below;
    });
  }
  if (type === 11)
    return Array.from({ length: count(4) }, (_, i) => (little ? bytes.readFloatLE(i * 4) : bytes.readFloatBE(i * 4)));
  if (type === 12)
    return Array.from({ length: count(8) }, (_, i) => (little ? bytes.readDoubleLE(i * 8) : bytes.readDoubleBE(i * 8)));
  if (type === 9) return Array.from({ length: count(4) }, (_, i) => int32(i * 4));
  return integers(entry, little).slice(0, 64);
};
