import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import { type Config, loadConfig } from '../config/index.ts';
import type { Settings } from '../config/settings.ts';
import type { Draft } from '../draft.ts';
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
    drafts: withFlags(drafts, flags),
    config,
    jobs: flags.jobs ?? availableParallelism(),
    settingsFor: ({ name }) => config.settingsFor('path' in name ? resolve(cwd, name.path) : fallback),
  };
};

/** What a draft says of itself counts more than the flags, which speak for all. */
async function* withFlags(drafts: AsyncIterable<Draft>, { platform, audience }: InputFlags): AsyncGenerator<Draft> {
  for await (const draft of drafts) {
    const settings = {
      ...(platform !== undefined && { platform }),
      ...(audience !== undefined && { audience }),
      ...draft.settings,
    };
    yield { ...draft, settings };
  }
}
