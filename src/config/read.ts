import { realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { isPack, type RulePack, rulesOf } from '../rule-packs/pack.ts';
import type { ConfiguredSuppression } from '../suppressions/configured.ts';
import type { ConfigDocument } from './document.ts';
import { extendedFrom } from './find.ts';
import { merge, settingsOf } from './merge.ts';
import { mergeOrigins, type Origins, originsOf } from './origins.ts';
import { readDocument } from './read-document.ts';
import type { ConfigFile } from './schema.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** A configuration with all it extends. */
export interface ReadConfig {
  readonly settings: Settings;
  /** The files it came from, as messages call them, the one that was found last. */
  readonly files: readonly string[];
  readonly origins: Origins;
}

export interface ReadOptions {
  readonly cwd: string;
  readonly ruleIds: readonly string[];
  /** The packs of this run by their files, each read once, so that two who extend one have the same rules. */
  readonly packs: Map<string, Promise<RulePack>>;
}

/**
 * Reads a configuration file and whatever it extends.
 *
 * @throws UserError of one line, beginning with the file, line and column of what is wrong.
 */
export const readConfig = (file: string, options: ReadOptions): Promise<ReadConfig> => readOn(file, options, []);

const readOn = async (file: string, options: ReadOptions, from: readonly string[]): Promise<ReadConfig> => {
  const shown = shownFile(file, options.cwd);
  const document = await readDocument(file, shown);
  if (isPack(document.value)) return readPack(document, shown, options);
  // Loaded only now: most runs have no configuration.
  const { refuseUnknownRules, validate } = await import('./schema.ts');
  const config = validate(document);
  const chain = [...from, realpathSync(file)];
  const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
  let settings = DEFAULT_SETTINGS;
  let origins: Origins = {};
  const files: string[] = [];
  for (const [index, name] of names.entries()) {
    const path = typeof config.extends === 'string' ? ['extends'] : ['extends', index];
    const extended = await extendedFile(name, document, path);
    if (chain.includes(realpathSync(extended)))
      throw document.error(path, 'this configuration extends itself, by way of others or directly');
    const base = await readOn(extended, options, chain);
    const twice = idInBoth(settings.packs, base.settings.packs);
    if (twice !== undefined)
      throw document.error(path, `it brings a rule whose id ${twice} has too: extend one of them, or rename the rule`);
    settings = merge(settings, base.settings);
    origins = mergeOrigins(origins, base.origins);
    files.push(...base.files.filter((each) => !files.includes(each)));
  }
  refuseUnknownRules(document, config, [...options.ruleIds, ...rulesOf(settings.packs).map(({ id }) => id)]);
  return {
    settings: merge(settings, { ...settingsOf(config), suppressions: suppressionsOf(config, document) }),
    files: [...files, shown],
    origins: mergeOrigins(origins, originsOf(document)),
  };
};

/** Their files count from the folder of the configuration that names them. */
const suppressionsOf = (
  { suppressions = [] }: ConfigFile,
  { file: configuration, place }: ConfigDocument,
): ConfiguredSuppression[] =>
  suppressions.map(({ file, entry, rule, expires }, index) => ({
    file: resolve(dirname(configuration), file),
    ...(entry !== undefined && { entry }),
    rule,
    ...(expires !== undefined && { expires }),
    place: place(['suppressions', index]),
  }));

const readPack = async (
  document: ConfigDocument,
  shown: string,
  { packs, ruleIds }: ReadOptions,
): Promise<ReadConfig> => {
  const file = realpathSync(document.file);
  let pack = packs.get(file);
  if (pack === undefined) {
    const { loadPack } = await import('../rule-packs/load.ts');
    pack = packs.get(file) ?? loadPack(document, shown, ruleIds);
    packs.set(file, pack);
  }
  return { settings: { ...DEFAULT_SETTINGS, packs: [await pack] }, files: [shown], origins: {} };
};

/** Where packs that are not the same one have a rule of the same id: the place in the first. */
const idInBoth = (packs: readonly RulePack[], others: readonly RulePack[]): string | undefined => {
  const places = new Map(packs.flatMap(({ rules }) => rules.map(({ rule, place }) => [rule.id, place])));
  return others
    .filter((pack) => !packs.includes(pack))
    .flatMap(({ rules }) => rules.map(({ rule }) => places.get(rule.id)))
    .find((place) => place !== undefined);
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
