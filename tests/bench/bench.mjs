// npm run bench: bundles what measures and runs it. Packages stay packages, so that those it is compared with run as they ship.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const outdir = join(root, 'node_modules/.cache/postlint/bench');
process.chdir(root);
await build({
  entryPoints: { bench: 'tests/bench/bench.ts', reader: 'tests/bench/reader.ts' },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const { bench } = await import(pathToFileURL(join(outdir, 'bench.mjs')).href);
await bench(process.argv.slice(2));
