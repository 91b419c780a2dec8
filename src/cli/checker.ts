import { resolve } from 'node:path';
import type { Checked } from '../check.ts';
import type { Settings } from '../config/settings.ts';
import { checkConfigured, type RunOptions } from '../configured-check.ts';
import type { Draft } from '../draft.ts';
import { visible } from '../escape.ts';
import { openRegister } from '../suppressions/register.ts';
import type { CheckFlags } from './flags.ts';
import type { Session } from './session.ts';

/** Checks the drafts of a run, with a cache where one is asked for. */
export interface Checker {
  check(draft: Draft): Promise<Checked>;
  /** After the last draft: a line for everything that was to hold a finding back and held none. */
  leftovers(): readonly string[];
  close(): Promise<void>;
}

export interface CheckerOptions {
  readonly flags: CheckFlags;
  readonly session: Session;
  readonly keepPictures: boolean;
  /** Whether any report shows the words that were found. */
  readonly showValues: boolean;
}

export const openChecker = async (
  { flags, session, keepPictures, showValues }: CheckerOptions,
  process: NodeJS.Process,
): Promise<Checker> => {
  const run: RunOptions = { keepPictures, ...(flags.checks !== undefined && { checks: flags.checks }) };
  const register = await openRegister({
    cwd: process.cwd(),
    ...(typeof flags.baseline !== 'boolean' && flags.baseline !== undefined && { baseline: flags.baseline }),
    ...(flags.baseline === false && { baseline: false }),
  });
  const leftovers = () => register.leftovers();
  const checkAnew = async (draft: Draft, settings: Settings): Promise<Checked> =>
    checkConfigured(draft, settings, { ...run, ledgers: await register.ledgersFor(settings.suppressions) });
  if (flags.cache !== true && flags.cacheLocation === undefined)
    return {
      check: async (draft) => checkAnew(draft, await session.settingsFor(draft)),
      leftovers,
      close: async () => {},
    };
  const { DEFAULT_FOLDER, openCache } = await import('../cache/index.ts');
  const cwd = process.cwd();
  const cache = openCache({
    folder: resolve(cwd, flags.cacheLocation ?? DEFAULT_FOLDER),
    warn: (message) => process.stderr.write(`postlint: ${visible(message)}\n`),
  });
  return {
    check: async (draft) => {
      const settings = await session.settingsFor(draft);
      // entries are to be told whether they still match
      if (await register.concerns(draft, settings.suppressions)) return checkAnew(draft, settings);
      const configFiles = (await session.configFilesFor(draft)).map((file) => resolve(cwd, file));
      return cache.check(draft, settings, { ...run, configFiles, showValues });
    },
    leftovers,
    close: () => cache.close(),
  };
};
