// Bundles our code, and the small packages every run needs, into dist/: the program as one script, which is compiled
// once and kept (src/compiled.ts), and small modules around it. package.json's dependencies stay packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { copyModels, packagesOfCopies } from './copied-models.mjs';
import { dataFiles } from './data-files.mjs';
import { LATE, withLatePatterns } from './late-patterns.mjs';
import { licencesOf } from './licences.mjs';
import { packagesOfModels, writeVisionModels } from './vision-models.mjs';
import { writeWorkedOut } from './worked-out.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });

const common = {
  bundle: true,
  external: Object.keys(dependencies),
  plugins: [dataFiles('dist/data')],
  alias: { 'node-fetch': './build/no-network.mjs' },
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

const program = await build({
  ...common,
  entryPoints: ['src/program.ts'],
  outfile: 'dist/chunks/postlint.cjs',
  format: 'cjs',
  // V8 reads one byte a character only of what is ASCII. Names are kept, for stacks that can be read.
  charset: 'ascii',
  // else what stands in `String.raw` would hold escapes in place of its letters
  supported: { 'template-literal': false },
  minifyWhitespace: true,
  minifySyntax: true,
  define: { 'import.meta.url': '__url', 'import.meta.dirname': '__dirname' },
  banner: {
    js: `(function(exports,require,module,__filename,__dirname,__import){const __url=require("node:url").pathToFileURL(__filename).href;${LATE}`,
  },
  footer: { js: '})' },
});

const script = withLatePatterns(readFileSync('dist/chunks/postlint.cjs', 'utf8'))
  // what is imported when it is needed is imported by the module that runs the script
  .replaceAll('await import(', 'await __import(')
  // literal patterns, which esbuild leaves as they are
  .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
writeFileSync('dist/chunks/postlint.cjs', script);

const { metafile: exported } = await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  format: 'esm',
  write: false,
});
const names = Object.values(exported.outputs)[0].exports;

/** Where a module around the program imports it, it gets the script. */
const fromScript = {
  name: 'from-script',
  setup: ({ onLoad }) => {
    const loads = (filter, exports) =>
      onLoad({ filter }, () => ({
        contents: `import { loadProgram } from './compiled.ts';\nexport const { ${exports.join(', ')} } = loadProgram();`,
        resolveDir: 'src',
        loader: 'js',
      }));
    loads(/\/src\/cli\/run\.ts$/, ['run']);
    loads(/\/src\/index\.ts$/, names);
  },
};

const around = await build({
  ...common,
  plugins: [fromScript, ...common.plugins],
  entryPoints: { 'src/cli/main': 'src/cli/main.ts', 'src/index': 'src/index.ts', 'chunks/compiled': 'src/compiled.ts' },
  outdir: 'dist',
  // No parts in common: each is one small module, and every module more takes Node a millisecond or two to load.
  format: 'esm',
  charset: 'utf8',
});

const threads = await build({
  ...common,
  entryPoints: {
    // beside the script, where the code that starts them looks for them
    'metadata-worker': 'src/readers/image/metadata-worker.ts',
    'vision-worker': 'src/readers/image/seen/vision-worker.ts',
    'beside-worker': 'src/readers/image/seen/beside-worker.ts',
    'heic-worker': 'src/clean/heic-worker.ts',
  },
  outdir: 'dist/chunks',
  chunkNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  charset: 'utf8',
  // for the CommonJS packages among those that are bundled
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname;",
  },
});

copyModels('dist/models');
writeVisionModels('dist/models');
await writeWorkedOut('dist/data');

const metafiles = [program, around, threads].map(({ metafile }) => metafile);

// What a cache of results knows this build by.
const digest = createHash('sha256');
const beside = ['dist/models', 'dist/data'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name)),
);
const outputs = metafiles.flatMap(({ outputs }) => Object.keys(outputs));
for (const file of [...outputs, ...beside].sort()) digest.update(file).update(readFileSync(file));
writeFileSync('dist/build-id', digest.digest('hex'));

const folders = metafiles.flatMap(({ inputs }) =>
  Object.keys(inputs).flatMap((file) => {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
    return folder === undefined ? [] : [folder];
  }),
);
const packages = [...packagesOfCopies, ...packagesOfModels].map((folder) => relative('.', folder));
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', licencesOf([...folders, ...packages]));

// The first run that finds something keeps what was compiled for it: here it is one of several posts.
const posts = readFileSync('fixtures/corpora/voices/names.jsonl', 'utf8').split('\n', 6);
const input = posts.map((post) => JSON.parse(post).text).join('\n\n');
spawnSync(process.execPath, ['bin/postlint.js', '-', '--no-config'], { input, stdio: ['pipe', 'ignore', 'inherit'] });
