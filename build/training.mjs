// Bundles a training script, which is TypeScript of src, and runs it.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = join(import.meta.dirname, '..');

/** Runs a script of src with arguments as if it had been called with them. */
export const runTraining = async (script, ...args) => {
  const bundle = join(root, 'node_modules/.cache/postlint', `${script.replaceAll('/', '-')}.mjs`);
  mkdirSync(dirname(bundle), { recursive: true });
  await build({
    entryPoints: [join(root, 'src', script)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['compromise', 'libphonenumber-js'],
    logLevel: 'warning',
  });
  process.argv.splice(2, process.argv.length, ...args);
  await import(pathToFileURL(bundle).href);
};
