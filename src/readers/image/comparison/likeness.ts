import { correlationOf } from './correlation.ts';
import { type Crop, cropIn } from './crop.ts';
import { Averages, type Raster, TURNS, type Turn, turned, type Window, whole, withoutBars } from './raster.ts';

/** How a preview compares with its picture. */
export interface Likeness {
  /**
   * Pearson's correlation of the two in grey, in 32 × 32 averages, bars at the
   * edges left out, turned as they are most alike, tones evened out: 1 for the
   * same picture, whatever its size, brightness and contrast.
   */
  readonly correlation: number;
  /** Absent where the whole is so much alike that no part could be more. */
  readonly crop?: Crop;
  /** How far the place where they differ most is from what the rest has one expect, in levels of 255. */
  readonly patch: number;
}

/**
 * Whether a preview shows what its picture shows, by thresholds chosen on
 * photos and films with previews made of them: scaled, turned, letterboxed,
 * brightened, of other tones, compressed; and cropped, covered up, exchanged.
 */
export const showsTheSame = ({ correlation, crop, patch }: Likeness): boolean => {
  if (correlation < SAME_SCENE || patch > LARGEST_DIFFERENCE) return false;
  const isCropped =
    crop !== undefined &&
    crop.share < UNCROPPED &&
    crop.correlation >= SURE_CROP &&
    crop.correlation - correlation >= BETTER_AS_CROP &&
    crop.beyond >= SOMETHING_TO_SEE;
  return !isCropped;
};

/** Different pictures of similar things came to 0.81 at most but once, the same picture to 0.89 at least. */
const SAME_SCENE = 0.8;
/** In levels: 22 at most in the same picture but for letterboxes; black over a fiftieth of one, 47 and more in nine of ten. */
const LARGEST_DIFFERENCE = 35;
const UNCROPPED = 0.975;
const SURE_CROP = 0.95;
/** The same picture gained 0.02 at most but for letterboxes, beyond which there is nothing to see. */
const BETTER_AS_CROP = 0.03;
const SOMETHING_TO_SEE = 8;
/** From here on no part can be more alike by enough, nor another turn. */
const ALIKE = 1 - BETTER_AS_CROP;

const CELLS = 32;

/** Compares a preview with its picture. */
export const likenessOf = (picture: Raster, preview: Raster): Likeness => {
  const { turn, correlation, ...shown } = mostAlike(picture, preview);
  const raster = turned(preview, turn);
  const cells = patchIn(
    new Averages(picture).grid(shown.inPicture, PATCH_CELLS),
    new Averages(raster).grid(shown.inPreview, PATCH_CELLS),
  );
  const crop = correlation > ALIKE ? undefined : cropIn(picture, withoutBars(picture), raster);
  return {
    correlation: Math.max(correlation, cells.correlation),
    ...(crop !== undefined && { crop }),
    patch: cells.patch,
  };
};

interface Alignment {
  readonly correlation: number;
  readonly turn: Turn;
  readonly inPicture: Window;
  readonly inPreview: Window;
}

/** How the preview has to be turned, and which parts of the two show the same. */
const mostAlike = (picture: Raster, preview: Raster): Alignment => {
  const averages = new Averages(picture);
  const windows = distinct([whole(picture), withoutBars(picture)]);
  let best: Alignment | undefined;
  for (const turn of TURNS) {
    if (best !== undefined && best.correlation > ALIKE) break;
    const raster = turned(preview, turn);
    const previewAverages = new Averages(raster);
    for (const inPreview of distinct([whole(raster), withoutBars(raster)])) {
      const ofPreview = previewAverages.grid(inPreview, CELLS);
      for (const window of windows) {
        const middle = middleOf(window, inPreview.width / inPreview.height);
        for (const inPicture of middle === undefined ? [window] : [window, middle]) {
          const correlation = correlationOf(averages.grid(inPicture, CELLS), ofPreview);
          if (best === undefined || correlation > best.correlation) best = { correlation, turn, inPicture, inPreview };
        }
      }
    }
  }
  return best as Alignment;
};

const distinct = (windows: readonly [Window, Window]): readonly Window[] => {
  const [all, bare] = windows;
  return bare.width === all.width && bare.height === all.height ? [all] : windows;
};

/** Shapes that differ by less are the same, rounded to whole pixels. */
const SAME_SHAPE = 0.04;

/** The middle of a window in another shape: cameras cut a preview out of the middle of the picture. */
const middleOf = ({ left, top, width, height }: Window, shape: number): Window | undefined => {
  const ratio = shape / (width / height);
  if (Math.abs(Math.log(ratio)) < SAME_SHAPE) return undefined;
  if (ratio < 1) return { left: left + (width * (1 - ratio)) / 2, top, width: width * ratio, height };
  return { left, top: top + (height * (1 - 1 / ratio)) / 2, width, height: height / ratio };
};

const PATCH_CELLS = 48;
const TONES = 16;
const PATCH = 4;
const LEAST_OF_A_TONE = 8;

/**
 * The mean distance in the patch of 4 × 4 of 48 × 48 cells that is farthest
 * from what the tones elsewhere have one expect, shifts by a cell allowed; and
 * the correlation of the picture with what is expected.
 */
const patchIn = (picture: Float64Array, preview: Float64Array): { patch: number; correlation: number } => {
  const curve = toneCurve(preview, picture);
  const expected = preview.map(curve);
  const distance = (x: number, y: number): number => {
    let least = Number.POSITIVE_INFINITY;
    const level = expected[y * PATCH_CELLS + x] as number;
    for (let row = Math.max(0, y - 1); row <= Math.min(PATCH_CELLS - 1, y + 1); row++)
      for (let column = Math.max(0, x - 1); column <= Math.min(PATCH_CELLS - 1, x + 1); column++)
        least = Math.min(least, Math.abs((picture[row * PATCH_CELLS + column] as number) - level));
    return least;
  };
  const distances = expected.map((_, index) => distance(index % PATCH_CELLS, Math.floor(index / PATCH_CELLS)));
  let patch = 0;
  for (let top = 0; top + PATCH <= PATCH_CELLS; top++) {
    for (let left = 0; left + PATCH <= PATCH_CELLS; left++) {
      let sum = 0;
      for (let y = top; y < top + PATCH; y++)
        for (let x = left; x < left + PATCH; x++) sum += distances[y * PATCH_CELLS + x] as number;
      patch = Math.max(patch, sum / PATCH ** 2);
    }
  }
  return { patch, correlation: correlationOf(picture, expected) };
};

/** How levels of one picture become levels of the other, by and large: the median of each tone. */
const toneCurve = (from: Float64Array, to: Float64Array): ((level: number) => number) => {
  const tones: number[][] = Array.from({ length: TONES }, () => []);
  for (let index = 0; index < from.length; index++)
    tones[Math.min(TONES - 1, Math.floor(((from[index] as number) * TONES) / 256))]?.push(to[index] as number);
  const points = tones.flatMap((levels, tone) =>
    levels.length < LEAST_OF_A_TONE
      ? []
      : [{ at: ((tone + 0.5) * 256) / TONES, level: levels.sort((a, b) => a - b)[levels.length >> 1] as number }],
  );
  return (level) => {
    const after = points.findIndex(({ at }) => at >= level);
    if (after === -1) return points.at(-1)?.level ?? level;
    const [low, high] = [points[after - 1] ?? points[after], points[after]] as [(typeof points)[0], (typeof points)[0]];
    if (low === high) return high.level;
    return low.level + ((high.level - low.level) * (level - low.at)) / (high.at - low.at);
  };
};
