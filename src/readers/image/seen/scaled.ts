import { halved } from './halved.ts';
import type { Box, Picture } from './picture.ts';

/** What of a source line one target pixel is made of: consecutive pixels from `first`, their weights adding up to 1. */
interface Taps {
  readonly first: number;
  readonly weights: Float64Array;
}

/**
 * A region of a picture at another size, for networks that look at pictures of
 * one size: every pixel of the source counts (a triangle filter as wide as the
 * scale, bilinear where it enlarges), so that fine texture isn't aliased.
 *
 * @returns red, green and blue of each pixel, row after row, from 0 to 255
 */
export const scaled = (picture: Picture, box: Box, width: number, height: number): Float32Array =>
  Math.min(box.width / width, box.height / height) < 2
    ? filtered(picture, box, width, height)
    : scaled(halved(picture), halfOf(box), width, height);

/** The same region of a picture halved, to the pixel. */
const halfOf = ({ x, y, width, height }: Box): Box => ({
  x: x >> 1,
  y: y >> 1,
  width: width >> 1,
  height: height >> 1,
});

const filtered = (picture: Picture, box: Box, width: number, height: number): Float32Array => {
  const across = taps(box.width, width);
  const down = taps(box.height, height);
  const out = new Float32Array(width * height * 3);
  const line = new Float32Array(width * 3);
  // From which target row on a source row may still count; both only grow.
  let from = 0;
  for (let y = 0; y < box.height; y++) {
    narrow(picture, (box.y + y) * picture.width + box.x, across, line);
    while (from < height && end(down[from]) <= y) from++;
    for (let row = from; row < height; row++) {
      const { first, weights } = down[row] as Taps;
      if (first > y) break;
      const weight = weights[y - first] ?? 0;
      for (let i = 0, at = row * line.length; i < line.length; i++, at++)
        out[at] = (out[at] as number) + weight * (line[i] as number);
    }
  }
  return out;
};

const end = (taps: Taps | undefined): number => (taps === undefined ? 0 : taps.first + taps.weights.length);

/** One source row at the width of the target. */
const narrow = ({ rgb }: Picture, start: number, across: readonly Taps[], line: Float32Array): void => {
  let at = 0;
  for (const { first, weights } of across) {
    let red = 0;
    let green = 0;
    let blue = 0;
    let source = (start + first) * 3;
    for (const weight of weights) {
      red += weight * (rgb[source] as number);
      green += weight * (rgb[source + 1] as number);
      blue += weight * (rgb[source + 2] as number);
      source += 3;
    }
    line[at++] = red;
    line[at++] = green;
    line[at++] = blue;
  }
};

const taps = (source: number, target: number): Taps[] => {
  const scale = source / target;
  const reach = Math.max(1, scale);
  return Array.from({ length: target }, (_, i) => {
    const centre = (i + 0.5) * scale - 0.5;
    const first = Math.max(0, Math.ceil(centre - reach));
    const last = Math.min(source - 1, Math.floor(centre + reach));
    const weights = new Float64Array(last - first + 1);
    for (let at = first; at <= last; at++) weights[at - first] = Math.max(0, 1 - Math.abs(at - centre) / reach);
    const sum = weights.reduce((a, b) => a + b, 0);
    return { first, weights: weights.map((weight) => weight / sum) };
  });
};

/** All of a picture. */
export const whole = ({ width, height }: Picture): Box => ({ x: 0, y: 0, width, height });
