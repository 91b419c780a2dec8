import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { APPEARANCES, appearance } from '../../../../src/readers/image/seen/medical/appearance.ts';
import { SIDE } from '../../../../src/readers/image/seen/medical/backbone.ts';
import { findMedicalImages } from '../../../../src/readers/image/seen/medical/index.ts';
import { corners } from '../../../../src/readers/image/seen/medical/tiles.ts';
import { learn } from '../../../../src/readers/image/seen/medical/training/learn.ts';
import { asPicture, plain } from '../../../support/picture.ts';
import { chest, headSection } from '../../../support/scans.ts';

const fixture = (path: string) => sharp(`fixtures/${path}`);

describe('a medical image', () => {
  it.each([
    ['a section through a head', headSection],
    ['a chest', chest],
  ])('is %s', async (_, drawn) => {
    const [found, ...others] = await findMedicalImages(await asPicture(sharp(await drawn())));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ box: { x: 0, y: 0, width: 512, height: 512 }, certainty: 'likely' });
    expect(found?.likelihood).toBeGreaterThan(0.5);
  });

  it('is still one in small, turned, bluish and badly compressed', async () => {
    const scan = sharp(await headSection())
      .resize(140)
      .rotate(90)
      .linear([0.8, 0.9, 1], [5, 8, 14]);
    expect(await findMedicalImages(await asPicture(sharp(await scan.jpeg({ quality: 35 }).toBuffer())))).toHaveLength(
      1,
    );
  });

  it.each([
    'kathy/assessors-day/group_steps.jpg',
    'desmond/samosas/samosas.jpg',
    'farah/yellow-clogs/clogs.jpg',
    'simon/dietitian-hour/flyer.png',
    'simon/five-a-day/fiveaday.png',
    'dipak/feet-first/team.jpg',
  ])('is not %s, in colour or without', async (path) => {
    expect(await findMedicalImages(await asPicture(fixture(path)))).toEqual([]);
    expect(await findMedicalImages(await asPicture(fixture(path).greyscale()))).toEqual([]);
  });

  it.each([
    ['one pixel', plain(1, 1, 20)],
    ['a line', plain(1, 20_000, 90)],
    ['a white sheet', plain(1200, 900, 255)],
  ])('is not %s', async (_, picture) => {
    expect(await findMedicalImages(picture)).toEqual([]);
  });
});

describe('how a picture looks', () => {
  const pixels = (colour: (x: number, y: number) => readonly [number, number, number]): Float32Array =>
    Float32Array.from(Array.from({ length: SIDE * SIDE }, (_, i) => colour(i % SIDE, Math.floor(i / SIDE))).flat());

  it('is described by numbers, whatever it is of', () => {
    for (const shade of [0, 128, 255]) {
      const numbers = appearance(pixels(() => [shade, shade, shade]));
      expect(numbers).toHaveLength(APPEARANCES);
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  });

  it('tells colour from a tint and from none', () => {
    const colourfulness = (colour: (x: number) => readonly [number, number, number]) =>
      [...appearance(pixels(colour))].slice(16, 21);
    const [none] = colourfulness(() => [90, 90, 90]);
    const [, , , tint, spread] = colourfulness(() => [80, 90, 110]);
    const [lively, , , , various] = colourfulness((x) => (x % 2 ? [200, 30, 30] : [30, 30, 200]));
    expect(none).toBe(0);
    expect(tint).toBeGreaterThan(0.2);
    expect(spread).toBeCloseTo(0);
    expect(lively).toBeGreaterThan(0.7);
    expect(various).toBeGreaterThan(1);
  });
});

describe('where an image within a picture is looked for', () => {
  it('is the corners of a large one, which reach over its middle', () => {
    expect(corners(plain(500, 400, 0))).toEqual([]);
    expect(corners(plain(1000, 500, 0))).toEqual([
      { x: 0, y: 0, width: 600, height: 300 },
      { x: 400, y: 0, width: 600, height: 300 },
      { x: 0, y: 200, width: 600, height: 300 },
      { x: 400, y: 200, width: 600, height: 300 },
    ]);
  });
});

describe('training', () => {
  /** Two features that tell, one that doesn't, spread by a digest so that they are the same at every run. */
  const samples = Array.from({ length: 200 }, (_, i) => {
    const noise = createHash('sha256').update(String(i)).digest();
    const medical = i % 4 === 0;
    const at = (index: number) => (noise[index] as number) / 255;
    return {
      medical,
      description: Float32Array.of(at(0) + (medical ? 1.5 : 0), at(1) * 10, at(2) - (medical ? 1 : 0)),
    };
  });

  it('finds weights that tell the two apart, both counting alike', () => {
    const { weights, bias } = learn(samples);
    const odds = samples.map(({ description }) =>
      description.reduce((sum, v, i) => sum + v * (weights[i] as number), bias),
    );
    expect(odds.every((value, i) => value > 0 === samples[i]?.medical)).toBe(true);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[2]).toBeLessThan(0);
    expect(Math.abs(weights[1] as number)).toBeLessThan(0.1);
  });
});
