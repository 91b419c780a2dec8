// Makes a network cheaper to compute without changing what it computes, but for rounding: WebAssembly is slow at steps
// that touch every number once, and networks exported from Paddle have four such steps around each convolution.
import { floatAttributes, integers, number } from './model.mjs';

/** Applies every rule until none applies any more. */
export const simplify = (network) => {
  const graph = new Graph(network);
  for (const rule of RULES) while (graph.nodes.some((node) => rule(graph, node)));
  return { ...network, nodes: graph.nodes };
};

class Graph {
  constructor({ nodes, constants, outputs }) {
    this.nodes = nodes;
    this.constants = constants;
    this.outputs = new Set(outputs);
    this.count = 0;
  }

  constant(name) {
    return this.constants.get(name);
  }

  addConstant(dims, values) {
    const name = `simplified.${this.count++}`;
    this.constants.set(name, { dims, values: Float32Array.from(values) });
    return name;
  }

  consumers(name) {
    return this.nodes.filter(({ inputs }) => inputs.includes(name));
  }

  /** The one node that uses what a node gives, if it is the only one. */
  next(node) {
    const [name] = node.outputs;
    const [only, ...others] = this.consumers(name);
    return others.length === 0 && !this.outputs.has(name) ? only : undefined;
  }

  producer(name) {
    return this.nodes.find(({ outputs }) => outputs.includes(name));
  }

  remove(...gone) {
    this.nodes = this.nodes.filter((node) => !gone.includes(node));
  }

  /** Of a sum or product, the value of a single number, and what it is applied to. */
  withNumber(node, op) {
    if (node?.op !== op) return undefined;
    const index = node.inputs.findIndex((name) => this.constant(name)?.values?.length === 1);
    if (index < 0) return undefined;
    return { number: this.constant(node.inputs[index]).values[0], other: node.inputs[1 - index] };
  }
}

const isConvolution = ({ op }) => op === 'Conv' || op === 'ConvTranspose';

/** How a node multiplies and shifts each of so many channels; undefined when it does something else. */
const perChannel = (graph, node, channels) => {
  if (node.op === 'BatchNormalization') {
    const [scale, shift, mean, variance] = node.inputs.slice(1).map((name) => graph.constant(name)?.values);
    if (!scale || !shift || !mean || !variance) return undefined;
    const factors = Array.from(scale, (value, i) => value / Math.sqrt(variance[i] + (number(node, 'epsilon') ?? 1e-5)));
    return { factors, shifts: Array.from(shift, (value, i) => value - mean[i] * factors[i]) };
  }
  if (node.op !== 'Mul' && node.op !== 'Add') return undefined;
  const constant = node.inputs.map((name) => graph.constant(name)).find((found) => found?.values);
  const isOfChannels =
    constant?.dims.length === 4 && constant.dims[1] === channels && constant.values.length === channels;
  if (constant === undefined || !(constant.values.length === 1 || isOfChannels)) return undefined;
  const values = Array.from({ length: channels }, (_, i) => constant.values[isOfChannels ? i : 0]);
  return node.op === 'Mul'
    ? { factors: values, shifts: new Array(channels).fill(0) }
    : { factors: new Array(channels).fill(1), shifts: values };
};

/** A convolution followed by a factor or a shift of each channel is a convolution. */
const foldIntoConvolution = (graph, node) => {
  if (!isConvolution(node) || (node.op === 'ConvTranspose' && (integers(node, 'group')[0] ?? 1) !== 1)) return false;
  const next = graph.next(node);
  const weights = graph.constant(node.inputs[1]);
  if (next === undefined || weights?.values === undefined) return false;
  const channels = weights.dims[node.op === 'Conv' ? 0 : 1];
  const change = perChannel(graph, next, channels);
  if (change === undefined) return false;
  const { factors, shifts } = change;
  const channelOf = channelsOf(node.op, weights.dims);
  const bias = node.inputs[2] === undefined ? new Float32Array(channels) : graph.constant(node.inputs[2]).values;
  node.inputs = [
    node.inputs[0],
    graph.addConstant(
      weights.dims,
      weights.values.map((value, i) => value * factors[channelOf(i)]),
    ),
    graph.addConstant(
      [channels],
      bias.map((value, i) => value * factors[i] + shifts[i]),
    ),
  ];
  node.outputs = next.outputs;
  graph.remove(next);
  return true;
};

