// Bundles a script that is TypeScript, for training or for measuring, and runs it.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = join(import.meta.dirname, '..');

/** Runs a script of src with arguments as if it had been called with them. */
export const runTraining = (script, ...args) => runScript(`src/${script}`, ...args);

/** The same for any script of the project. */
export const runScript = async (script, ...args) => {
  const bundle = join(root, 'node_modules/.cache/postlint', `${script.replaceAll('/', '-')}.mjs`);
  mkdirSync(dirname(bundle), { recursive: true });
  await build({
    entryPoints: [join(root, script)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['compromise', 'libphonenumber-js', 'sharp', '@tensorflow/*'],
    logLevel: 'warning',
  });
  process.argv.splice(2, process.argv.length, ...args);
  await import(pathToFileURL(bundle).href);
};
