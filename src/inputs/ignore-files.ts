import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const NAMES = ['.gitignore', '.postlintignore'];
const LARGEST = 1_000_000;

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * What `.gitignore` and `.postlintignore` files keep out, each for its own
 * folder and below, the nearest having the last word, as in Git. They are
 * looked for up to the top of the repository, or up to `top` outside one.
 */
export class IgnoreFiles {
  readonly #top: string;
  readonly #chains = new Map<string, Promise<readonly Rules[]>>();

  constructor(top: string) {
    this.#top = top;
  }

  /** Whether a file, or a folder, is kept out; the folders above it are taken to be let in. */
  async ignores(path: string, isFolder: boolean): Promise<boolean> {
    for (const { folder, rules } of await this.#chain(dirname(path))) {
      const name = relative(folder, path).split(sep).join('/');
      const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
      if (unignored) return false;
      // A folder that these rules let in again brings in what is in it, whatever the rules further up say.
      if (!ignored && letsInAFolderOf(name, rules)) return false;
      if (ignored) return true;
    }
    return false;
  }

  /** The rules for what is in a folder, the nearest first. */
  #chain(folder: string): Promise<readonly Rules[]> {
    let chain = this.#chains.get(folder);
    if (chain === undefined) {
      chain = this.#read(folder);
      this.#chains.set(folder, chain);
    }
    return chain;
  }

  async #read(folder: string): Promise<readonly Rules[]> {
    const parent = dirname(folder);
    const isTop = folder === this.#top || folder === parent || existsSync(join(folder, '.git'));
    const above = isTop ? [] : await this.#chain(parent);
    const texts = await Promise.all(NAMES.map((name) => readRules(join(folder, name))));
    if (texts.every((text) => text === '')) return above;
    return [{ folder, rules: ignore({ ignorecase: false }).add(texts.join('\n')) }, ...above];
  }
}

const letsInAFolderOf = (name: string, rules: Ignore): boolean => {
  for (let slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
    if (rules.test(`${name.slice(0, slash)}/`).unignored) return true;
  }
  return false;
};

/** An ignore file that can't be read keeps nothing out: then more is checked, not less. */
const readRules = async (path: string): Promise<string> => {
  try {
    const file = await open(path);
    try {
      const info = await file.stat();
      return info.isFile() && info.size <= LARGEST ? await file.readFile('utf8') : '';
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
};
