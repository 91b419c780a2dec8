// Long lists and trained weights are strings in the modules of our data folders. In the bundle each is a file of its own
// in dist/data: V8 would read every character of it as source, which costs more than all else that loading them does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const LONG = 20_000;
const STRING = /^export const (\w+): string =\n {2}("(?:[^"\\]|\\.)*");$/gm;

/** Puts the long strings of modules in `data` folders into files of a folder of the bundle, beside its chunks. */
export const dataFiles = (folder) => ({
  name: 'data-files',
  setup: ({ onLoad }) => {
    mkdirSync(folder, { recursive: true });
    onLoad({ filter: /\/src\/.*\/data\/[\w-]+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      let moved = false;
      const contents = source.replace(STRING, (declaration, name, literal) => {
        if (literal.length < LONG) return declaration;
        if (moved) throw new Error(`${path} holds two long strings: give each a module of its own`);
        moved = true;
        const text = JSON.parse(literal);
        const encoding = /^[\0-\x7f]*$/.test(text) ? 'latin1' : 'utf8';
        const file = `${relative('src', dirname(dirname(path))).replaceAll('/', '-')}-${basename(path, '.ts')}`;
        writeFileSync(join(folder, file), text);
        return `import { readFileSync } from 'node:fs';\nexport const ${name} = readFileSync(new URL('../${basename(folder)}/${file}', import.meta.url), '${encoding}');`;
      });
      return { contents, loader: 'ts' };
    });
  },
});
