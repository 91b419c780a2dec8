import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kindOf, UserError } from '../errors.ts';
import type { ConfigDocument, Path } from './document.ts';

const DEADLINE_MS = 5_000;

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
  const place: ConfigDocument['place'] = (path) => [shown, dotted(path)].filter(Boolean).join(': ');
  const error: ConfigDocument['error'] = (path, message) => new UserError(`${place(path)}: ${message}`);
  try {
    const value = await inTime(defaultOf(file), () =>
      error(
        [],
        `it is not done after ${DEADLINE_MS / 1_000} seconds: write the settings down instead of waiting for them`,
      ),
    );
    if (value === undefined) throw error([], 'it exports no configuration: write export default { … }');
    return { file, value, place, error };
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    // Its message and its name could quote the file.
    throw error([], `it could not be loaded (${thrown instanceof Error ? kindOf(thrown) : 'it threw something'})`);
  }
};

/** What a module exports, or what it promises to. */
const defaultOf = async (file: string): Promise<unknown> => {
  const module: { default?: unknown } = await import(pathToFileURL(file).href);
  return await module.default;
};

/** A module may wait for something that never comes. */
const inTime = <Value>(value: Promise<Value>, late: () => Error): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), DEADLINE_MS);
  });
  return Promise.race([value, deadline]).finally(() => clearTimeout(timer));
};

const dotted = (path: Path): string =>
  path
    .map((name, index) =>
      /^[\w$]+$/.test(String(name)) && typeof name === 'string'
        ? `${index ? '.' : ''}${name}`
        : `[${typeof name === 'number' ? name : JSON.stringify(String(name))}]`,
    )
    .join('');
