import type { Picture } from '../picture.ts';
import { figuresIn, holdsTogether, withFigures } from './figures.ts';
import type { TextPlace } from './places.ts';
import type { Reader, Reading } from './reader.ts';
import { type Tilted, upsideDown } from './rectangles.ts';
import { cut } from './strips.ts';

/** What a line says, and whether it stands on its head. */
export interface DirectedReading extends Reading {
  readonly isUpsideDown: boolean;
}

/** A reading less sure than this is tried again upside down, which has to be surer by the margin. */
const SURE = 0.9;
const SURER = 0.03;

/** From this on a reading of so many characters is as good as any other would be. */
const SETTLED = 0.95;
const FEWEST_SETTLED = 3;

/** So many sure lines at nearly the same angle, near by in its own heights, tell which way up a line is. */
const ENOUGH_WITNESSES = 2;
const SAME_ANGLE = 0.2;
const NEAR = 12;

/** A reading less sure than this, of so many figures that don't hold together, is tried in other cuts. */
const SURE_OF_FIGURES = 0.93;
const FEWEST_FIGURES = 4;

/** The same line cut anew: its height (and width) by so much of its height more, then stretched. */
interface Cut {
  readonly margin: number;
  readonly stretch: number;
}
/** Lines of a picture that are cut anew at most, the likeliest first, and how long they may be: records are short. */
const MOST_CUT_ANEW = 40;
const LONGEST_CUT_ANEW = 40;
const OTHER_CUTS: readonly Cut[] = [
  { margin: 0.2, stretch: 1 },
  { margin: 0.4, stretch: 1 },
  { margin: -0.15, stretch: 1 },
  { margin: 0, stretch: 1.2 },
];

/** Reads lines of a picture once. */
export const readAsTheyLie = (
  canvas: Picture,
  places: readonly TextPlace[],
  read: Reader,
): Promise<DirectedReading[]> =>
  readAt(
    places.map(({ rectangle }) => rectangle),
    false,
    canvas,
    read,
  );

/** Whether a line that reads so need not be looked at again. */
export const isSettled = ({ text, confidence }: Reading): boolean =>
  confidence >= SETTLED && text.length >= FEWEST_SETTLED;

/**
 * Reads the lines of a picture, those that are unsure several times.
 *
 * @param known other lines, which are read already, the way they lie
 */
export const readLines = async (
  canvas: Picture,
  places: readonly TextPlace[],
  read: Reader,
  known: readonly Tilted[] = [],
): Promise<DirectedReading[]> => {
  const rectangles = places.map(({ rectangle }) => rectangle);
  const readings = await readAt(rectangles, false, canvas, read);
  const witnesses = [...known, ...rectangles.filter((_, i) => !isUnsure(readings[i] as Reading))];
  const mayBeUpsideDown = (i: number): boolean =>
    isUnsure(readings[i] as Reading) && !isVouchedFor(rectangles[i] as Tilted, witnesses);
  await again(readings, mayBeUpsideDown, async (chosen) => {
    const turned = await readAt(at(rectangles, chosen), true, canvas, read);
    return turned.map((reading, k) => {
      const before = readings[chosen[k] as number] as DirectedReading;
      return reading.confidence > before.confidence + SURER ? reading : before;
    });
  });
  for (const { margin, stretch } of OTHER_CUTS)
    await again(
      readings,
      (i) => hasLooseFigures(readings[i] as Reading),
      async (all) => {
        const chosen = all.slice(0, MOST_CUT_ANEW);
        const directions = chosen.map((i) => (readings[i] as DirectedReading).isUpsideDown);
        const strips = at(rectangles, chosen).map((rectangle, k) => {
          const wider = withMargin(rectangle, margin);
          return cut(canvas, directions[k] ? upsideDown(wider) : wider, stretch);
        });
        return (await read(strips)).map((reading, k) => {
          const text = withFigures(reading.text);
          const before = readings[chosen[k] as number] as DirectedReading;
          return holdsTogether(text) ? { ...before, text, confidence: reading.confidence } : before;
        });
      },
    );
  return readings;
};

const readAt = async (
  rectangles: readonly Tilted[],
  isUpsideDown: boolean,
  canvas: Picture,
  read: Reader,
): Promise<DirectedReading[]> => {
  const strips = rectangles.map((rectangle) => cut(canvas, isUpsideDown ? upsideDown(rectangle) : rectangle));
  const readings = await read(strips);
  return readings.map(({ text, confidence }) => ({ text: withFigures(text), confidence, isUpsideDown }));
};

/** Replaces readings, those at the positions that meet a condition or the first of them. */
const again = async (
  readings: DirectedReading[],
  condition: (position: number) => boolean,
  readAgain: (chosen: readonly number[]) => Promise<DirectedReading[]>,
): Promise<void> => {
  const chosen = [...readings.keys()].filter(condition);
  const next = await readAgain(chosen);
  next.forEach((reading, k) => {
    readings[chosen[k] as number] = reading;
  });
};

const at = <T>(items: readonly T[], chosen: readonly number[]): T[] => chosen.map((i) => items[i] as T);

const isUnsure = ({ confidence }: Reading): boolean => confidence < SURE;

/**
 * Whether enough of its neighbours were read surely the way they lie. Lines
 * elsewhere say nothing: a sheet on the desk lies upside down before an upright board.
 */
const isVouchedFor = ({ x, y, height, angle }: Tilted, witnesses: readonly Tilted[]): boolean =>
  witnesses.filter(
    (other) => Math.abs(other.angle - angle) < SAME_ANGLE && Math.hypot(other.x - x, other.y - y) < NEAR * height,
  ).length >= ENOUGH_WITNESSES;

const hasLooseFigures = ({ text, confidence }: Reading): boolean =>
  confidence < SURE_OF_FIGURES &&
  text.length <= LONGEST_CUT_ANEW &&
  figuresIn(text) >= FEWEST_FIGURES &&
  !holdsTogether(text);

const withMargin = (rectangle: Tilted, margin: number): Tilted => ({
  ...rectangle,
  width: rectangle.width + margin * rectangle.height,
  height: rectangle.height * (1 + margin),
});
