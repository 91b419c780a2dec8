import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import { type Config, loadConfig } from '../config/index.ts';
import type { Settings } from '../config/settings.ts';
import type { Draft, DraftSettings } from '../draft.ts';
import { collect } from '../inputs/index.ts';
import type { InputFlags } from './flags.ts';

/** The drafts of a run, and the configuration that applies to each. */
export interface Session {
  readonly drafts: AsyncIterable<Draft>;
  readonly config: Config;
  readonly jobs: number;
  settingsFor(draft: Draft): Promise<Settings>;
}

/** Finds the drafts that the arguments name. Nothing is read before it is asked for. */
export const openSession = async (
  paths: readonly string[],
  flags: InputFlags,
  process: NodeJS.Process,
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
    ignore: (path) => config.ignores(path),
  });
  const fallback = join(cwd, flags.stdinFilename ?? 'stdin');
  return {
    drafts,
    config,
    jobs: flags.jobs ?? availableParallelism(),
    settingsFor: async ({ name, settings }) => {
      const configured = await config.settingsFor('path' in name ? resolve(cwd, name.path) : fallback);
      // what a draft says of itself counts more than the flags, which speak for all
      return { ...configured, ...given(flags), ...settings };
    },
  };
};

const given = ({ platform, audience }: InputFlags): DraftSettings => ({
  ...(platform !== undefined && { platform }),
  ...(audience !== undefined && { audience }),
});
