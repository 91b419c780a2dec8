// Bundles our code, and the small packages every run needs, into dist/: a run loads a handful of files instead of
// hundreds. What is imported on demand becomes a file of its own; package.json's dependencies stay packages.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { copyModels, packagesOfCopies } from './copied-models.mjs';
import { licencesOf } from './licences.mjs';
import { packagesOfModels, writeVisionModels } from './vision-models.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    'src/cli/main': 'src/cli/main.ts',
    'src/index': 'src/index.ts',
    // beside the chunks, where the code that starts them looks for them
    'chunks/metadata-worker': 'src/readers/image/metadata-worker.ts',
    'chunks/vision-worker': 'src/readers/image/seen/vision-worker.ts',
    'chunks/beside-worker': 'src/readers/image/seen/beside-worker.ts',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  external: Object.keys(dependencies),
  alias: { 'node-fetch': './build/no-network.mjs' },
  // for the CommonJS packages among those that are bundled
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname;",
  },
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

copyModels('dist/models');
writeVisionModels('dist/models');

// What a cache of results knows this build by.
const digest = createHash('sha256');
const models = readdirSync('dist/models', { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile())
  .map((each) => join(each.parentPath, each.name));
for (const file of [...Object.keys(metafile.outputs), ...models].sort()) digest.update(file).update(readFileSync(file));
writeFileSync('dist/build-id', digest.digest('hex'));

const folders = Object.keys(metafile.inputs).flatMap((file) => {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return folder === undefined ? [] : [folder];
});
const packages = [...packagesOfCopies, ...packagesOfModels].map((folder) => relative('.', folder));
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', licencesOf([...folders, ...packages]));
