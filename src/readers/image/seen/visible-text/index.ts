import type { Box, Picture } from '../picture.ts';
import { forget } from './cover.ts';
import { emptyMap, type Finder, loadFinder } from './finder.ts';
import { framed } from './frame.ts';
import { type FromAfar, lookFromAfar, type ReadPlace } from './from-afar.ts';
import { placesOf } from './places.ts';
import { loadReader, type Reader } from './reader.ts';
import { readLines } from './readings.ts';
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
  const isSmall = canvas.width * canvas.height <= SMALL;
  const afar = isSmall ? undefined : await lookFromAfar(canvas, find, read);
  const lines = [...(afar?.lines ?? []), ...(await nearBy(canvas, afar, find, read))];
  return lines.map((line) => lineOf(line, picture)).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
};

/** The lines of a picture that a look from afar has left. */
const nearBy = async (
  canvas: Picture,
  afar: FromAfar | undefined,
  find: Finder,
  read: Reader,
): Promise<ReadPlace[]> => {
  const { width, height } = canvas;
  const map = emptyMap(canvas);
  const regions = afar === undefined ? tiles(width, height) : regionsWorthALook(width, height, afar.cells);
  for (const region of regions) await find(canvas, region, map);
  if (afar !== undefined) forget(map, afar.cover);
  const places = placesOf(map).sort((a, b) => b.likelihood - a.likelihood);
  const witnesses = (afar?.lines ?? []).map(({ place }) => place.rectangle);
  const readings = await readLines(canvas, places.slice(0, MOST_LINES), read, witnesses);
  return places.map((place, i) => ({ place, reading: readings[i] ?? UNREAD }));
};

const UNREAD = { text: '', confidence: 0, isUpsideDown: false } as const;

/** Of so few characters a reading has to be this sure: anything round is an "o" to the reader. */
const LEAST_SURE = [1, 0.9, 0.75, 0.5] as const;
const leastSure = (length: number): number => LEAST_SURE[Math.min(length, LEAST_SURE.length - 1)] as number;

const lineOf = ({ place: { rectangle }, reading }: ReadPlace, picture: Picture): SeenLine => {
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
