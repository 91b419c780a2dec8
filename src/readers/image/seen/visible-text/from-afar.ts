import type { Picture } from '../picture.ts';
import { type Cells, cellsWorthALook } from './cells.ts';
import { type Cover, coverOf } from './cover.ts';
import { emptyMap, type Finder } from './finder.ts';
import { halved } from './frame.ts';
import { placesOf, type TextPlace } from './places.ts';
import type { Reader } from './reader.ts';
import { type DirectedReading, isSettled, readAsTheyLie } from './readings.ts';
import { tiles } from './regions.ts';

/** A line and what it says. */
export interface ReadPlace {
  readonly place: TextPlace;
  readonly reading: DirectedReading;
}

/** What a look at a picture at half its size leaves to be done. */
export interface FromAfar {
  /** Lines that are so large that they were seen as well as from near by, and read without doubt. */
  readonly lines: readonly ReadPlace[];
  readonly cover: Cover;
  /** What is left and worth a closer look. */
  readonly cells: Cells;
}

/** Pixels of the picture, from which a line is seen as well at half the size, and above which it may be no writing. */
const LARGE = 32;
const TOO_LARGE = 200;
/** Places that are less likely to be writing are looked at closely. */
const LIKELY = 0.6;
const MOST_LINES = 400;
/** Of its height: how far beyond its rectangle the ink of a line may reach. */
const MARGIN = 0.2;

/** Looks at a picture from afar, and reads what can be read from there. */
export const lookFromAfar = async (canvas: Picture, find: Finder, read: Reader): Promise<FromAfar> => {
  const small = halved(canvas);
  const map = emptyMap(small);
  for (const region of tiles(small.width, small.height)) await find(small, region, map);
  const places = placesOf({ ...map, likelihood: map.likelihood.slice() })
    .map(doubled)
    .filter(isPlain);
  const chosen = places.sort((a, b) => b.likelihood - a.likelihood).slice(0, MOST_LINES);
  const readings = await readAsTheyLie(canvas, chosen, read);
  const lines = chosen.flatMap((place, i) => {
    const reading = readings[i];
    return reading !== undefined && isSettled(reading) ? [{ place, reading }] : [];
  });
  const rectangles = lines.map(({ place }) => place.rectangle);
  const ink = coverOf(canvas, rectangles, MARGIN);
  return { lines, cover: coverOf(canvas, rectangles, 0), cells: cellsWorthALook(canvas, map, ink) };
};

const doubled = ({ rectangle: { x, y, width, height, angle }, likelihood }: TextPlace): TextPlace => ({
  rectangle: { x: 2 * x, y: 2 * y, width: 2 * width, height: 2 * height, angle },
  likelihood,
});

const isPlain = ({ rectangle: { height }, likelihood }: TextPlace): boolean =>
  height >= LARGE && height <= TOO_LARGE && likelihood >= LIKELY;
