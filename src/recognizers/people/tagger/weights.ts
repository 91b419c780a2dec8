import type { Model } from '../../wording/crf.ts';
import { unpackWeights } from '../../wording/packed-weights.ts';
import { SCALE, TRANSITIONS, WEIGHTS } from './data/model.ts';
import { LABELS } from './labels.ts';

let model: Model | undefined;

/** The trained tagger, unpacked when first asked for. */
export const trainedModel = (): Model => {
  model ??= {
    labels: LABELS,
    weights: unpackWeights(WEIGHTS),
    scale: SCALE,
    transitions: Float64Array.from(TRANSITIONS),
  };
  return model;
};
