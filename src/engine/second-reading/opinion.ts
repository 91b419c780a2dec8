import { unpackWeights } from '../../recognizers/wording/packed-weights.ts';
import { SCALE, WEIGHTS } from './data/reading-weights.ts';
import { type Features, type Reading, readingFeatures } from './features.ts';

/** What a draft may come to, in the order of the model's classes. */
export const OUTCOMES = ['clean', 'review', 'block'] as const;

/** How likely a careful reader would come to each verdict; they add up to 1. */
export type Opinion = Readonly<Record<(typeof OUTCOMES)[number], number>>;

/** Weights of each feature for each outcome: `feature * 3 + outcome`. */
export interface ReadingModel {
  /** As they were trained, or the steps that are kept of them, of which the squares count. */
  readonly weights: Float32Array | Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

let trained: ReadingModel | undefined;

const model = (): ReadingModel => {
  trained ??= { weights: unpackWeights(WEIGHTS), scale: SCALE };
  return trained;
};

/** A stretch of a draft as a whole, and what of it reads worst, which few have to know. */
export interface Opinions {
  readonly whole: Opinion;
  worst(): Opinion;
}

/** How a stretch of a draft reads, as a whole and in pieces, to one who has read thousands that were labelled. */
export const opinionsOf = (whole: Reading, pieces: () => readonly Reading[]): Opinions =>
  opinionsBy(readingFeatures(whole), () => pieces().map(readingFeatures), model());

/** The same by a model, by the features of the whole and of its pieces. */
export const opinionsBy = (features: Features, ofPieces: () => readonly Features[], using: ReadingModel): Opinions => {
  const whole = opinionBy(features, using);
  return {
    whole,
    worst: () =>
      ofPieces()
        .map((each) => opinionBy(each, using))
        .reduce((most, piece) => (piece.block > most.block ? piece : most), whole),
  };
};

const opinionBy = ({ indices, values }: Features, { weights, scale }: ReadingModel): Opinion => {
  const sums = [0, 0, 0] as [number, number, number];
  const weightAt = weights instanceof Int8Array ? squareAt(weights) : (at: number) => weights[at] as number;
  for (let each = 0; each < indices.length; each++) {
    const at = (indices[each] as number) * 3;
    const value = values[each] as number;
    sums[0] += weightAt(at) * value;
    sums[1] += weightAt(at + 1) * value;
    sums[2] += weightAt(at + 2) * value;
  }
  const most = Math.max(...sums);
  const [clean, review, block] = sums.map((sum) => Math.exp((sum - most) * scale)) as typeof sums;
  const total = clean + review + block;
  return { clean: clean / total, review: review / total, block: block / total };
};

const squareAt =
  (steps: Int8Array) =>
  (at: number): number =>
    (steps[at] as number) * Math.abs(steps[at] as number);
