import type { Box, Picture } from '../picture.ts';

/** A picture shorter than this shows nothing of an image within it, in pixels. */
const LONG = 600;
/** Of each side, how much a tile covers. */
const SHARE = 0.6;

/** The four corners of a picture, where an image on a screen or a light box fills more of what is looked at. */
export const corners = ({ width, height }: Picture): Box[] => {
  if (Math.max(width, height) < LONG) return [];
  const tile = { width: Math.ceil(width * SHARE), height: Math.ceil(height * SHARE) };
  return [0, height - tile.height].flatMap((y) => [0, width - tile.width].map((x) => ({ x, y, ...tile })));
};
