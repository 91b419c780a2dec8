import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';

/** What npm's lock file says of a package. */
export interface Locked {
  /** `node_modules/…`, from the project on. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  /** Whether only development needs it, so that nobody gets it with postlint. */
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const json = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

export const manifest: Readonly<
  Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>
> = json('package.json');

/** Every package in the lock file but the project itself. */
export const locked: readonly Locked[] = Object.entries<Omit<Locked, 'path' | 'name'>>(
  json('package-lock.json').packages,
)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ ...entry, path, name: path.slice(path.lastIndexOf('node_modules/') + 13) }));

/** Those that come along when postlint is installed, whatever the system. */
export const shipped: readonly Locked[] = locked.filter(({ dev }) => dev !== true);

/** Those of them that are installed here; packages for other systems aren't. */
export const installed: readonly Locked[] = shipped.filter(({ path }) => existsSync(join(ROOT, path)));
