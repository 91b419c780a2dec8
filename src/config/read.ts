import { realpathSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { ConfigDocument } from './document.ts';
import { extendedFrom } from './find.ts';
import { merge, settingsOf } from './merge.ts';
import { readDocument } from './read-document.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** A configuration with all it extends. */
export interface ReadConfig {
  readonly settings: Settings;
  /** The files it came from, as messages call them, the one that was found last. */
  readonly files: readonly string[];
}

export interface ReadOptions {
  readonly cwd: string;
  readonly ruleIds: readonly string[];
}

/**
 * Reads a configuration file and whatever it extends.
 *
 * @throws UserError of one line, beginning with the file, line and column of what is wrong.
 */
export const readConfig = (file: string, options: ReadOptions): Promise<ReadConfig> => readOn(file, options, []);

const readOn = async (file: string, options: ReadOptions, from: readonly string[]): Promise<ReadConfig> => {
  // Loaded only now: most runs have no configuration.
  const { validate } = await import('./schema.ts');
  const shown = shownFile(file, options.cwd);
  const document = await readDocument(file, shown);
  const config = validate(document, options.ruleIds);
  const chain = [...from, realpathSync(file)];
  const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
  let settings = DEFAULT_SETTINGS;
  const files: string[] = [];
  for (const [index, name] of names.entries()) {
    const path = typeof config.extends === 'string' ? ['extends'] : ['extends', index];
    const extended = await extendedFile(name, document, path);
    if (chain.includes(realpathSync(extended)))
      throw document.error(path, 'this configuration extends itself, by way of others or directly');
    const base = await readOn(extended, options, chain);
    settings = merge(settings, base.settings);
    files.push(...base.files);
  }
  return { settings: merge(settings, settingsOf(config)), files: [...files, shown] };
};

const extendedFile = async (name: string, document: ConfigDocument, path: readonly PropertyKey[]): Promise<string> => {
  const file = await extendedFrom(name, dirname(document.file));
  if (file === undefined)
    throw document.error(
      path,
      'the configuration it extends is not there: write a path that begins with ./ or install the package',
    );
  return file;
};

/** Relative to where postlint runs, when it is there or below. */
const shownFile = (file: string, cwd: string): string => {
  const below = relative(cwd, file);
  return below.startsWith('..') ? file : below || '.';
};
