import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../src/check.ts';
import { previewer } from '../../src/cli/picture-previews.ts';
import type { Box } from '../../src/draft.ts';

const [WIDTH, HEIGHT] = [2_400, 1_600];
/** Where the writing was found; its strokes stand a little out of it, as strokes do. */
const FOUND: Box = { x: 600, y: 400, width: 900, height: 120 };
const OUT = 10;

const PAPER = 235;

/** Light paper with strokes of red, which nothing else in the picture is. */
const photo = async (): Promise<Buffer> => {
  const strokes = Array.from(
    { length: 30 },
    (_, at) =>
      `<rect x="${FOUND.x + 30 * at}" y="${FOUND.y - OUT}" width="14" height="${FOUND.height + 2 * OUT}" fill="#ff0000"/>`,
  ).join('');
  const paper = `rgb(${PAPER},${PAPER},${PAPER})`;
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${paper}"/>${strokes}</svg>`,
    ),
  )
    .flatten({ background: paper })
    .jpeg()
    .toBuffer();
};

const pictures = (picture: Picture): ReadonlyMap<string, Picture> => new Map([['a.jpg', picture]]);

/** A preview's pixels, and how many of them are red. */
const shown = async (uri = '') => {
  const bytes = Buffer.from(uri.replace('data:image/jpeg;base64,', ''), 'base64');
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  let red = 0;
  for (let at = 0; at < data.length; at += 3)
    if ((data[at] as number) - Math.max(data[at + 1] as number, data[at + 2] as number) > 12) red++;
  return { data, width: info.width, height: info.height, red, metadata: await sharp(bytes).metadata() };
};

describe('a preview', () => {
  it('has not a pixel of the writing left, and of the paper the rest', async () => {
    const preview = await previewer(pictures({ bytes: await photo(), places: [FOUND], wasLookedAt: true }), {
      showValues: false,
    })('a.jpg');
    expect(preview).toMatchObject({ width: WIDTH, height: HEIGHT });
    const { data, width, height, red, metadata } = await shown(preview?.uri);
    expect([width, height, red]).toEqual([1_200, 800, 0]);
    expect(metadata.exif).toBeUndefined();
    const dark = data.filter((_, at) => at % 3 === 0 && (data[at] as number) < 60).length;
    const most = (FOUND.width + FOUND.height) * (2 * FOUND.height);
    expect(dark).toBeGreaterThan((FOUND.width * FOUND.height) / 4);
    expect(dark).toBeLessThan(most / 4);
    expect(data[0]).toBeGreaterThan(PAPER - 8);
  });

  it('shows what is there to whoever may see it', async () => {
    const preview = await previewer(pictures({ bytes: await photo(), places: [FOUND], wasLookedAt: false }), {
      showValues: true,
    })('a.jpg');
    expect((await shown(preview?.uri)).red).toBeGreaterThan(1_000);
  });

  it.each<[string, Partial<Picture>, string]>([
    ['in which not everything was looked for', { wasLookedAt: false }, 'a.jpg'],
    ['that can’t be decoded', { bytes: Buffer.from('WALLACE, Benedict') }, 'a.jpg'],
    ['of another name', {}, 'b.jpg'],
  ])('is not drawn of a picture %s', async (_, picture, name) => {
    const whole: Picture = { bytes: await photo(), places: [], wasLookedAt: true, ...picture };
    expect(await previewer(pictures(whole), { showValues: false })(name)).toBeUndefined();
  });

  it('isn’t enlarged, and takes boxes beyond the edge as they come', async () => {
    const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer();
    const places = [{ x: 0, y: 0, width: 500, height: 500 }];
    const preview = await previewer(pictures({ bytes, places, wasLookedAt: true }), { showValues: false })('a.jpg');
    expect(await shown(preview?.uri)).toMatchObject({ width: 30, height: 20, red: 0 });
  });
});
