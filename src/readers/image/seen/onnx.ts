import { availableParallelism } from 'node:os';
import type { InferenceSession, Tensor } from 'onnxruntime-web';
import { MODELS_FOLDER, type ModelFile, readModelFile } from './model-file.ts';

/** Numbers in rows of rows: how many along each dimension, and all of them, the last dimension running fastest. */
export interface FloatTensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** A trained network with one input and one output. */
export type Network = (input: FloatTensor) => Promise<FloatTensor>;

/** What onnxruntime-node and onnxruntime-web have in common. */
interface Runtime {
  readonly InferenceSession: {
    create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => Tensor;
  readonly options?: InferenceSession.SessionOptions;
}

const LOADER: ModelFile = {
  name: 'ort-wasm-simd-threaded.mjs',
  sha256: 'e13f7f94fc51b4ca72b12faeb1ee95f4ace6dfbc8939bc718aabdc0a27c4299b',
};
const WASM: ModelFile = {
  name: 'ort-wasm-simd-threaded.wasm',
  sha256: '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
};

/** More threads than this help little and cost memory; one core is left to what is looked for beside the writing. */
const MOST_THREADS = 4;

/**
 * Loads a network in the ONNX format.
 *
 * @throws Error when its file isn't as it should be, or can't be run here
 */
export const loadNetwork = async (file: ModelFile): Promise<Network> => {
  runtime ??= startRuntime();
  const [{ InferenceSession, Tensor, options }, model] = await Promise.all([runtime, readModelFile(file)]);
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: threads(),
    logSeverityLevel: 4,
    ...options,
  });
  const [input] = session.inputNames;
  const [output] = session.outputNames;
  if (input === undefined || output === undefined) throw new Error(`${file.name} is not a network`);
  return async ({ data, dims }) => {
    const result = (await session.run({ [input]: new Tensor('float32', data, dims) }))[output];
    if (!(result?.data instanceof Float32Array)) throw new Error(`${file.name} gives no numbers`);
    return { data: result.data, dims: result.dims };
  };
};

let runtime: Promise<Runtime> | undefined;

const threads = (): number => Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));

/** The native runtime is more than twice as fast; it is used where its user has installed it. */
const startRuntime = async (): Promise<Runtime> => (await nativeRuntime()) ?? webRuntime();

const nativeRuntime = async (): Promise<Runtime | undefined> => {
  // not a literal: it is no dependency, and bundlers would look for it
  const name = 'onnxruntime-node';
  try {
    const module = await import(name);
    return module.default ?? module;
  } catch {
    return undefined;
  }
};

/** The WebAssembly runtime, given its own files so that it asks nobody for them. */
const webRuntime = async (): Promise<Runtime> => {
  const [web, wasm] = await Promise.all([import('onnxruntime-web'), readModelFile(WASM), readModelFile(LOADER)]);
  web.env.logLevel = 'fatal';
  web.env.wasm.numThreads = threads();
  web.env.wasm.wasmBinary = wasm;
  web.env.wasm.wasmPaths = { mjs: new URL(LOADER.name, MODELS_FOLDER) };
  // the networks were simplified when they were put into the package; what else it would do takes longer than it saves
  return {
    InferenceSession: web.InferenceSession,
    Tensor: web.Tensor,
    options: { graphOptimizationLevel: 'disabled' },
  };
};
