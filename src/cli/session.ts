import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import { type Config, loadConfig } from '../config/index.ts';
import type { Settings } from '../config/settings.ts';
import type { Draft, DraftSettings } from '../draft.ts';
import { collect } from '../inputs/index.ts';
import { RuleBook } from '../rule-packs/rule-book.ts';
import type { InputFlags } from './flags.ts';

/** The drafts of a run, and the configuration that applies to each. */
export interface Session {
  readonly drafts: AsyncIterable<Draft>;
  readonly config: Config;
  readonly jobs: number;
  /** Every rule that a finding may name, those of a pack from when a draft's settings need it. */
  readonly ruleBook: RuleBook;
  /** @throws UserError when the configuration that applies to the draft is wrong. */
  settingsFor(draft: Draft): Promise<Settings>;
  /** The configuration files that apply to the draft, as messages call them. */
  configFilesFor(draft: Draft): Promise<readonly string[]>;
}

/**
 * Finds the drafts that the arguments name. Nothing is read before it is asked
 * for. The reports that a run writes, by absolute path, are no drafts of it.
 */
export const openSession = async (
  paths: readonly string[],
  flags: InputFlags,
  process: NodeJS.Process,
  written: ReadonlySet<string> = new Set(),
): Promise<Session> => {
  const cwd = process.cwd();
  const config = await loadConfig({
    cwd,
    ...(typeof flags.config === 'string' && { configFile: flags.config }),
    enabled: flags.config !== false,
    ruleIds: rules.map(({ id }) => id),
  });
  const drafts = collect({
    cwd,
    paths: paths.length > 0 || flags.input === undefined ? paths : ['-'],
    images: flags.image ?? [],
    stdin: process.stdin,
    ...(flags.stdinFilename !== undefined && { stdinFilename: flags.stdinFilename }),
    ndjson: flags.input === 'ndjson',
    ignore: (path) => written.has(path) || config.ignores(path),
    mapping: (path) => config.contentOf(path),
  });
  const ruleBook = new RuleBook(rules);
  const fallback = join(cwd, flags.stdinFilename ?? 'stdin');
  const placeOf = (name: Draft['name']): string => ('path' in name ? resolve(cwd, name.path) : fallback);
  return {
    drafts,
    config,
    jobs: flags.jobs ?? availableParallelism(),
    ruleBook,
    settingsFor: async ({ name, settings }) => {
      const configured = await config.settingsFor(placeOf(name));
      ruleBook.add(configured.packs);
      // what a draft says of itself counts more than the flags, which speak for all
      return { ...configured, ...given(flags), ...settings };
    },
    configFilesFor: async ({ name }) => (await config.describe(placeOf(name))).files,
  };
};

/** What the command line says of every draft. */
export const given = ({ platform, audience }: InputFlags): DraftSettings => ({
  ...(platform !== undefined && { platform }),
  ...(audience !== undefined && { audience }),
});
