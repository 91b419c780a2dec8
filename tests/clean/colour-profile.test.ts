import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { plainProfile } from '../../src/clean/colour-profile.ts';

const CANARY = 'Screen of ward 7';

/** A tag of a profile, and its value. */
type Tags = readonly (readonly [name: string, value: Buffer])[];

const profile = (tags: Tags, version = 2): Buffer => {
  const head = Buffer.alloc(128);
  head[8] = version;
  head.write('mntrRGB XYZ ', 12, 'latin1');
  head.writeUInt16BE(2026, 24);
  head.write('acsp', 36, 'latin1');
  head.write('MAKRMODL', 48, 'latin1');
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  let end = head.length + table.length;
  for (const [index, [name, value]] of tags.entries()) {
    table.write(name, 4 + index * 12, 'latin1');
    table.writeUInt32BE(end, 8 + index * 12);
    table.writeUInt32BE(value.length, 12 + index * 12);
    end += value.length;
  }
  const file = Buffer.concat([head, table, ...tags.map(([, value]) => value)]);
  file.writeUInt32BE(file.length);
  return file;
};

const xyz = (seed: number): Buffer => Buffer.concat([Buffer.from('XYZ \0\0\0\0'), Buffer.alloc(12, seed)]);
const curve = Buffer.concat([Buffer.from('curv\0\0\0\0\0\0\0\x01', 'latin1'), Buffer.from([2, 0x33, 0, 0])]);
const text = (value: string): Buffer => Buffer.concat([Buffer.from('text\0\0\0\0'), Buffer.from(value)]);

const COLOURS: Tags = [
  ['wtpt', xyz(1)],
  ['rXYZ', xyz(2)],
  ['gXYZ', xyz(3)],
  ['bXYZ', xyz(4)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];
const WORDS: Tags = [
  ['desc', text(CANARY)],
  ['cprt', text(CANARY)],
  ['dmnd', text(CANARY)],
  ['vcgt', text(CANARY)],
];

/** The tags of a profile, with their values. */
const tagsOf = (bytes: Buffer): Map<string, Buffer> =>
  new Map(
    Array.from({ length: bytes.readUInt32BE(128) }, (_, index) => {
      const at = 132 + index * 12;
      const start = bytes.readUInt32BE(at + 4);
      return [bytes.toString('latin1', at, at + 4), bytes.subarray(start, start + bytes.readUInt32BE(at + 8))];
    }),
  );

describe('a plain profile', () => {
  it.each([2, 4])('has the same colours and says nothing else, version %d', (version) => {
    const plain = plainProfile(profile([...WORDS, ...COLOURS], version)) as Buffer;
    const tags = tagsOf(plain);
    expect([...tags.keys()]).toEqual(['desc', 'cprt', ...COLOURS.map(([name]) => name)]);
    for (const [name, value] of COLOURS) expect(tags.get(name)).toEqual(value);
    for (const said of [CANARY, 'MAKR', 'MODL']) expect(plain.includes(said)).toBe(false);
    expect(plain.readUInt16BE(24)).not.toBe(2026);
    expect(plain.length).toBe(plain.readUInt32BE(0));
  });

  it('is one that programs take for one', async () => {
    for (const name of ['p3', 'srgb', 'cmyk']) {
      const { icc } = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'teal' } })
        .withIccProfile(name)
        .jpeg()
        .toBuffer()
        .then((bytes) => sharp(bytes).metadata());
      expect(plainProfile(plainProfile(icc as Buffer) as Buffer)).toBeDefined();
    }
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['a head alone', profile([]).subarray(0, 128)],
    ['no colours', profile(WORDS)],
    ['a colour in words', profile([...COLOURS.slice(1), ['wtpt', text(CANARY)]])],
    ['a value behind the end', profile(COLOURS).subarray(0, -1)],
    [
      'more tags than there is room for',
      (() => {
        const file = profile(COLOURS);
        file.writeUInt32BE(0xffffffff, 128);
        return file;
      })(),
    ],
  ])('is not made of %s', (_, file) => {
    expect(plainProfile(file)).toBeUndefined();
  });
});
