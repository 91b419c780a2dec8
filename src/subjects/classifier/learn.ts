import { randomFrom } from '../../recognizers/wording/training/learn.ts';
import { type Classifier, likelihoodsOf } from './classifier.ts';

/** The features of something, the classes it may be in, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  /** One class when it is known, several when all that is known is what it isn't. */
  readonly holds: readonly number[];
  readonly weight: number;
}

export interface Learning {
  readonly size: number;
  readonly classes: number;
  readonly rounds: number;
  readonly rate: number;
  readonly shrink: number;
  /** The share of features left out of a step at random, so that no single word decides. */
  readonly dropout: number;
  /** How many runs are averaged. */
  readonly voices: number;
}

/** Fits weights by AdaGrad, several times in different order, and takes the mean. */
export const learnClasses = (examples: readonly Example[], learning: Learning): Classifier => {
  const { size, classes, voices, dropout } = learning;
  const weights = new Float32Array(size * classes);
  for (let voice = 0; voice < voices; voice++) {
    const one = learnOnce(examples, learning, 5 + 31 * voice);
    // With all features present each counts for less than when some were left out.
    for (let index = 0; index < weights.length; index++)
      weights[index] = (weights[index] as number) + ((1 - dropout) * (one[index] as number)) / voices;
  }
  return { weights, scale: 1, classes };
};

const learnOnce = (
  examples: readonly Example[],
  { size, classes, rounds, rate, shrink, dropout }: Learning,
  seed: number,
): Float32Array => {
  const random = randomFrom(seed);
  const weights = new Float32Array(size * classes);
  const squares = new Float32Array(size * classes).fill(0.1);
  const order = [...examples];
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] as Example, order[index] as Example];
    }
    const step = rate * 0.9 ** round;
    for (const { features: all, holds, weight } of order) {
      const features = all.filter(() => random() > dropout);
      const likely = likelihoodsOf(features, { weights, scale: 1, classes });
      const allowed = holds.reduce((sum, index) => sum + (likely[index] as number), 1e-9);
      for (let index = 0; index < classes; index++) {
        const share = likely[index] as number;
        const error = weight * (share - (holds.includes(index) ? share / allowed : 0));
        for (const feature of features) {
          const at = feature * classes + index;
          const slope = error + shrink * (weights[at] as number);
          squares[at] = (squares[at] as number) + slope * slope;
          weights[at] = (weights[at] as number) - (step * slope) / Math.sqrt(squares[at] as number);
        }
      }
    }
  }
  return weights;
};
