import { beforeAll, describe, expect, it } from 'vitest';
import { readWords } from '../../../../../src/readers/image/seen/visible-text/index.ts';
import type { SeenLine } from '../../../../../src/readers/image/seen/visible-text/seen-line.ts';
import { drawnPicture } from '../../../../support/pictures.ts';

// the reader drops blanks
const together = (lines: readonly SeenLine[]): string[] => lines.map(({ text }) => text.replaceAll(' ', ''));

const WRITTEN = ['WALLACE,Benedict', 'DOB07/02/1990', 'NHSNo9991141707'];

beforeAll(async () => {
  await readWords(await drawnPicture('label.jpg')); // loads the models
}, 60_000);

describe('writing is read', () => {
  it.each(['label.jpg', 'wristband-35.jpg', 'small-print.jpg', 'film.jpg'])(
    'in %s',
    async (name) => {
      expect(together(await readWords(await drawnPicture(name)))).toEqual(WRITTEN);
    },
    60_000,
  );

  it('upside down, with the corners as it is read', async () => {
    const lines = await readWords(await drawnPicture('wristband-180.jpg'));
    expect(together(lines).sort()).toEqual([...WRITTEN].sort());
    for (const { quad } of lines) expect(quad[0].x).toBeGreaterThan(quad[1].x);
  }, 60_000);
});

it('says where each line is', async () => {
  const [name, born] = await readWords(await drawnPicture('label.jpg'));
  expect(name?.box.x).toBeGreaterThan(20);
  expect(name?.box.x).toBeLessThan(40);
  expect((name?.box.y ?? 0) + (name?.box.height ?? 0)).toBeLessThan((born?.box.y ?? 0) + 12);
  expect(name?.confidence).toBeGreaterThan(0.9);
});

it('reads nothing where there is no writing', async () => {
  const lines = await readWords(await drawnPicture('pebbles.jpg'));
  expect(lines.filter(({ text }) => text !== '')).toEqual([]);
});

it.each([
  [1, 1],
  [3, 90],
  [90, 2],
])('takes a picture of %i × %i pixels', async (width, height) => {
  expect(await readWords({ width, height, rgb: new Uint8Array(width * height * 3).fill(200) })).toEqual([]);
});
