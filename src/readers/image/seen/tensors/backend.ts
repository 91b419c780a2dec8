import { fileURLToPath } from 'node:url';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tensors from '@tensorflow/tfjs-core';
import { MODELS_FOLDER, type ModelFile, readModelFile } from '../model-file.ts';

/** The library of tensors, ready to compute. */
export type Tensors = typeof tensors;

const WASM: ModelFile = {
  name: 'tfjs-backend-wasm-simd.wasm',
  sha256: '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b',
};

/** TensorFlow.js on WebAssembly, started once. @throws Error when its file isn't as it should be */
export const startTensors = async (): Promise<Tensors> => {
  started ??= start();
  return started;
};

let started: Promise<Tensors> | undefined;

const start = async (): Promise<Tensors> => {
  await readModelFile(WASM);
  // Of its three binaries it chooses the one with vector instructions on every Node that this runs on.
  setWasmPaths(fileURLToPath(MODELS_FOLDER));
  setThreadsCount(1);
  tensors.enableProdMode();
  if (!(await tensors.setBackend('wasm'))) throw new Error('WebAssembly could not be started');
  await tensors.ready();
  return tensors;
};
