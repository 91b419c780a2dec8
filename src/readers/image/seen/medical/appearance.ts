import { SIDE } from './backbone.ts';

/** Shades of brightness that are counted apart. */
const SHADES = 16;
/** Pixels of the rim on each side. */
const RIM = 9;
/** Pixels a side of the blocks whose means give the coarse structure. */
const BLOCK = 16;

/** Numbers that describe how SIDE × SIDE pixels look. */
export const APPEARANCES = SHADES + 15;

/**
 * How a picture looks as a whole: its colour, its shades, its rim, how fine its
 * structure is. A radiograph has no colour, or one tint; much of it and most of
 * its rim is black; it is smooth where a photograph is sharp.
 *
 * @param pixels red, green and blue from 0 to 255
 * @returns APPEARANCES numbers of about 0 to 1
 */
export const appearance = (pixels: Float32Array): Float32Array => {
  const light = brightness(pixels);
  const out = new Float32Array(APPEARANCES);
  out.set(shades(light).map(Math.sqrt), 0);
  out.set([...colour(pixels), ...rim(light), ...structure(light)], SHADES);
  return out;
};

const brightness = (pixels: Float32Array): Float32Array => {
  const light = new Float32Array(SIDE * SIDE);
  for (let i = 0; i < light.length; i++)
    light[i] = 0.299 * at(pixels, 3 * i) + 0.587 * at(pixels, 3 * i + 1) + 0.114 * at(pixels, 3 * i + 2);
  return light;
};

const at = (values: Float32Array, index: number): number => values[index] as number;

const shades = (light: Float32Array): Float32Array => {
  const shares = new Float32Array(SHADES);
  for (const value of light) {
    const shade = Math.min(SHADES - 1, Math.max(0, Math.floor((value * SHADES) / 256)));
    shares[shade] = at(shares, shade) + 1 / light.length;
  }
  return shares;
};

/** Mean colourfulness; shares of pixels with some colour and with much; the common tint; how far colours differ from it. */
const colour = (pixels: Float32Array): number[] => {
  const count = pixels.length / 3;
  let sum = 0;
  let some = 0;
  let much = 0;
  let blueness = 0;
  let redness = 0;
  let squares = 0;
  for (let i = 0; i < pixels.length; i += 3) {
    const red = at(pixels, i);
    const green = at(pixels, i + 1);
    const blue = at(pixels, i + 2);
    const chroma = Math.max(red, green, blue) - Math.min(red, green, blue);
    sum += chroma;
    if (chroma > 12) some++;
    if (chroma > 48) much++;
    const b = blue - (red + green) / 2;
    const r = red - green;
    blueness += b;
    redness += r;
    squares += b * b + r * r;
  }
  const meanBlue = blueness / count;
  const meanRed = redness / count;
  const spread = Math.sqrt(Math.max(0, squares / count - meanBlue ** 2 - meanRed ** 2));
  return [Math.sqrt(sum / count / 255), some / count, much / count, Math.hypot(meanBlue, meanRed) / 64, spread / 64];
};

/** Of the rim: mean, shares that are black, dark, white; how even it is. */
const rim = (light: Float32Array): number[] => {
  const values: number[] = [];
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++)
      if (Math.min(x, y, SIDE - 1 - x, SIDE - 1 - y) < RIM) values.push(at(light, y * SIDE + x));
  const share = (is: (value: number) => boolean): number => values.filter(is).length / values.length;
  const [mean, deviation] = moments(values);
  return [mean / 255, share((v) => v < 8), share((v) => v < 40), share((v) => v > 235), deviation / 128];
};

/** Contrast; sharpness; contrast of block means; sharpness beside them; likeness to its mirror image. */
const structure = (light: Float32Array): number[] => {
  let steps = 0;
  for (let y = 1; y < SIDE; y++)
    for (let x = 1; x < SIDE; x++) {
      const value = at(light, y * SIDE + x);
      steps += Math.abs(value - at(light, y * SIDE + x - 1)) + Math.abs(value - at(light, (y - 1) * SIDE + x));
    }
  const sharpness = steps / (SIDE * SIDE) / 64;
  const blocks = blockMeans(light);
  const [, contrast] = moments(light);
  const [mean, coarse] = moments(blocks);
  const across = SIDE / BLOCK;
  let mirrored = 0;
  blocks.forEach((value, i) => {
    const other = at(blocks, i - (i % across) + across - 1 - (i % across));
    mirrored += (value - mean) * (other - mean);
  });
  const likeness = mirrored / blocks.length / (coarse * coarse + 1);
  return [contrast / 128, sharpness, coarse / 128, Math.min(2, (sharpness * 64) / (coarse + 4)), likeness];
};

const blockMeans = (light: Float32Array): Float32Array => {
  const across = SIDE / BLOCK;
  const means = new Float32Array(across * across);
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const block = Math.floor(y / BLOCK) * across + Math.floor(x / BLOCK);
      means[block] = at(means, block) + at(light, y * SIDE + x) / (BLOCK * BLOCK);
    }
  return means;
};

/** Mean and standard deviation. */
const moments = (values: ArrayLike<number>): [number, number] => {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return [mean, Math.sqrt(Math.max(0, squares / values.length - mean * mean))];
};
