import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../../src/readers/image/seen/faces/decode.ts';
import { findFaces, type SeenFace } from '../../../../src/readers/image/seen/faces/index.ts';
import { distinct } from '../../../../src/readers/image/seen/faces/overlap.ts';
import { regions } from '../../../../src/readers/image/seen/faces/tiles.ts';
import { asPicture, plain } from '../../../support/picture.ts';

/** Photographs that the package of the network comes with, and how many faces each shows well. */
const SAMPLES = 'node_modules/@vladmandic/face-api/demo';
const FACES = { 'sample1.jpg': 3, 'sample2.jpg': 3, 'sample4.jpg': 4, 'sample5.jpg': 5, 'sample6.jpg': 4 };

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('the faces of a picture', () => {
  it.each(Object.entries(FACES))('%s has them, each in a box of its own', async (name, count) => {
    const picture = await asPicture(sharp(join(SAMPLES, name)));
    const faces = await findFaces(picture);
    expect(faces).toHaveLength(count);
    for (const { box, confidence } of faces) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(Object.values(box).every(Number.isInteger)).toBe(true);
      expect(box.x + box.width).toBeLessThanOrEqual(picture.width);
      expect(box.y + box.height).toBeLessThanOrEqual(picture.height);
    }
    expect(faces.map(({ confidence }) => confidence)).toEqual(
      faces.map(({ confidence }) => confidence).sort((a, b) => b - a),
    );
  });

  it.each([
    ['desmond/late-shift/IMG_4420.jpg', 3],
    ['kathy/assessors-day/group_steps.jpg', 8],
    ['dipak/feet-first/team.jpg', 4],
    ['desmond/five-a-side/FARRANT_JOE_TIBFIB_03121999.png', 0],
    ['desmond/samosas/samosas.jpg', 0],
    ['simon/five-a-day/fiveaday.png', 0],
  ])('%s has %i, drawn', async (path, count) => {
    expect(await findFaces(await asPicture(sharp(join('fixtures', path))))).toHaveLength(count);
  });

  it('are where they were put, small and far off in a large picture', async () => {
    const group = await sharp(join(SAMPLES, 'sample1.jpg')).resize(500).toBuffer();
    const scene = sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#8899aa' } });
    const picture = await asPicture(
      sharp(
        await scene
          .composite([{ input: group, left: 1500, top: 900 }])
          .png()
          .toBuffer(),
      ),
    );
    const faces = await findFaces(picture);
    expect(faces).toHaveLength(3);
    for (const { box } of faces) {
      expect(box.width).toBeLessThan(80);
      expect(box.x).toBeGreaterThan(1500);
      expect(box.y).toBeGreaterThan(900);
    }
  });

  it.each([
    ['one pixel', plain(1, 1, 200)],
    ['a line', plain(1, 20_000, 90)],
    ['a wall', plain(1200, 900, 128)],
    ['the dark', plain(640, 480, 0)],
  ])('are none in %s', async (_, picture) => {
    expect(await findFaces(picture)).toEqual([]);
  });
});

describe('what the detector states', () => {
  const predictions = (scores: readonly number[]) => ({
    anchors: Float32Array.from(scores.flatMap(() => [0.2, 0.2, 0.4, 0.6])),
    offsets: new Float32Array(scores.length * 4),
    scores: Float32Array.from(scores.flatMap((score) => [0, score, 0])),
  });

  it('is a face where it is sure enough, surest first', () => {
    const found = candidates(predictions([-3, 0.1, 2]), 0.5);
    expect(found.map(({ confidence }) => Number(confidence.toFixed(3)))).toEqual([0.881, 0.525]);
    expect(found[0]?.left).toBeCloseTo(0.2);
    expect(found[0]?.bottom).toBeCloseTo(0.4);
  });

  it('is bounded, and nothing where it is not a number', () => {
    expect(candidates(predictions(Array.from({ length: 5000 }, () => 3)), 0.5)).toHaveLength(400);
    expect(candidates(predictions([Number.NaN]), 0.5)).toEqual([]);
  });
});

describe('faces found more than once', () => {
  const faces = (...boxes: SeenFace['box'][]): SeenFace[] => boxes.map((box) => ({ box, confidence: 0.9 }));

  it('count once, also when a tile cuts one off', () => {
    expect(distinct(faces(box(10, 10, 40, 50), box(12, 9, 40, 50), box(10, 10, 15, 50)))).toHaveLength(1);
  });

  it('are two people cheek by cheek', () => {
    expect(distinct(faces(box(10, 10, 40, 50), box(42, 12, 40, 50)))).toHaveLength(2);
  });
});

describe('where faces are looked for', () => {
  it('is all of a small picture, and a large one and its parts', () => {
    expect(regions(plain(900, 600, 0))).toEqual([box(0, 0, 900, 600)]);
    expect(regions(plain(2400, 1600, 0))).toHaveLength(5);
    expect(regions(plain(4000, 300, 0))).toHaveLength(3);
  });

  it('leaves no pixel of a picture out and goes over no edge', () => {
    for (const { width, height } of [plain(2401, 1599, 0), plain(1001, 1, 0), plain(37, 3000, 0)]) {
      const [, ...tiles] = regions({ width, height, rgb: new Uint8Array() });
      for (const [x, y] of [
        [0, 0],
        [width - 1, height - 1],
        [width >> 1, height >> 1],
      ] as const)
        expect(
          tiles.some((tile) => x >= tile.x && x < tile.x + tile.width && y >= tile.y && y < tile.y + tile.height),
        ).toBe(true);
      for (const tile of tiles) expect(tile.x + tile.width <= width && tile.y + tile.height <= height).toBe(true);
    }
  });
});
