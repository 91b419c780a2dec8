import { unpackWeights } from '../../wording/packed-weights.ts';
import type { Model } from './crf.ts';
import { SCALE, TRANSITIONS, WEIGHTS } from './data/model.ts';

let model: Model | undefined;

/** The trained tagger, unpacked when first asked for. */
export const trainedModel = (): Model => {
  model ??= { weights: unpackWeights(WEIGHTS), scale: SCALE, transitions: Float64Array.from(TRANSITIONS) };
  return model;
};
