import type { Box, Picture } from '../picture.ts';
import { busyRegions } from './busy-regions.ts';
import { distinct, type Sighting, touch } from './distinct.ts';
import { type Grey, greyOf } from './grey.ts';
import { gs1Fields } from './gs1.ts';
import { closerLooks, costOf, firstLooks, type Look } from './looks.ts';
import type { SeenCode } from './seen-code.ts';
import { type Point, turned } from './view.ts';
import { type CodeReader, openCodeReader, type RawCode } from './zxing.ts';

/** Pixels of a picture that are looked at; a larger one is scaled down. */
const LARGEST = 24_000_000;
/** Pixels, after enlarging, that are looked at for the second time, in all. */
const CLOSER_LOOK = 5_000_000;
/** How much of a busy region a code that was read must be for the region to need no closer look. */
const MOST_OF_IT = 0.3;

/**
 * Every barcode and square code in a picture.
 *
 * It is looked at as it is, then where it is full of edges once more, set
 * upright and enlarged: small and slanting codes can't be read otherwise.
 * A box holds what was read of its code; bars may reach a little further.
 *
 * @throws Error when the reader's own file is missing or altered
 */
export const readBarcodes = async (picture: Picture): Promise<SeenCode[]> => readCodes(picture, await openCodeReader());

/** The same with a reader that is open already. */
export const readCodes = async (picture: Picture, read: CodeReader): Promise<SeenCode[]> => {
  const whole = greyOf(picture);
  const scale = Math.min(1, Math.sqrt(LARGEST / whole.pixels.length));
  const all: Box = { x: 0, y: 0, width: whole.width, height: whole.height };
  const { grey, toPicture } =
    scale === 1 ? { grey: whole, toPicture: same } : turned(whole, all, { degrees: 0, scale });
  const sightings: Sighting[] = [];
  const look = async ({ box, ...turn }: Look): Promise<void> => {
    const view = turned(grey, box, turn);
    for (const code of await read(view.grey)) {
      sightings.push({ code: placed(code, view.toPicture, grey), lines: code.lines });
    }
  };
  for (const first of firstLooks(grey)) await look(first);
  let budget = CLOSER_LOOK;
  for (const region of busyRegions(grey)) {
    for (const closer of closerLooks(region)) {
      const cost = costOf(closer);
      if (cost > budget || sightings.some(({ code }) => code.text !== undefined && fills(code.box, closer.box)))
        continue;
      budget -= cost;
      await look(closer);
    }
  }
  return distinct(sightings).map((code) => ({ ...code, box: boxAround(cornersOf(code.box).map(toPicture), whole) }));
};

const same = (point: Point): Point => point;

const fills = (code: Box, region: Box): boolean =>
  code.width * code.height > MOST_OF_IT * region.width * region.height && touch(code, region);

const placed = (
  { format, text, isGs1, corners }: RawCode,
  toPicture: (point: Point) => Point,
  limits: Grey,
): SeenCode => {
  const fields = isGs1 && text !== undefined ? gs1Fields(text) : [];
  return {
    format,
    ...(text !== undefined && { text }),
    ...(fields.length > 0 && { fields }),
    box: boxAround(corners.map(toPicture), limits),
  };
};

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y: y + height },
];

/** The smallest box of whole pixels around the points, within the picture. */
const boxAround = (points: readonly Point[], { width, height }: Pick<Box, 'width' | 'height'>): Box => {
  const within = (value: number, limit: number): number => Math.min(limit, Math.max(0, value));
  const x = within(Math.floor(Math.min(...points.map((point) => point.x))), width - 1);
  const y = within(Math.floor(Math.min(...points.map((point) => point.y))), height - 1);
  const right = within(Math.ceil(Math.max(...points.map((point) => point.x))), width);
  const bottom = within(Math.ceil(Math.max(...points.map((point) => point.y))), height);
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
};
