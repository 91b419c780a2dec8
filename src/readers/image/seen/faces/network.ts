import type { Rank, Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs-core';
import type { Tensors } from '../tensors/backend.ts';
import { asInput, convolution, depthwise, type Layer, sequence } from '../tensors/layers.ts';
import { readWeights, type Weight, type Weights } from '../tensors/weights.ts';

/** Pixels a side of what the network looks at. */
export const SIDE = 512;

const FILES = {
  list: { name: 'faces.json', sha256: 'f50cac81491db152d2578946e407e66398797a5a904b86f8b1c0d535e7f2b527' },
  data: { name: 'faces.bin', sha256: '2835640602d53718aa6ae9a42896327eaa21beefed056c218d32ca7d79e1e2f8' },
};

/** What the network says of each of its anchors. */
export interface Predictions {
  /** Top, left, bottom, right of each anchor, as shares of the side. */
  readonly anchors: Float32Array;
  /** How the face lies in each anchor: four numbers in the detector's encoding. */
  readonly offsets: Float32Array;
  /** Three scores each: of no face, of a face, of nothing that is used. Before the sigmoid. */
  readonly scores: Float32Array;
}

/** Looks at SIDE × SIDE pixels, red, green and blue from 0 to 255. */
export type FaceNetwork = (pixels: Float32Array) => Promise<Predictions>;

/** Loads face-api's single-shot detector on MobileNet 1. */
export const loadFaceNetwork = async (tensors: Tensors): Promise<FaceNetwork> => {
  const weights = await readWeights(FILES);
  const network = detector(tensors, weights);
  const anchors = weights.of('Output/extra_dim').values;
  return async (pixels) => {
    const outputs = tensors.tidy(() => network(asInput(tensors, pixels, SIDE, SIDE)));
    const [offsets, scores] = (await Promise.all(outputs.map((output) => output.data()))) as [
      Float32Array,
      Float32Array,
    ];
    tensors.dispose(outputs);
    return { anchors, offsets, scores };
  };
};

const detector = (tensors: Tensors, weights: Weights): ((x: Tensor4D) => Tensor[]) => {
  const pair = (index: number): Layer =>
    sequence(
      depthwise(tensors, normalised(weights, `MobilenetV1/Conv2d_${index}_depthwise`, HALVING.has(index) ? 2 : 1)),
      convolution(tensors, pointwise(weights, `MobilenetV1/Conv2d_${index}_pointwise`)),
    );
  const further = (index: number): Layer =>
    sequence(
      convolution(tensors, pointwise(weights, `Prediction/Conv2d_${index}_pointwise`)),
      convolution(tensors, { ...pointwise(weights, `Prediction/Conv2d_${index + 1}_pointwise`), stride: 2 }),
    );
  const first = convolution(tensors, { ...pointwise(weights, 'MobilenetV1/Conv2d_0_pointwise'), stride: 2 });
  // Each looks at what the one before it made, at half the resolution or less.
  const scales: Layer[] = [
    sequence(first, ...range(1, 11).map(pair)),
    sequence(...range(12, 13).map(pair)),
    ...[0, 2, 4, 6].map(further),
  ];
  const predictors = scales.map((_, index) => {
    const predictor = (kind: string) =>
      convolution(tensors, {
        filters: weights.of(`Prediction/BoxPredictor_${index}/${kind}/weights`),
        bias: weights.of(`Prediction/BoxPredictor_${index}/${kind}/biases`),
        activation: 'linear',
      });
    return { offsets: predictor('BoxEncodingPredictor'), scores: predictor('ClassPredictor') };
  });
  return (input) => {
    const offsets: Tensor2D[] = [];
    const scores: Tensor2D[] = [];
    let x = input;
    scales.forEach((scale, index) => {
      x = scale(x);
      const predictor = predictors[index];
      if (predictor === undefined) return;
      offsets.push(tensors.reshape<Rank.R2>(predictor.offsets(x), [-1, 4]));
      scores.push(tensors.reshape<Rank.R2>(predictor.scores(x), [-1, 3]));
    });
    return [tensors.concat2d(offsets, 0), tensors.concat2d(scores, 0)];
  };
};

const HALVING: ReadonlySet<number> = new Set([2, 4, 6, 12]);

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const pointwise = (weights: Weights, name: string) => ({
  filters: weights.of(`${name}/weights`),
  bias: weights.of(`${name}/convolution_bn_offset`),
});

/** What batch normalisation does to each channel, worked into the filters and the bias. */
const normalised = (weights: Weights, name: string, stride: 1 | 2) => {
  const filters = weights.of(`${name}/depthwise_weights`);
  const [gamma, beta, mean, variance] = ['gamma', 'beta', 'moving_mean', 'moving_variance'].map(
    (kind) => weights.of(`${name}/BatchNorm/${kind}`).values,
  ) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const factors = gamma.map((value, i) => value / Math.sqrt((variance[i] as number) + 0.001));
  const scaledFilters: Weight = {
    shape: filters.shape,
    values: filters.values.map((value, i) => value * (factors[i % factors.length] as number)),
  };
  const bias: Weight = {
    shape: [factors.length],
    values: beta.map((value, i) => value - (mean[i] as number) * (factors[i] as number)),
  };
  return { filters: scaledFilters, bias, stride };
};
