import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { DraftSettings } from '../draft.ts';
import type { ContentMapping } from '../inputs/content-files/mapping.ts';
import { ConfigFinder } from './find.ts';
import { mergeOrigins, type Origins, originsOfFlags } from './origins.ts';
import { type ReadConfig, type ReadOptions, readConfig } from './read.ts';
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
  /** Which fields of a content file are drafts; undefined when the configuration doesn't say. */
  contentOf(path: string): Promise<ContentMapping | undefined>;
  /** What `--print-config` prints: the settings for a path, and where they come from. */
  describe(path: string | undefined, options?: DescribeOptions): Promise<DescribedConfig>;
}

interface DescribeOptions {
  readonly showNames?: boolean;
  /** What the command line says of every draft. */
  readonly flags?: DraftSettings;
}

/** Settings as they may be shown to anybody: of names, how many there are. */
interface DescribedConfig {
  readonly files: readonly string[];
  readonly rules: Settings['overrides'];
  /** Rule packs, each with the ids of its rules. */
  readonly packs: readonly { readonly file: string; readonly rules: readonly string[] }[];
  readonly ignore: readonly string[];
  readonly content: Settings['content'];
  readonly employers: readonly string[] | string;
  readonly consents: readonly string[] | string;
  readonly sites: readonly string[] | string;
  /** Where each stands; their files' names may say who is in them. */
  readonly suppressions: readonly { readonly rule: string; readonly place: string }[];
  readonly people: { readonly author?: string; readonly staff: readonly string[] | string };
  readonly platform?: string;
  readonly audience?: string;
  readonly origins: Origins;
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
  const packs: ReadOptions['packs'] = new Map();
  const loaded = new Map<string, Promise<Loaded>>();
  const load = (file: string, folder: string): Promise<Loaded> => {
    let config = loaded.get(file);
    if (config === undefined) {
      config = readConfig(file, { cwd, ruleIds, packs }).then((read) => ({
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
    contentOf: async (path) => {
      const config = await configFor(path);
      if (config === undefined || config.settings.content.length === 0) return undefined;
      const name = relative(config.folder, resolve(cwd, path)).split(sep).join('/');
      if (!ignore.isPathValid(name)) return undefined;
      return config.settings.content.findLast(({ files }) =>
        ignore({ ignorecase: false })
          .add([...files])
          .ignores(name),
      );
    },
    describe: async (path, { showNames = false, flags = {} } = {}) => {
      const target = path === undefined || path === '-' ? cwd : resolve(cwd, path);
      // A folder stands for what is in it.
      const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;
      const config = await configFor(isFolder ? join(target, 'post') : target);
      const { settings, files, origins } = config ?? { settings: DEFAULT_SETTINGS, files: [], origins: {} };
      const all = { settings: { ...settings, ...flags }, files, origins: mergeOrigins(origins, originsOfFlags(flags)) };
      return describe(all, showNames);
    },
  };
};

const describe = ({ settings, files, origins }: ReadConfig, showNames: boolean): DescribedConfig => {
  const {
    overrides,
    packs,
    known,
    consents,
    sites,
    suppressions,
    ignore: ignored,
    content,
    platform,
    audience,
  } = settings;
  const list = (names: readonly string[]) => (showNames ? names : count(names.length));
  const author = known.author === undefined || showNames ? known.author : count(1);
  return {
    files,
    rules: overrides,
    packs: packs.map(({ file, rules }) => ({ file, rules: rules.map(({ rule }) => rule.id) })),
    ignore: ignored,
    content,
    employers: list(known.employers),
    consents: list(consents.map(({ reference }) => reference)),
    sites: list(sites.map(({ name }) => name)),
    suppressions: suppressions.map(({ place, rule }) => ({ rule, place })),
    people: { ...(author !== undefined && { author }), staff: list(known.staff) },
    ...(platform !== undefined && { platform }),
    ...(audience !== undefined && { audience }),
    origins,
  };
};

const count = (names: number): string => (names === 1 ? '1 name' : `${names} names`);
