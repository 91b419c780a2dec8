import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const path = (relative: string): string => fileURLToPath(new URL(`../../../../${relative}`, import.meta.url));
const FINDER = {
  name: 'find-writing.onnx',
  sha256: 'fa1429d60e0de65d70035dcecda65831cd82681950b4b36a20545cdafb90091c',
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onnx-'));
  await symlink(path('dist/models'), join(folder, 'models'));
});
afterEach(() => rm(folder, { recursive: true }));

/**
 * What a network gives for so many zeros, loaded in a process of its own by the module as it ships, with or without
 * the native runtime installed beside it.
 */
const outputOf = async (
  file: typeof FINDER,
  dims: readonly number[],
  nativeRuntime?: string,
): Promise<{ readonly data: number[]; readonly dims: number[]; readonly error: string }> => {
  const outfile = join(folder, 'chunks/onnx.mjs');
  await build({
    entryPoints: [path('src/readers/image/seen/onnx.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  if (nativeRuntime !== undefined) {
    const home = join(folder, 'node_modules/onnxruntime-node');
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'package.json'), '{"name": "onnxruntime-node", "main": "index.js"}');
    await writeFile(join(home, 'index.js'), nativeRuntime);
  }
  const script = `
    const { loadNetwork } = await import(${JSON.stringify(pathToFileURL(outfile).href)});
    const network = await loadNetwork(${JSON.stringify(file)});
    const dims = ${JSON.stringify(dims)};
    const output = await network({ data: new Float32Array(dims.reduce((a, b) => a * b)), dims });
    console.log(JSON.stringify({ data: [...output.data], dims: output.dims }));
    process.exit();`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 60_000, encoding: 'utf8' });
  return { ...(run.stdout === '' ? { data: [], dims: [] } : JSON.parse(run.stdout)), error: run.stderr };
};

/** Gives the number of its threads and of the bytes of its model. */
const FAKE = `
  exports.Tensor = class { constructor(type, data, dims) { Object.assign(this, { type, data, dims }); } };
  exports.InferenceSession = {
    create: async (model, { intraOpNumThreads }) => ({
      inputNames: ['in'],
      outputNames: ['out'],
      run: async ({ in: { dims } }) => ({
        out: { data: Float32Array.of(intraOpNumThreads, model.length), dims },
      }),
    }),
  };`;

describe('the runtime of networks', () => {
  it('is the native one where it is installed', async () => {
    const { data, dims } = await outputOf(FINDER, [1, 2], FAKE);
    expect(data[0]).toBeGreaterThan(0);
    expect(data[1]).toBe(4_709_675);
    expect(dims).toEqual([1, 2]);
  }, 90_000);

  it.each([
    ['is not installed', undefined],
    ['cannot be loaded, its binary being for another machine', "throw new Error('invalid ELF header');"],
  ])(
    'is WebAssembly where the native one %s',
    async (_, native) => {
      const { data, dims, error } = await outputOf(FINDER, [1, 3, 32, 32], native);
      expect([error, dims]).toEqual(['', [1, 1, 32, 32]]);
      expect(data.every((value) => value >= 0 && value < 0.3)).toBe(true);
    },
    90_000,
  );

  it('is not given a model that was altered', async () => {
    expect((await outputOf({ ...FINDER, sha256: '00' }, [1], FAKE)).error).toMatch(/isn't the one/);
  }, 90_000);
});
