// Bundles our own code into dist/, so that a run loads a handful of files instead of hundreds.
// Dependencies stay outside; what is imported on demand becomes a file of its own.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist/chunks', { recursive: true, force: true });
await build({
  entryPoints: {
    'src/cli/main': 'src/cli/main.ts',
    'src/index': 'src/index.ts',
    // beside the chunks, where the code that starts it looks for it
    'chunks/metadata-worker': 'src/readers/image/metadata-worker.js',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  logLevel: 'warning',
});
