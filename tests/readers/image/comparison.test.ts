import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { compareInside } from '../../../src/readers/image/comparison/index.ts';
import type { InnerFile } from '../../../src/readers/image/facts.ts';

const WIDTH = 720;
const HEIGHT = 480;

/** Shapes of many levels, and in the corner what a crop takes away. */
const scene = (seed = 1, corner = ''): Sharp => {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const shapes = Array.from(
    { length: 24 },
    () =>
      `<rect x="${next(WIDTH)}" y="${next(HEIGHT)}" width="${40 + next(220)}" height="${40 + next(160)}" fill="rgb(${next(256)},${next(256)},${next(256)})"/>`,
  );
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#7a8"/>${shapes.join('')}${corner}</svg>`,
    ),
  ).flatten();
};

const jpeg = (picture: Sharp, quality = 85): Promise<Buffer> => picture.jpeg({ quality }).toBuffer();
const again = async (picture: Sharp): Promise<Sharp> => sharp(await picture.png().toBuffer());
const small = async (picture: Sharp): Promise<Sharp> => (await again(picture)).resize({ width: 160 });

const thumbnail = (bytes: Buffer): InnerFile => ({ field: 'EXIF thumbnail', role: 'thumbnail', bytes });

const factOf = async (picture: Sharp, preview: Sharp, quality?: number): Promise<string | undefined> => {
  const { parts, problems } = await compareInside(await jpeg(picture), [thumbnail(await jpeg(preview, quality))]);
  expect(problems).toEqual([]);
  expect(parts).toHaveLength(1);
  return parts[0]?.fact;
};

describe('a preview of the same picture', () => {
  it.each([
    ['smaller and poorer', scene, async () => small(scene()), 40],
    ['of another size', scene, async () => (await again(scene())).resize({ width: 1600 })],
    ['turned', async () => (await again(scene())).rotate(90), async () => small(scene())],
    ['upside down', async () => (await again(scene())).rotate(180), async () => small(scene())],
    ['letterboxed', scene, async () => (await again(scene())).resize(160, 120, { fit: 'contain', background: '#000' })],
    ['in a square', scene, async () => (await again(scene())).resize(160, 160, { fit: 'contain', background: '#000' })],
    ['stretched', scene, async () => (await again(scene())).resize(160, 120, { fit: 'fill' })],
    ['its middle', scene, async () => (await again(scene())).resize(120, 120, { fit: 'cover' })],
    ['before it was made brighter', async () => (await again(scene())).linear(1.2, 15), async () => small(scene())],
    ['before it was made grey', async () => (await again(scene())).greyscale(), async () => small(scene())],
    ['before its tones were changed', async () => (await again(scene())).gamma(2.2, 1.5), async () => small(scene())],
    [
      'before its colours were',
      async () => (await again(scene())).modulate({ hue: 10, saturation: 1.6 }),
      () => small(scene()),
    ],
  ] as [string, () => Sharp | Promise<Sharp>, () => Sharp | Promise<Sharp>, number?][])(
    '%s',
    async (_, picture, preview, quality) => {
      expect(await factOf(await picture(), await preview(), quality)).toBe('same picture');
    },
  );
});

describe('a preview that shows something else', () => {
  const cut = (left: number, top: number, width: number, height: number) => async (): Promise<Sharp> =>
    (await again(scene())).extract({
      left: Math.round(left * WIDTH),
      top: Math.round(top * HEIGHT),
      width: Math.round(width * WIDTH),
      height: Math.round(height * HEIGHT),
    });
  const COVERED = '<rect x="260" y="160" width="150" height="90" fill="#000"/>';

  it.each([
    ['a tenth more', cut(0.1, 0, 0.9, 0.9)],
    ['much more', cut(0.3, 0.2, 0.5, 0.5)],
    ['what was below', cut(0, 0, 1, 0.85)],
    ['what was beside', cut(0.25, 0, 0.75, 1)],
    ['what is covered now', async () => scene(1, COVERED)],
    ['another picture', async () => scene(77)],
  ] as [string, () => Promise<Sharp>][])('%s', async (_, picture) => {
    expect(await factOf(await picture(), await small(scene()))).toBe('other picture');
  });

  it('says by which measure, in words of its own', async () => {
    const { parts } = await compareInside(await jpeg(scene(77)), [thumbnail(await jpeg(await small(scene())))]);
    expect(parts[0]).toMatchObject({ kind: 'metadata', field: 'thumbnail' });
    expect(parts[0]?.text).toMatch(/^shows (?:more|something else) than the picture: correlation 0\.\d{3}/);
  });
});

