import type { Tensor3D, Tensor4D } from '@tensorflow/tfjs-core';
import type { Tensors } from './backend.ts';
import type { Weight } from './weights.ts';

/** One step of a network. */
export type Layer = (input: Tensor4D) => Tensor4D;

interface Parameters {
  readonly filters: Weight;
  readonly bias: Weight;
  /** Every how many pixels the filters are laid on. */
  readonly stride?: 1 | 2;
  /** Clamp the result to 0…6 as the MobileNets do, or leave it. */
  readonly activation?: 'relu6' | 'linear';
}

/** Filters over all channels at once. */
export const convolution = (tensors: Tensors, parameters: Parameters): Layer => {
  const { filter, bias, strides, activation } = prepared(tensors, parameters);
  return (x) => tensors.fused.conv2d({ x, filter, bias, strides, activation, pad: 'same' });
};

/** A filter of its own for each channel. */
export const depthwise = (tensors: Tensors, parameters: Parameters): Layer => {
  const { filter, bias, strides, activation } = prepared(tensors, parameters);
  return (x) => tensors.fused.depthwiseConv2d({ x, filter, bias, strides, activation, pad: 'same' });
};

const prepared = (tensors: Tensors, { filters, bias, stride = 1, activation = 'relu6' }: Parameters) => ({
  filter: tensors.tensor4d(filters.values, filters.shape as [number, number, number, number]),
  bias: tensors.tensor1d(bias.values),
  strides: stride,
  activation,
});

/** Layers one after the other. */
export const sequence =
  (...layers: readonly Layer[]): Layer =>
  (input) =>
    layers.reduce((x, layer) => layer(x), input);

/** Pixels as a network's input: a batch of one, from -1 to 1. */
export const asInput = (tensors: Tensors, pixels: Float32Array, height: number, width: number): Tensor4D => {
  const values = pixels.map((value) => value / 127.5 - 1);
  return tensors.expandDims<Tensor4D>(tensors.tensor3d(values, [height, width, 3]) as Tensor3D, 0);
};
