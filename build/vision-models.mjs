// Puts the networks that look at faces and at medical images, and the WebAssembly that runs them, into a folder of
// model files: NAME.bin holds tensors one after the other, NAME.json lists them as TensorFlow.js does.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
/** Packages whose files are in the folder, for the licences. */
export const packagesOfModels = ['@tensorflow/tfjs-backend-wasm', '@vladmandic/face-api', 'nsfwjs'].map((name) =>
  join(import.meta.dirname, '../node_modules', name),
);

export const writeVisionModels = (folder) => {
  mkdirSync(folder, { recursive: true });
  const [wasm, faceApi, nsfwjs] = packagesOfModels;
  const simd = 'tfjs-backend-wasm-simd.wasm';
  copyFileSync(join(wasm, 'dist', simd), join(folder, simd));
  writeModel(join(folder, 'faces'), ...facesModel(join(faceApi, 'model')));
  writeModel(join(folder, 'pictures'), ...picturesModel(join(nsfwjs, 'dist/models/mobilenet_v2_mid')));
};

/** face-api's single-shot detector on MobileNet 1. */
const facesModel = (folder) => {
  const [{ weights }] = JSON.parse(readFileSync(join(folder, 'ssd_mobilenetv1_model-weights_manifest.json'), 'utf8'));
  return [weights, readFileSync(join(folder, 'ssd_mobilenetv1_model.bin'))];
};

/** nsfwjs's MobileNet 2 (width 1.4), which it packs into scripts as base64; its own last layer isn't wanted. */
const picturesModel = (folder) => {
  const { weightsManifest } = require(join(folder, 'model.min.js'));
  const [{ paths, weights }] = weightsManifest;
  const shards = paths.map((path) => Buffer.from(require(join(folder, `${path}.min.js`)), 'base64'));
  const isBackbone = ({ name }) => name.includes('MobilenetV2/');
  const kept = weights
    .filter(isBackbone)
    .map(({ name, ...rest }) => ({ name: name.replace(/^.*MobilenetV2\//, ''), ...rest }));
  const data = Buffer.concat(shards);
  let at = 0;
  const pieces = weights.flatMap((weight) => {
    const piece = data.subarray(at, at + sizeOf(weight));
    at += piece.length;
    return isBackbone(weight) ? [piece] : [];
  });
  return [kept, Buffer.concat(pieces)];
};

const sizeOf = ({ shape, quantization }) => shape.reduce((a, b) => a * b, 1) * (quantization ? 1 : 4);

const writeModel = (path, weights, data) => {
  const size = weights.reduce((sum, weight) => sum + sizeOf(weight), 0);
  if (size !== data.length) throw new Error(`${path}: ${data.length} bytes where ${size} are listed`);
  writeFileSync(`${path}.json`, JSON.stringify(weights));
  writeFileSync(`${path}.bin`, data);
};