describe('what else is inside', () => {
  const film = Buffer.concat([Buffer.from([0, 0, 0, 16]), Buffer.from('ftypmp42'), Buffer.alloc(4)]);
  const trailing = (bytes: Buffer): InnerFile => ({
    field: 'after the end of the picture',
    role: 'trailing data',
    bytes,
  });

  it('tells a film and data of an unknown kind, and passes over a few bytes and a phone’s notes', async () => {
    const picture = await jpeg(scene());
    const notes = Buffer.concat([Buffer.alloc(2_000, 1), Buffer.from('SEFT')]);
    const { parts } = await compareInside(
      picture,
      [film, Buffer.alloc(4_000, 7), Buffer.from('end'), notes].map(trailing),
    );
    expect(parts.map(({ field, fact }) => [field, fact])).toEqual([
      ['film', 'film'],
      ['trailing data', 'unknown data'],
    ]);
  });

  it('names every picture, and each only once', async () => {
    const [other, another] = [await jpeg(scene(5)), await jpeg(scene(6))];
    const { parts } = await compareInside(await jpeg(scene()), [
      thumbnail(other),
      thumbnail(other),
      thumbnail(another),
      { field: 'after the end of the picture', role: 'second picture', bytes: await jpeg(scene(7)) },
    ]);
    expect(parts.map(({ field }) => field)).toEqual(['thumbnail', 'thumbnail (2)', 'second picture']);
  });

  it('compares a preview with the picture that it stands in', async () => {
    const enclosed = await jpeg(scene(9));
    const { parts } = await compareInside(Buffer.from('%PDF-1.7'), [
      { field: 'PDF picture', role: 'enclosed', bytes: enclosed },
      { field: 'PDF picture: EXIF thumbnail', role: 'thumbnail', bytes: await jpeg(await small(scene(9))) },
      { field: 'PDF picture: EXIF thumbnail', role: 'thumbnail', bytes: await jpeg(await small(scene(10))) },
      { field: 'PDF thumbnail', role: 'thumbnail', bytes: enclosed },
    ]);
    expect(parts.map(({ field, fact }) => [field, fact])).toEqual([
      ['PDF picture: thumbnail', 'same picture'],
      ['PDF picture: thumbnail (2)', 'other picture'],
    ]);
  });

  it('says so when the picture or its preview can’t be decoded', async () => {
    const broken = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200, 3)]);
    const whole = await jpeg(scene());
    for (const [picture, preview] of [
      [broken, whole],
      [whole, broken],
    ] as const) {
      const { parts, problems } = await compareInside(picture, [thumbnail(preview)]);
      expect(parts).toEqual([]);
      expect(problems).toEqual([expect.stringContaining('could not be compared')]);
    }
  });

  it('takes a gain map of the picture’s shape for its light, and not for another picture', async () => {
    const map = await jpeg((await again(scene())).resize({ width: 180 }).negate().blur(8));
    const marked = Buffer.concat([
      map.subarray(0, 2),
      Buffer.from('ffe1001a', 'hex'),
      Buffer.from('hdrgm:Version="1.0"     '),
      map.subarray(2),
    ]);
    const { parts } = await compareInside(await jpeg(scene()), [
      { field: 'after the end of the picture', role: 'second picture', bytes: marked },
    ]);
    expect(parts.map(({ fact }) => fact)).toEqual(['same picture']);
  });

  it('stops after a number of pictures and says so', async () => {
    const previews = await Promise.all(
      Array.from({ length: 34 }, async (_, seed) => thumbnail(await jpeg(await small(scene(seed + 2))))),
    );
    const { parts, problems } = await compareInside(await jpeg(scene()), previews);
    expect(parts).toHaveLength(32);
    expect(problems).toEqual([expect.stringContaining('more pictures')]);
  });
});
