import { describe, expect, it } from 'vitest';
import { halved } from '../../../../src/readers/image/seen/halved.ts';
import type { Picture } from '../../../../src/readers/image/seen/picture.ts';
import { scaled, whole } from '../../../../src/readers/image/seen/scaled.ts';

/** A picture whose red is its column, green its row, blue both together. */
const ramp = (width: number, height: number): Picture => {
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) rgb.set([i % width, Math.floor(i / width), (i % width) ^ 1], i * 3);
  return { width, height, rgb };
};

describe('a picture at half its size', () => {
  it('is made of the means of four pixels, and made once', () => {
    const picture = ramp(7, 5);
    const half = halved(picture);
    expect([half.width, half.height]).toEqual([3, 2]);
    expect([...half.rgb.subarray(0, 3)]).toEqual([1, 1, 1]);
    expect(half.rgb[3]).toBe(3);
    expect(halved(picture)).toBe(half);
  });

  it.each([
    [1, 1],
    [1, 9],
    [9, 1],
  ])('of %i × %i stays within it', (width, height) => {
    const picture = { width, height, rgb: new Uint8Array(width * height * 3).fill(70) };
    expect(new Set(halved(picture).rgb)).toEqual(new Set([70]));
  });
});

describe('a region at another size', () => {
  it('is the region itself at its own size', () => {
    const picture = ramp(20, 10);
    expect([...scaled(picture, whole(picture), 20, 10)]).toEqual([...picture.rgb]);
    expect([...scaled(picture, { x: 7, y: 3, width: 2, height: 1 }, 2, 1)]).toEqual([7, 3, 6, 8, 3, 9]);
  });

  it.each([
    [200, 100, 13, 7],
    [13, 7, 200, 100],
    [1, 5000, 8, 8],
    [5000, 1, 8, 8],
    [1, 1, 5, 5],
  ])('of %i × %i at %i × %i keeps what it shows in its place, and its light', (width, height, across, down) => {
    const picture = ramp(width, height);
    const white = { ...picture, rgb: new Uint8Array(picture.rgb.length).fill(255) };
    for (const value of scaled(white, whole(white), across, down)) expect(value).toBeCloseTo(255, 2);
    if (width > 255 || height > 255) return;
    const pixels = scaled(picture, whole(picture), across, down);
    const middle = Math.floor(across / 2);
    const red = pixels[middle * 3] as number;
    expect(Math.abs(red - ((middle + 0.5) * width) / across + 0.5)).toBeLessThan(1 + width / across / 8);
  });

  it('of fine lines is their mean', () => {
    const rgb = Uint8Array.from({ length: 300 * 300 * 3 }, (_, i) => (Math.floor(i / 3) % 2) * 200);
    const pixels = scaled({ width: 300, height: 300, rgb }, { x: 0, y: 0, width: 300, height: 300 }, 10, 10);
    for (const value of pixels) expect(Math.abs(value - 100)).toBeLessThan(5);
  });
});
