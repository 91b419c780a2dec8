import type { Box, Picture } from '../picture.ts';
import { cellsWorthALook } from './cells.ts';
import { type Finder, loadFinder, type TextMap } from './finder.ts';
import { framed, halved } from './frame.ts';
import { placesOf, type TextPlace } from './places.ts';
import { loadReader, type Reader } from './reader.ts';
import { type DirectedReading, readLines } from './readings.ts';
import { cornersOf, type Tilted, upsideDown } from './rectangles.ts';
import { regionsWorthALook, tiles } from './regions.ts';
import type { Corner, SeenLine } from './seen-line.ts';

/** Black pixels around the picture. */
const BORDER = 32;
/** Pixels of a picture that is looked at closely at once, without a look from afar. */
const SMALL = 1_200_000;
/** Lines of a picture that are read; the others are only said to be there. */
const MOST_LINES = 800;

let engines: Promise<[Finder, Reader]> | undefined;

/**
 * The writing in a picture, line by line from the top. Print is read from a
 * height of about 7 pixels on, at any angle; handwriting badly.
 *
 * @throws Error when a model isn't there or isn't the one it should be
 */
export const readWords = async (picture: Picture): Promise<SeenLine[]> => {
  engines ??= Promise.all([loadFinder(), loadReader()]);
  const [find, read] = await engines;
  const canvas = framed(picture, BORDER);
  const places = placesOf(await mapOf(canvas, find)).sort((a, b) => b.likelihood - a.likelihood);
  const chosen = places.slice(0, MOST_LINES);
  const readings = await readLines(canvas, chosen, read);
  return places
    .map((place, i) => lineOf(place, readings[i] ?? UNREAD, picture))
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
};

const UNREAD = { text: '', confidence: 0, isUpsideDown: false } as const;

const mapOf = async (canvas: Picture, find: Finder): Promise<TextMap> => {
  const { width, height } = canvas;
  const map = emptyMap(width, height);
  const regions = width * height <= SMALL ? tiles(width, height) : await worthALook(canvas, find);
  for (const region of regions) await find(canvas, region, map);
  return map;
};

const worthALook = async (canvas: Picture, find: Finder) => {
  const small = halved(canvas);
  const afar = emptyMap(small.width, small.height);
  for (const region of tiles(small.width, small.height)) await find(small, region, afar);
  return regionsWorthALook(canvas.width, canvas.height, cellsWorthALook(canvas, afar));
};

const emptyMap = (width: number, height: number): TextMap => ({
  width,
  height,
  likelihood: new Uint8Array(width * height),
});

/** Of so few characters a reading has to be this sure: anything round is an "o" to the reader. */
const LEAST_SURE = [1, 0.9, 0.75, 0.5] as const;
const leastSure = (length: number): number => LEAST_SURE[Math.min(length, LEAST_SURE.length - 1)] as number;

const lineOf = ({ rectangle }: TextPlace, reading: DirectedReading, picture: Picture): SeenLine => {
  const isLegible = reading.confidence >= leastSure(reading.text.length);
  const lying: Tilted = { ...rectangle, x: rectangle.x - BORDER, y: rectangle.y - BORDER };
  const quad = cornersOf(reading.isUpsideDown ? upsideDown(lying) : lying);
  return { text: isLegible ? reading.text : '', confidence: reading.confidence, box: boxAround(quad, picture), quad };
};

const boxAround = (corners: readonly Corner[], { width, height }: Picture): Box => {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const x = within(Math.floor(Math.min(...corners.map((corner) => corner.x))), width - 1);
  const y = within(Math.floor(Math.min(...corners.map((corner) => corner.y))), height - 1);
  return {
    x,
    y,
    width: within(Math.ceil(Math.max(...corners.map((corner) => corner.x))), width) - x,
    height: within(Math.ceil(Math.max(...corners.map((corner) => corner.y))), height) - y,
  };
};
