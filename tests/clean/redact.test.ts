import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { withBoxes, withMargin } from '../../src/clean/paint.ts';
import { redact } from '../../src/clean/redact.ts';
import { decode } from '../../src/readers/image/seen/decode.ts';
import type { Box, Picture } from '../../src/readers/image/seen/picture.ts';
import { visionThread } from '../../src/readers/image/seen/vision-thread.ts';
import { drawCodes } from '../support/codes.ts';
import { plain } from '../support/picture.ts';
import { drawnPicture, pictureFile } from '../support/pictures.ts';
import { film } from './photos.ts';

const WORDS = { words: true, faces: false };
const EVERYTHING = { words: true, faces: true };

const decoded = async (bytes: Uint8Array): Promise<Picture> => {
  const decoding = await decode(bytes);
  if ('problem' in decoding) throw new Error(decoding.problem);
  return decoding.picture;
};

/** The lightest shade in a box of a picture. */
const lightest = ({ width, rgb }: Picture, box: Box): number => {
  let most = 0;
  for (let y = box.y; y < box.y + box.height; y++)
    for (const shade of rgb.subarray((y * width + box.x) * 3, (y * width + box.x + box.width) * 3))
      most = Math.max(most, shade);
  return most;
};

describe('a picture with boxes over what identifies somebody', () => {
  it('has none of a label’s writing left, and is looked at again', async () => {
    const original = pictureFile('label.jpg');
    const { seen } = await visionThread().look(original, ['visible-text']);
    const lines = seen['visible-text'] ?? [];
    expect(lines.length).toBeGreaterThan(2);
    const redacted = await redact(original, WORDS);
    if ('reason' in redacted) throw new Error(redacted.reason);
    expect({ format: redacted.format, covered: redacted.covered }).toEqual({ format: 'JPEG', covered: ['writing'] });
    const copy = await decoded(redacted.bytes);
    // JPEG rings a little at the edges of a box
    for (const { box } of lines) expect(lightest(copy, box)).toBeLessThan(60);
    const again = await visionThread().look(redacted.bytes, ['visible-text']);
    expect((again.seen['visible-text'] ?? []).map(({ text }) => text).join(' ')).not.toMatch(/WALL|BENE|999|1990/i);
  }, 90_000);

  it('has none of a wristband’s code left', async () => {
    const drawing = { format: 'Code128', text: '9991141707', at: { x: 150, y: 150 } } as const;
    const { picture, boxes } = await drawCodes([drawing], { width: 640, height: 420 });
    const { width, height, rgb } = picture;
    const file = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer();
    const redacted = await redact(file, WORDS);
    if ('reason' in redacted) throw new Error(redacted.reason);
    expect(redacted.format).toBe('PNG');
    expect(redacted.covered).toContain('barcodes');
    const copy = await decoded(redacted.bytes);
    const [{ x, y, width: across, height: down }] = boxes as [Box];
    const middle = {
      x: x + Math.floor(across / 4),
      y: y + Math.floor(down / 2),
      width: Math.floor(across / 2),
      height: 1,
    };
    expect(lightest(copy, middle)).toBeLessThan(60);
  }, 90_000);

  it('is left as it is where there is nothing', async () => {
    const redacted = await redact(pictureFile('pebbles.jpg'), EVERYTHING);
    if ('reason' in redacted) throw new Error(redacted.reason);
    expect(redacted.covered).toEqual([]);
    const [copy, original] = [await decoded(redacted.bytes), await drawnPicture('pebbles.jpg')];
    const difference = copy.rgb.reduce((sum, shade, at) => sum + Math.abs(shade - (original.rgb[at] as number)), 0);
    expect(difference / copy.rgb.length).toBeLessThan(4);
  }, 90_000);

  it.each([
    ['no picture', Buffer.from('WALLACE, Benedict'), /not a picture/],
    ['nothing', Buffer.alloc(0), /not a picture/],
  ])('is none of %s', async (_, bytes, reason) => {
    expect(await redact(bytes, WORDS)).toEqual({ reason: expect.stringMatching(reason) });
  });

  it('is none of a film of which only the first picture would be looked at', async () => {
    expect(await redact(await film.gif(), WORDS)).toEqual({ reason: expect.stringMatching(/only the first picture/) });
  });
});

describe('painting', () => {
  it('takes the pixels of a box away and no other, and leaves the picture it was given alone', () => {
    const picture = plain(10, 8, 200);
    const painted = withBoxes(picture, [{ x: 2, y: 3, width: 4, height: 2 }]);
    const dark = [...painted.rgb.keys()].filter((at) => at % 3 === 0 && painted.rgb[at] !== 200).map((at) => at / 3);
    expect(dark).toEqual([32, 33, 34, 35, 42, 43, 44, 45]);
    expect(new Set(picture.rgb)).toEqual(new Set([200]));
  });

  it.each<[string, Box, number]>([
    ['over an edge', { x: -5, y: -5, width: 7, height: 7 }, 4],
    ['beyond the picture', { x: 20, y: 20, width: 5, height: 5 }, 0],
    ['larger than it', { x: -100, y: -100, width: 1e6, height: 1e6 }, 80],
    ['of no size', { x: 3, y: 3, width: 0, height: 5 }, 0],
  ])('bounds a box %s', (_, box, count) => {
    expect(withBoxes(plain(10, 8, 200), [box]).rgb.filter((shade) => shade !== 200)).toHaveLength(3 * count);
  });

  it('leaves a margin for what stands out of a box, within the picture', () => {
    const picture = { width: 100, height: 50 };
    expect(withMargin({ x: 40, y: 20, width: 30, height: 10 }, picture)).toEqual({
      x: 34,
      y: 14,
      width: 42,
      height: 22,
    });
    expect(withMargin({ x: 2, y: 45, width: 97, height: 5 }, picture)).toEqual({ x: 0, y: 41, width: 100, height: 9 });
  });
});
