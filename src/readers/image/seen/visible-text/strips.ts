import type { Picture } from '../picture.ts';
import type { Tilted } from './rectangles.ts';

/** Pixels from top to bottom of a line as the reader takes it. */
export const STRIP_HEIGHT = 48;
/** The longest line that is read whole; a longer one is squeezed. */
const LONGEST = 2400;
const SHORTEST = 8;
/** Samples a side of one pixel of the strip, where the picture is finer. */
const MOST_SAMPLES = 4;

/** A line cut out of a picture and laid straight. */
export interface Strip {
  readonly width: number;
  /** Row after row, three values a pixel: blue, green, red, 0 to 255. */
  readonly bgr: Float32Array;
}

/**
 * Cuts a rectangle out of a picture. What lies beyond the picture's edge looks as the edge does.
 *
 * @param stretch how many times as wide as it is the writing becomes
 */
export const cut = (picture: Picture, { x, y, width, height, angle }: Tilted, stretch = 1): Strip => {
  const scale = STRIP_HEIGHT / height;
  const across = Math.max(SHORTEST, Math.min(LONGEST, Math.round(width * scale * stretch)));
  const samples = Math.max(1, Math.min(MOST_SAMPLES, Math.ceil(1 / scale - 0.25)));
  const right = { x: (Math.cos(angle) * width) / across, y: (Math.sin(angle) * width) / across };
  const down = { x: -Math.sin(angle) / scale, y: Math.cos(angle) / scale };
  const pixels = new Sampler(picture, samples * samples);
  const bgr = new Float32Array(across * STRIP_HEIGHT * 3);
  for (let row = 0, at = 0; row < STRIP_HEIGHT; row++)
    for (let column = 0; column < across; column++, at += 3)
      for (let i = 0; i < samples; i++)
        for (let j = 0; j < samples; j++) {
          const u = column + (j + 0.5) / samples - across / 2;
          const v = row + (i + 0.5) / samples - STRIP_HEIGHT / 2;
          pixels.add(x + u * right.x + v * down.x - 0.5, y + u * right.y + v * down.y - 0.5, bgr, at);
        }
  return { width: across, bgr };
};

/** Adds up what lies between pixels, each find weighing one of `parts`. */
class Sampler {
  readonly #rgb: Uint8Array;
  readonly #stride: number;
  readonly #right: number;
  readonly #bottom: number;
  readonly #weight: number;

  constructor({ rgb, width, height }: Picture, parts: number) {
    this.#rgb = rgb;
    this.#stride = width * 3;
    this.#right = width - 1.001;
    this.#bottom = height - 1.001;
    this.#weight = 1 / parts;
  }

  add(x: number, y: number, out: Float32Array, at: number): void {
    const inX = x < 0 ? 0 : x > this.#right ? this.#right : x;
    const inY = y < 0 ? 0 : y > this.#bottom ? this.#bottom : y;
    const left = Math.trunc(inX);
    const top = Math.trunc(inY);
    const fromLeft = inX - left;
    const fromTop = (inY - top) * this.#weight;
    const untilBottom = this.#weight - fromTop;
    const [a, b] = [(1 - fromLeft) * untilBottom, fromLeft * untilBottom];
    const [c, d] = [(1 - fromLeft) * fromTop, fromLeft * fromTop];
    const above = top * this.#stride + left * 3;
    const below = above + this.#stride;
    const rgb = this.#rgb;
    for (let i = 0; i < 3; i++)
      out[at + 2 - i] =
        (out[at + 2 - i] as number) +
        (rgb[above + i] as number) * a +
        (rgb[above + i + 3] as number) * b +
        (rgb[below + i] as number) * c +
        (rgb[below + i + 3] as number) * d;
  }
}
