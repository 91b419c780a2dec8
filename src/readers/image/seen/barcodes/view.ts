import type { Box } from '../picture.ts';
import type { Grey } from './grey.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A piece of a picture, perhaps turned and enlarged, and the way back from its pixels to the picture's. */
export interface View {
  readonly grey: Grey;
  toPicture(point: Point): Point;
}

export interface Turn {
  /** Degrees by which what is in the box leans clockwise; the view shows it upright. */
  readonly degrees: number;
  readonly scale: number;
}

/** Codes need a light margin, and white is what stands around most. */
const OUTSIDE = 255;

/** A piece set upright and scaled, between pixels in proportion to their distance. */
export const turned = (grey: Grey, box: Box, { degrees, scale }: Turn): View => {
  if (degrees === 0 && scale === 1) return asItIs(grey, box);
  const { width, height, pixels } = grey;
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const columns = Math.ceil((box.width * Math.abs(cos) + box.height * Math.abs(sin)) * scale);
  const rows = Math.ceil((box.width * Math.abs(sin) + box.height * Math.abs(cos)) * scale);
  const toPicture = ({ x, y }: Point): Point => {
    const right = (x - columns / 2) / scale;
    const down = (y - rows / 2) / scale;
    return { x: cos * right - sin * down + middle.x, y: sin * right + cos * down + middle.y };
  };
  const out = new Uint8Array(columns * rows).fill(OUTSIDE);
  const stepX = cos / scale;
  const stepY = sin / scale;
  for (let row = 0, at = 0; row < rows; row++) {
    let { x, y } = toPicture({ x: 0.5, y: row + 0.5 });
    x -= 0.5;
    y -= 0.5;
    for (let column = 0; column < columns; column++, at++, x += stepX, y += stepY) {
      const left = Math.floor(x);
      const top = Math.floor(y);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const from = top * width + left;
      const across = x - left;
      const above = (pixels[from] as number) * (1 - across) + (pixels[from + 1] as number) * across;
      const below = (pixels[from + width] as number) * (1 - across) + (pixels[from + width + 1] as number) * across;
      out[at] = above + (below - above) * (y - top) + 0.5;
    }
  }
  return { grey: { width: columns, height: rows, pixels: out }, toPicture };
};

const asItIs = ({ width, pixels }: Grey, box: Box): View => {
  const piece = new Uint8Array(box.width * box.height);
  for (let y = 0; y < box.height; y++) {
    const from = (box.y + y) * width + box.x;
    piece.set(pixels.subarray(from, from + box.width), y * box.width);
  }
  return {
    grey: { width: box.width, height: box.height, pixels: piece },
    toPicture: ({ x, y }) => ({ x: x + box.x, y: y + box.y }),
  };
};
