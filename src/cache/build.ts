import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { VERSION } from '../version.ts';

/** The version of a package as it is installed here; none where it isn't found. */
const installedVersion = async (name: string): Promise<string> => {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    try {
      return JSON.parse(await readFile(join(at, 'node_modules', name, 'package.json'), 'utf8')).version;
    } catch {
      if (at === dirname(at)) return 'none';
    }
  }
};

/** Written beside the bundle: a digest of its code and of its models. */
const buildId = (): Promise<string> => {
  const isSource = import.meta.url.endsWith('.ts');
  return readFile(new URL(isSource ? '../../dist/build-id' : '../build-id', import.meta.url), 'utf8');
};

/**
 * Everything that decides what is found in the same draft under the same
 * settings: postlint's code and models, the packages that decode for it, and
 * what runs them. A result of another build is never used.
 */
export const thisBuild = async (): Promise<readonly string[]> => {
  const packages = Object.keys(packageJson.dependencies).map(async (name) => `${name} ${await installedVersion(name)}`);
  return [VERSION, await buildId(), `node ${process.versions.node}`, process.arch, ...(await Promise.all(packages))];
};
