import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../errors.ts';
import type { ConfigDocument, Path } from './document.ts';

/**
 * Reads a configuration file. `shown` is what messages call it.
 *
 * @throws UserError when it can't be read, or isn't JSON, YAML or a module.
 */
export const readDocument = async (file: string, shown: string): Promise<ConfigDocument> =>
  /^\.[cm]?js$/.test(extname(file))
    ? readModule(file, shown)
    : (await import('./yaml-document.ts')).readYaml(file, shown);

const readModule = async (file: string, shown: string): Promise<ConfigDocument> => {
  const error: ConfigDocument['error'] = (path, message) =>
    new UserError(`${[shown, dotted(path)].filter(Boolean).join(': ')}: ${message}`);
  try {
    const module: { default?: unknown } = await import(pathToFileURL(file).href);
    if (module.default === undefined) throw error([], 'it exports no configuration: write export default { … }');
    return { file, value: module.default, error };
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    // Its message could quote the file.
    throw error([], `it could not be loaded (${thrown instanceof Error ? thrown.name : 'it threw something'})`);
  }
};

const dotted = (path: Path): string =>
  path
    .map((name, index) =>
      /^[\w$]+$/.test(String(name)) && typeof name === 'string'
        ? `${index ? '.' : ''}${name}`
        : `[${typeof name === 'number' ? name : JSON.stringify(String(name))}]`,
    )
    .join('');
