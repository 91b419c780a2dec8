import type { Tensor4D } from '@tensorflow/tfjs-core';
import type { Tensors } from '../tensors/backend.ts';
import { asInput, convolution, depthwise, type Layer, sequence } from '../tensors/layers.ts';
import { readWeights, type Weights } from '../tensors/weights.ts';

/** Pixels a side of what the network looks at. */
export const SIDE = 224;
/** Squares a side that it describes. */
export const GRID = 7;
/** Numbers that describe a square. */
export const FEATURES = 1792;

const FILES = {
  list: { name: 'pictures.json', sha256: '36fcf2b85ce58ec2ba847de023ba5c7a9af076eadd620a5591e37a928e756e92' },
  data: { name: 'pictures.bin', sha256: 'faa9b304cd6085a9f785b71b6948c301e26c94a6f824756c3ea3ab9974d393e8' },
};

/** What the network says of SIDE × SIDE pixels, red, green and blue from 0 to 255: FEATURES numbers for each of GRID × GRID squares, row after row. */
export type Backbone = (pixels: Float32Array) => Promise<Float32Array>;

/** Loads MobileNet 2 without its last layer. */
export const loadBackbone = async (tensors: Tensors): Promise<Backbone> => {
  const network = mobileNet2(tensors, await readWeights(FILES));
  return async (pixels) => {
    const output = tensors.tidy(() => network(asInput(tensors, pixels, SIDE, SIDE)));
    const features = (await output.data()) as Float32Array;
    output.dispose();
    return features;
  };
};

const mobileNet2 = (tensors: Tensors, weights: Weights): Layer => {
  const full = (name: string, options: { stride?: 1 | 2; activation?: 'linear' } = {}) =>
    convolution(tensors, {
      filters: weights.of(`${name}/Conv2D_weights`),
      bias: weights.of(`${name}/Conv2D_bn_offset`),
      ...options,
    });
  const perChannel = (name: string, stride: 1 | 2) =>
    depthwise(tensors, {
      filters: weights.of(`${name}/depthwise_weights`),
      bias: weights.of(`${name}/depthwise_bn_offset`),
      stride,
    });
  /** Widens, filters each channel, narrows; adds what came in where the shapes agree. */
  const bottleneck = (index: number): Layer => {
    const name = index === 0 ? 'expanded_conv' : `expanded_conv_${index}`;
    const steps = sequence(
      ...(index === 0 ? [] : [full(`${name}/expand`)]),
      perChannel(`${name}/depthwise`, HALVING.has(index) ? 2 : 1),
      full(`${name}/project`, { activation: 'linear' }),
    );
    return RESIDUAL.has(index) ? (x) => tensors.add<Tensor4D>(x, steps(x)) : steps;
  };
  const bottlenecks = Array.from({ length: 17 }, (_, index) => bottleneck(index));
  return sequence(full('Conv', { stride: 2 }), ...bottlenecks, full('Conv_1'));
};

const HALVING: ReadonlySet<number> = new Set([1, 3, 6, 13]);
const RESIDUAL: ReadonlySet<number> = new Set([2, 4, 5, 7, 8, 9, 11, 12, 14, 15]);
