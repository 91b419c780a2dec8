import type { Corner } from './seen-line.ts';

/** A rectangle at an angle. */
export interface Tilted {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Along the angle, and across it. */
  readonly width: number;
  readonly height: number;
  /** Radians clockwise from the right, as y grows downwards. */
  readonly angle: number;
}

/** The smallest rectangle around points, at whatever angle; undefined when they don't span an area. */
export const smallestAround = (points: readonly Corner[]): Tilted | undefined => {
  const outline = convexHull(points);
  if (outline.length < 3) return undefined;
  let best: Tilted | undefined;
  outline.forEach((from, i) => {
    const to = outline[(i + 1) % outline.length] as Corner;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < 1e-6) return;
    const around = rectangleAlong(outline, (to.x - from.x) / length, (to.y - from.y) / length);
    if (best === undefined || around.width * around.height < best.width * best.height) best = around;
  });
  return best;
};

/** The rectangle around points whose width runs in the direction of a unit vector. */
const rectangleAlong = (points: readonly Corner[], x: number, y: number): Tilted => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const point of points) {
    const along = point.x * x + point.y * y;
    const across = point.y * x - point.x * y;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const along = (left + right) / 2;
  const across = (top + bottom) / 2;
  return {
    x: along * x - across * y,
    y: along * y + across * x,
    width: right - left,
    height: bottom - top,
    angle: Math.atan2(y, x),
  };
};

/** Andrew's monotone chain. */
const convexHull = (points: readonly Corner[]): Corner[] => {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (ordered: readonly Corner[]): Corner[] => {
    const kept: Corner[] = [];
    for (const point of ordered) {
      while (kept.length > 1 && turn(kept.at(-2) as Corner, kept.at(-1) as Corner, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
};

const turn = (a: Corner, b: Corner, c: Corner): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** The corners, beginning where left and top meet as seen along the angle, then clockwise. */
export const cornersOf = ({ x, y, width, height, angle }: Tilted): [Corner, Corner, Corner, Corner] => {
  const along = { x: (Math.cos(angle) * width) / 2, y: (Math.sin(angle) * width) / 2 };
  const down = { x: (-Math.sin(angle) * height) / 2, y: (Math.cos(angle) * height) / 2 };
  const corner = (right: number, low: number): Corner => ({
    x: x + right * along.x + low * down.x,
    y: y + right * along.y + low * down.y,
  });
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
};

/** The same rectangle with its longer side as its width, read from left to right or, upright, from top to bottom. */
export const lyingDown = ({ x, y, width, height, angle }: Tilted): Tilted => {
  const isUpright = width < height;
  let turned = isUpright ? angle + Math.PI / 2 : angle;
  while (turned > Math.PI / 2 + 1e-6) turned -= Math.PI;
  while (turned <= -Math.PI / 2 + 1e-6) turned += Math.PI;
  return { x, y, width: Math.max(width, height), height: Math.min(width, height), angle: turned };
};

export const upsideDown = (rectangle: Tilted): Tilted => ({ ...rectangle, angle: rectangle.angle + Math.PI });