/** Which output channel a weight belongs to. */
const channelsOf = (op, dims) => {
  const [first, second, ...window] = dims;
  const area = window.reduce((a, b) => a * b, 1);
  return op === 'Conv' ? (i) => Math.floor(i / (second * area)) : (i) => Math.floor(i / area) % (first && second);
};

/** x · clip(x + 3, 0, 6) / 6, step by step, is x · hardSigmoid(x). */
const hardSwish = (graph, node) => {
  const shifted = graph.withNumber(node, 'Add');
  if (shifted?.number !== 3) return false;
  const clip = graph.next(node);
  if (clip?.op !== 'Clip' || !clipsTo(graph, clip, 0, 6)) return false;
  const product = graph.next(clip);
  if (product?.op !== 'Mul' || !product.inputs.includes(shifted.other)) return false;
  const divided = graph.next(product);
  if (graph.withNumber(divided, 'Div')?.number !== 6 || divided.inputs[0] !== product.outputs[0]) return false;
  node.op = 'HardSigmoid';
  node.inputs = [shifted.other];
  node.attributes = floatAttributes({ alpha: 1 / 6, beta: 0.5 });
  product.inputs = [shifted.other, node.outputs[0]];
  product.outputs = divided.outputs;
  graph.remove(clip, divided);
  return true;
};

const clipsTo = (graph, clip, least, most) => {
  const bound = (name, index) => number(clip, name) ?? graph.constant(clip.inputs[index])?.values?.[0];
  return bound('min', 1) === least && bound('max', 2) === most;
};

/** A factor, or a factor and a shift, before convolutions is worked into them; a shift stays where they look over an edge. */
const foldForward = (graph, node) => {
  const factor = graph.withNumber(node, 'Mul');
  if (factor === undefined || factor.number === 0) return false;
  const after = graph.next(node);
  const shift = after && graph.withNumber(after, 'Add');
  const last = shift === undefined ? node : after;
  const consumers = graph.consumers(last.outputs[0]);
  const areConvolutions = consumers.every(
    (one) => one.op === 'Conv' && one.inputs[0] === last.outputs[0] && graph.constant(one.inputs[1])?.values,
  );
  if (graph.outputs.has(last.outputs[0]) || consumers.length === 0 || !areConvolutions) return false;
  const staysWithin = consumers.every((one) => integers(one, 'pads').every((pad) => pad === 0));
  for (const one of consumers) {
    const { dims, values } = graph.constant(one.inputs[1]);
    const scaled = values.map((value) => value * factor.number);
    const bias = one.inputs[2] === undefined ? new Float32Array(dims[0]) : graph.constant(one.inputs[2]).values;
    const shifted = bias.map((value, i) => value + (shift?.number ?? 0) * sumOf(values, i, values.length / dims[0]));
    one.inputs = [
      shift !== undefined && !staysWithin ? one.inputs[0] : factor.other,
      graph.addConstant(dims, scaled),
      graph.addConstant([dims[0]], staysWithin ? shifted : bias),
    ];
  }
  if (shift !== undefined && !staysWithin) {
    after.inputs = [factor.other, graph.addConstant([1], [shift.number / factor.number])];
    graph.remove(node);
  } else graph.remove(node, last);
  return true;
};

const sumOf = (values, index, length) =>
  values.subarray(index * length, (index + 1) * length).reduce((a, b) => a + b, 0);

/** x + x · s, where s is one number for each channel, is x · (1 + s). */
const factorOut = (graph, node) => {
  if (node.op !== 'Add') return false;
  const product = node.inputs.map((name) => graph.producer(name)).find((one) => one?.op === 'Mul');
  if (product === undefined || graph.next(product) !== node) return false;
  const x = node.inputs.find((name) => name !== product.outputs[0]);
  const s = product.inputs.find((name) => name !== x);
  if (!product.inputs.includes(x) || graph.producer(s)?.op !== 'HardSigmoid') return false;
  const more = { op: 'Add', inputs: [s, graph.addConstant([1], [1])], outputs: [`${s}.more`], attributes: new Map() };
  product.inputs = [x, more.outputs[0]];
  product.outputs = node.outputs;
  graph.nodes.splice(graph.nodes.indexOf(product), 0, more);
  graph.remove(node);
  return true;
};

const RULES = [foldIntoConvolution, hardSwish, foldForward, factorOut];
