// A network in the ONNX format as a graph that can be changed, and back.
// Source: onnx.proto3 of github.com/onnx/onnx.
import { fieldsOf, float, integersOf, messageOf, valuesOf } from './wire.mjs';

const MODEL = { graph: 7 };
const GRAPH = { node: 1, initializer: 5, output: 12, valueInfo: 13 };
const NODE = { input: 1, output: 2, op: 4, attribute: 5 };
const ATTRIBUTE = { name: 1, float: 2, integer: 3, tensor: 5, integers: 8, type: 20 };
const TENSOR = { dims: 1, type: 2, floats: 4, name: 8, raw: 9 };
const FLOAT_TENSOR = 1;
const FLOAT_ATTRIBUTE = 1;

const text = (bytes) => Buffer.from(bytes).toString('utf8');

/**
 * A graph: its nodes in an order in which they can be computed, its constants by name, the names of what it gives.
 * Constants that aren't floats stay as they were.
 */
export const readModel = (bytes) => {
  const model = fieldsOf(bytes);
  const graph = fieldsOf(valuesOf(model, MODEL.graph)[0]);
  const constants = new Map();
  for (const tensor of valuesOf(graph, GRAPH.initializer)) addConstant(constants, tensor);
  const nodes = [];
  for (const bytes of valuesOf(graph, GRAPH.node)) {
    const node = readNode(bytes);
    if (node.op === 'Constant') addConstant(constants, tensorOf(node), node.outputs[0]);
    else nodes.push(node);
  }
  const outputs = valuesOf(graph, GRAPH.output).map((output) => text(valuesOf(fieldsOf(output), 1)[0]));
  return { model, graph, nodes, constants, outputs };
};

const addConstant = (constants, tensor, name = text(valuesOf(fieldsOf(tensor), TENSOR.name)[0])) => {
  const fields = fieldsOf(tensor);
  const dims = integersOf(fields, TENSOR.dims);
  const [raw] = valuesOf(fields, TENSOR.raw);
  const isFloat = Number(valuesOf(fields, TENSOR.type)[0]) === FLOAT_TENSOR;
  const listed = valuesOf(fields, TENSOR.floats);
  const bytes = raw ?? Buffer.concat(listed);
  constants.set(name, { dims, ...(isFloat ? { values: floats(bytes) } : { tensor: fields }) });
};

const floats = (bytes) => new Float32Array(new Uint8Array(bytes).buffer);

const readNode = (bytes) => {
  const fields = fieldsOf(bytes);
  return {
    op: text(valuesOf(fields, NODE.op)[0]),
    inputs: valuesOf(fields, NODE.input).map(text),
    outputs: valuesOf(fields, NODE.output).map(text),
    attributes: new Map(
      valuesOf(fields, NODE.attribute).map((attribute) => [
        text(valuesOf(fieldsOf(attribute), ATTRIBUTE.name)[0]),
        attribute,
      ]),
    ),
  };
};

const tensorOf = ({ attributes }) => valuesOf(fieldsOf(attributes.get('value')), ATTRIBUTE.tensor)[0];

/** Integers that a node is parameterised with. */
export const integers = ({ attributes }, name) => {
  const attribute = attributes.get(name);
  if (attribute === undefined) return [];
  const fields = fieldsOf(attribute);
  return [...integersOf(fields, ATTRIBUTE.integer), ...integersOf(fields, ATTRIBUTE.integers)];
};

/** The float that a node is parameterised with. */
export const number = ({ attributes }, name) => {
  const attribute = attributes.get(name);
  const [bytes] = attribute === undefined ? [] : valuesOf(fieldsOf(attribute), ATTRIBUTE.float);
  return bytes && Buffer.from(bytes).readFloatLE();
};

export const floatAttributes = (values) =>
  new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      messageOf([
        { field: ATTRIBUTE.name, value: name },
        float(ATTRIBUTE.float, value),
        { field: ATTRIBUTE.type, value: FLOAT_ATTRIBUTE },
      ]),
    ]),
  );

/** The file of a graph; constants that nothing uses are left out. */
export const writeModel = ({ model, graph, nodes, constants }) => {
  const used = new Set(nodes.flatMap(({ inputs }) => inputs));
  const kept = new Set([GRAPH.node, GRAPH.initializer, GRAPH.valueInfo]);
  const written = messageOf([
    ...nodes.map((node) => ({ field: GRAPH.node, value: writeNode(node) })),
    ...[...constants]
      .filter(([name]) => used.has(name))
      .map(([name, constant]) => ({ field: GRAPH.initializer, value: writeConstant(name, constant) })),
    ...graph.filter(({ field }) => !kept.has(field)),
  ]);
  return messageOf(model.map((field) => (field.field === MODEL.graph ? { ...field, value: written } : field)));
};

const writeNode = ({ op, inputs, outputs, attributes }) =>
  messageOf([
    ...inputs.map((value) => ({ field: NODE.input, value })),
    ...outputs.map((value) => ({ field: NODE.output, value })),
    { field: NODE.op, value: op },
    ...[...attributes.values()].map((value) => ({ field: NODE.attribute, value })),
  ]);

const writeConstant = (name, { dims, values, tensor }) =>
  messageOf([
    ...(values === undefined
      ? tensor.filter(({ field }) => field !== TENSOR.name)
      : [
          ...dims.map((value) => ({ field: TENSOR.dims, value })),
          { field: TENSOR.type, value: FLOAT_TENSOR },
          { field: TENSOR.raw, value: Buffer.from(values.buffer, values.byteOffset, values.byteLength) },
        ]),
    { field: TENSOR.name, value: name },
  ]);
