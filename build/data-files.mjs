// Long lists and trained weights are strings in the modules of our data folders. In the bundle each is a file of its own
// in dist/data, lists as text and weights as bytes: V8 would read every character of it as source, which costs more than
// all else that loading them does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const LONG = 20_000;
const STRING = /^export const (\w+): (string|PackedWeights) =\n {2}("(?:[^"\\]|\\.)*");$/gm;

/** How weights are packed, src/recognizers/wording/packed-weights.ts says. */
const stepsOf = (packed) =>
  Int8Array.from(Buffer.from(packed, 'latin1'), (code) => (code === 0x7e ? 0x5c : code) - 0x50);

/** Puts the long strings of modules in `data` folders into files of a folder of the bundle, beside its chunks. */
export const dataFiles = (folder) => ({
  name: 'data-files',
  setup: ({ onLoad }) => {
    mkdirSync(folder, { recursive: true });
    onLoad({ filter: /\/src\/.*\/data\/[\w-]+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      let moved = false;
      const contents = source.replace(STRING, (declaration, name, type, literal) => {
        if (literal.length < LONG) return declaration;
        if (moved) throw new Error(`${path} holds two long strings: give each a module of its own`);
        moved = true;
        const text = JSON.parse(literal);
        const file = `${relative('src', dirname(dirname(path))).replaceAll('/', '-')}-${basename(path, '.ts')}`;
        const read = (encoding) =>
          `readFileSync(new URL('../${basename(folder)}/${file}', import.meta.url)${encoding ?? ''})`;
        const imports = `import { readFileSync } from 'node:fs';`;
        if (type === 'PackedWeights') {
          writeFileSync(join(folder, file), stepsOf(text));
          return `${imports}\nconst read = ${read()};\nexport const ${name} = new Int8Array(read.buffer, read.byteOffset, read.length);`;
        }
        writeFileSync(join(folder, file), text);
        const encoding = /^[\0-\x7f]*$/.test(text) ? 'latin1' : 'utf8';
        return `${imports}\nexport const ${name} = ${read(`, '${encoding}'`)};`;
      });
      return { contents, loader: 'ts' };
    });
  },
});
