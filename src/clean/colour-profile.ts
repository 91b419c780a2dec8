/**
 * Colour profiles (ICC.1:2022). A profile decides how a picture looks, so it is
 * kept, but it can also name a screen, a device or its owner and says when it
 * was made. So its colours are copied into a profile that says nothing else.
 */

const HEAD = 128;
const ENTRY = 12;
const MOST_TAGS = 100;
/** Bytes of the largest profile that is kept; those of printing presses come to a few million. */
export const LARGEST_PROFILE = 8_000_000;

/** Tags that colours are computed from. */
const COLOUR_TAGS: ReadonlySet<string> = new Set([
  ...['wtpt', 'bkpt', 'chad', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC', 'kTRC', 'cicp'],
  ...['A2B0', 'A2B1', 'A2B2', 'B2A0', 'B2A1', 'B2A2'],
]);
/** Forms of a tag's value that hold numbers only. */
const NUMERIC: ReadonlySet<string> = new Set(['XYZ ', 'curv', 'para', 'sf32', 'mft1', 'mft2', 'mAB ', 'mBA ', 'cicp']);

interface Tag {
  readonly name: string;
  readonly value: Buffer;
}

/** A profile with the same colours and no words; undefined when it isn't one that can be read. */
export const plainProfile = (profile: Buffer): Buffer | undefined => {
  if (profile.length < HEAD + 4 || profile.length > LARGEST_PROFILE) return undefined;
  if (profile.toString('latin1', 36, 40) !== 'acsp') return undefined;
  const count = profile.readUInt32BE(HEAD);
  if (count > MOST_TAGS || HEAD + 4 + count * ENTRY > profile.length) return undefined;
  const tags: Tag[] = [];
  for (let index = 0; index < count; index++) {
    const at = HEAD + 4 + index * ENTRY;
    const name = profile.toString('latin1', at, at + 4);
    if (!COLOUR_TAGS.has(name)) continue;
    const start = profile.readUInt32BE(at + 4);
    const end = start + profile.readUInt32BE(at + 8);
    if (end > profile.length || !NUMERIC.has(profile.toString('latin1', start, start + 4))) return undefined;
    tags.push({ name, value: profile.subarray(start, end) });
  }
  return hasColours(tags) ? written(plainHead(profile), [...words(profile), ...tags]) : undefined;
};

/** Three primaries with their curves, a curve of greys, or a table. */
const hasColours = (tags: readonly Tag[]): boolean => {
  const names = new Set(tags.map(({ name }) => name));
  const primaries = ['rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];
  return names.has('A2B0') || names.has('kTRC') || primaries.every((name) => names.has(name));
};

/** The head without the maker, the device, the program, the day it was made, and the sum over the old contents. */
const plainHead = (profile: Buffer): Buffer => {
  const head = Buffer.alloc(HEAD);
  const keep = (start: number, end: number): void => void profile.copy(head, start, start, end);
  keep(8, 24); // version, class, colour space, connection space
  head.writeUInt16BE(2000, 24); // a date is required
  head.writeUInt16BE(1, 26);
  head.writeUInt16BE(1, 28);
  keep(36, 40); // 'acsp'
  keep(64, 80); // rendering intent, illuminant
  return head;
};

/** Every profile has to have a description and a copyright. */
const words = (profile: Buffer): Tag[] => {
  const isOld = (profile[8] as number) < 4;
  return [
    { name: 'desc', value: isOld ? oldDescription('RGB') : localised('RGB') },
    { name: 'cprt', value: isOld ? oldText('none') : localised('none') },
  ];
};

const oldText = (text: string): Buffer => Buffer.from(`text\0\0\0\0${text}\0`, 'latin1');

/** Version 2's description: the text, then empty room for Unicode and for Macintosh script. */
const oldDescription = (text: string): Buffer => {
  const value = Buffer.alloc(12 + text.length + 1 + 78);
  value.write('desc', 'latin1');
  value.writeUInt32BE(text.length + 1, 8);
  value.write(text, 12, 'latin1');
  return value;
};

const localised = (text: string): Buffer => {
  const value = Buffer.alloc(28 + text.length * 2);
  value.write('mluc', 'latin1');
  value.writeUInt32BE(1, 8);
  value.writeUInt32BE(12, 12);
  value.write('enUS', 16, 'latin1');
  value.writeUInt32BE(text.length * 2, 20);
  value.writeUInt32BE(28, 24);
  Buffer.from(text, 'utf16le').swap16().copy(value, 28);
  return value;
};

const written = (head: Buffer, tags: readonly Tag[]): Buffer => {
  const table = Buffer.alloc(4 + tags.length * ENTRY);
  table.writeUInt32BE(tags.length);
  const values: Buffer[] = [];
  /** Where a value stands already: three curves are mostly one. */
  const places = new Map<string, number>();
  let end = HEAD + table.length;
  for (const [index, { name, value }] of tags.entries()) {
    const key = value.toString('latin1');
    const at = places.get(key) ?? end;
    if (at === end) {
      places.set(key, at);
      values.push(value, Buffer.alloc(-value.length & 3));
      end += value.length + (-value.length & 3);
    }
    table.write(name, 4 + index * ENTRY, 'latin1');
    table.writeUInt32BE(at, 8 + index * ENTRY);
    table.writeUInt32BE(value.length, 12 + index * ENTRY);
  }
  const profile = Buffer.concat([head, table, ...values]);
  profile.writeUInt32BE(profile.length);
  return profile;
};
