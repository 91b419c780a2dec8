import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { ConfigFinder } from './find.ts';
import { type ReadConfig, readConfig } from './read.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

export interface ConfigOptions {
  readonly cwd: string;
  /** The one configuration to use for everything, instead of the nearest. */
  readonly configFile?: string;
  /** False under --no-config. */
  readonly enabled: boolean;
  readonly ruleIds: readonly string[];
}

/** The configuration of a run: for each file the nearest one above it, or the one that was named. */
export interface Config {
  /** @throws UserError when the configuration that applies is wrong. */
  settingsFor(path: string): Promise<Settings>;
  /** Whether a path is to be left out of folders; a folder's ends in a slash. */
  ignores(path: string): Promise<boolean>;
  /** What `--print-config` prints: the settings for a path, and where they come from. */
  describe(path: string | undefined, options?: { readonly showNames?: boolean }): Promise<DescribedConfig>;
}

/** Settings as they may be shown to anybody: of names, how many there are. */
interface DescribedConfig {
  readonly files: readonly string[];
  readonly rules: Settings['overrides'];
  readonly ignore: readonly string[];
  readonly employers: readonly string[] | string;
  readonly consents: readonly string[] | string;
  readonly sites: readonly string[] | string;
  readonly people: { readonly author?: string; readonly staff: readonly string[] | string };
  readonly platform?: string;
  readonly audience?: string;
}

/** A configuration that was read, ready to say what it ignores. */
interface Loaded extends ReadConfig {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Prepares the configuration of a run; files are found and read when they are first needed.
 *
 * @throws UserError when `configFile` can't be read or is wrong.
 */
export const loadConfig = async ({ cwd, configFile, enabled, ruleIds }: ConfigOptions): Promise<Config> => {
  const finder = new ConfigFinder();
  const loaded = new Map<string, Promise<Loaded>>();
  const load = (file: string, folder: string): Promise<Loaded> => {
    let config = loaded.get(file);
    if (config === undefined) {
      config = readConfig(file, { cwd, ruleIds }).then((read) => ({
        ...read,
        folder,
        rules: ignore({ ignorecase: false }).add([...read.settings.ignore]),
      }));
      loaded.set(file, config);
    }
    return config;
  };
  // What is named for one run counts from where it runs, as its paths do.
  const named = enabled && configFile !== undefined ? await load(resolve(cwd, configFile), cwd) : undefined;
  const configFor = async (path: string): Promise<Loaded | undefined> => {
    if (!enabled || named !== undefined) return named;
    const file = await finder.nearest(dirname(resolve(cwd, path)));
    return file === undefined ? undefined : load(file, dirname(file));
  };
  return {
    settingsFor: async (path) => (await configFor(path))?.settings ?? DEFAULT_SETTINGS,
    ignores: async (path) => {
      const config = await configFor(path);
      if (config === undefined) return false;
      const name = relative(config.folder, resolve(cwd, path)).split(sep).join('/');
      if (name === '' || name.startsWith('..') || !ignore.isPathValid(name)) return false;
      return config.rules.ignores(path.endsWith('/') ? `${name}/` : name);
    },
    describe: async (path, { showNames = false } = {}) => {
      const target = path === undefined || path === '-' ? cwd : resolve(cwd, path);
      // A folder stands for what is in it.
      const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;
      const config = await configFor(isFolder ? join(target, 'post') : target);
      return describe(config ?? { settings: DEFAULT_SETTINGS, files: [] }, showNames);
    },
  };
};

const describe = ({ settings, files }: ReadConfig, showNames: boolean): DescribedConfig => {
  const { overrides, known, consents, sites, ignore: ignored, platform, audience } = settings;
  const list = (names: readonly string[]) => (showNames ? names : count(names.length));
  const author = known.author === undefined || showNames ? known.author : count(1);
  return {
    files,
    rules: overrides,
    ignore: ignored,
    employers: list(known.employers),
    consents: list(consents.map(({ reference }) => reference)),
    sites: list(sites.map(({ name }) => name)),
    people: { ...(author !== undefined && { author }), staff: list(known.staff) },
    ...(platform !== undefined && { platform }),
    ...(audience !== undefined && { audience }),
  };
};

const count = (names: number): string => (names === 1 ? '1 name' : `${names} names`);
