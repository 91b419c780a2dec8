import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/**
 * The program, bundled into one script, with what V8 made of it in an earlier
 * run: compiling was a quarter of the time that one short draft took. That is
 * code and nothing else, kept beside the code it was made from; where that
 * folder can't be written, every run compiles anew.
 */

type Program = typeof import('./program.ts');

/** One for each version of Node and its flags, of which few are ever used with one installation. */
const MOST_KEPT = 4;

/** From wherever in `dist` this has been bundled into. */
const url = new URL(`${import.meta.url.slice(0, import.meta.url.lastIndexOf('/dist/'))}/dist/chunks/postlint.cjs`);
const file = fileURLToPath(url);
const folder = join(dirname(file), '../compiled');
const kept = (): string => join(folder, cachedDataVersionTag().toString(16));

let script: Script | undefined;
let program: Program | undefined;

export const loadProgram = (): Program => {
  if (program !== undefined) return program;
  const cachedData = read(kept());
  // Its characters are all ASCII: read as Latin-1, V8 keeps them in one byte each.
  script = new Script(readFileSync(file, 'latin1'), {
    filename: url.href,
    ...(cachedData !== undefined && { cachedData }),
  });
  const module = { exports: {} };
  // Scripts that were compiled before lose their own way to import.
  const imported = (specifier: string): Promise<unknown> => import(specifier);
  script.runInThisContext()(module.exports, lazily(createRequire(file)), module, file, dirname(file), imported);
  program = module.exports as Program;
  return program;
};

/** Keeps what has been compiled by now, if nothing is kept yet. To be called once a run has done what most runs do. */
export const keepCompiled = (): void => {
  if (script === undefined || existsSync(kept())) return;
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length >= MOST_KEPT) return;
    const unfinished = `${kept()}.${process.pid}`;
    writeFileSync(unfinished, script.createCachedData(), { flag: 'wx' });
    renameSync(unfinished, kept());
  } catch {
    // The folder can't be written: the next run compiles anew.
  }
};

/** Parts of Node that few runs use and that take a millisecond or two each to load. */
const SELDOM = new Set(['node:child_process', 'node:crypto', 'node:worker_threads', 'node:zlib']);

/** The same `require`, but for what is seldom used, which is loaded when something of it is asked for. */
const lazily =
  (require: NodeJS.Require) =>
  (name: string): unknown =>
    SELDOM.has(name) ? new Proxy({}, { get: (_, member) => require(name)[member] }) : require(name);

const read = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};
