import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { InRepository } from '../reporters/reporter.ts';

/** Two letters or more: one is a Windows drive. */
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/** The folder of the Git repository that a folder is in. */
const rootOf = (folder: string): string | undefined => {
  for (let at = folder; ; at = dirname(at)) {
    if (statSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return at;
    if (at === dirname(at)) return undefined;
  }
};

/**
 * Says how the repository around `cwd` knows the files of a run. What lies
 * outside of it keeps the path that it was given. Looked for when the first
 * path is asked for.
 */
export const repositoryAround = (cwd: string): InRepository => {
  let root: string | undefined;
  return (path) => {
    if (SCHEME.test(path)) return path;
    root ??= rootOf(cwd) ?? cwd;
    const inside = relative(root, resolve(cwd, path));
    const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside;
    return (isOutside ? path : inside).replaceAll(sep, '/');
  };
};
