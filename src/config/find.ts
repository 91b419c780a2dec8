import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const NAMES = ['json', 'yaml', 'yml', 'js', 'mjs'].map((extension) => `postlint.config.${extension}`);

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** The configuration that a folder holds itself: a file of its own, or `"postlint"` in its package.json. */
const configIn = async (folder: string): Promise<string | undefined> => {
  const own = NAMES.map((name) => join(folder, name)).find(isFile);
  if (own !== undefined) return own;
  const manifest = join(folder, 'package.json');
  if (!isFile(manifest)) return undefined;
  const text = await readFile(manifest, 'utf8').catch(() => '');
  if (!text.includes('"postlint"')) return undefined;
  try {
    return Object.hasOwn(JSON.parse(text), 'postlint') ? manifest : undefined;
  } catch {
    // Whether it configures postlint shows when it is read, and so does what is wrong with it.
    return manifest;
  }
};

/** Finds the nearest configuration above a path, looking into each folder once. */
export class ConfigFinder {
  readonly #nearest = new Map<string, Promise<string | undefined>>();

  /** The configuration for what is in a folder. */
  nearest(folder: string): Promise<string | undefined> {
    let nearest = this.#nearest.get(folder);
    if (nearest === undefined) {
      nearest = this.#look(folder);
      this.#nearest.set(folder, nearest);
    }
    return nearest;
  }

  async #look(folder: string): Promise<string | undefined> {
    const parent = dirname(folder);
    return (await configIn(folder)) ?? (parent === folder ? undefined : this.nearest(parent));
  }
}

/** The configuration that `extends` names: a file, or a package in a `node_modules` above. */
export const extendedFrom = async (name: string, folder: string): Promise<string | undefined> => {
  if (/^(?:\.{1,2}[\\/]|[\\/]|[A-Za-z]:[\\/])/.test(name)) {
    const path = join(/^\./.test(name) ? folder : '/', name);
    return isFile(path) ? path : undefined;
  }
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name);
    if (isFile(path)) return path;
    const config = (await configIn(path)) ?? [join(path, 'index.js')].find(isFile);
    if (config !== undefined) return config;
    if (at === dirname(at)) return undefined;
  }
};
