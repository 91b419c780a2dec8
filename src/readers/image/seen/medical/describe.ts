import { APPEARANCES, appearance } from './appearance.ts';
import { type Backbone, FEATURES, GRID } from './backbone.ts';

/** Numbers that describe a region. */
export const DESCRIPTION = FEATURES + APPEARANCES;

/** What the network sees anywhere in a region, and how the region looks. */
export const describe = async (backbone: Backbone, pixels: Float32Array): Promise<Float32Array> => {
  const description = new Float32Array(DESCRIPTION);
  const squares = await backbone(pixels);
  for (let at = 0; at < squares.length; at++) {
    const feature = at % FEATURES;
    description[feature] = (description[feature] as number) + (squares[at] as number);
  }
  // Few features are anywhere near their largest; the root tells small ones apart as well.
  for (let i = 0; i < FEATURES; i++) description[i] = Math.sqrt(Math.max(0, description[i] as number) / GRID ** 2);
  description.set(appearance(pixels), FEATURES);
  return description;
};
