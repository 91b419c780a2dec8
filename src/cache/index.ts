import type { Checked } from '../check.ts';
import type { Settings } from '../config/settings.ts';
import { checkConfigured, type RunOptions } from '../configured-check.ts';
import type { CheckKind, Draft } from '../draft.ts';
import type { DraftResult } from '../finding.ts';
import { thisBuild } from './build.ts';
import { keyOf } from './key.ts';
import { CacheStore } from './store.ts';

/** Where results are kept unless a run says otherwise. */
export const DEFAULT_FOLDER = '.postlintcache';

export interface CacheOptions {
  readonly folder: string;
  /** Told once, when the folder can't be written to; the run goes on without it. */
  readonly warn: (message: string) => void;
}

/** What one check needs to know of the run. */
interface CachedCheckOptions extends RunOptions {
  /** The configuration files that apply to the draft. */
  readonly configFiles: readonly string[];
  /** Whether the words that were found are to be shown, which no cache holds. */
  readonly showValues: boolean;
}

/** Keeps the results of drafts with pictures, so that no picture is looked at twice. */
export interface ResultCache {
  check(draft: Draft, settings: Settings, options: CachedCheckOptions): Promise<Checked>;
  /** Removes what is old. */
  close(): Promise<void>;
}

const LOOKS: ReadonlySet<CheckKind> = new Set<CheckKind>(['visible-text', 'barcodes', 'faces', 'medical']);

/**
 * Opens a cache of whole results.
 *
 * A picture's findings come from its words together with those of the text,
 * and no words may be kept. So what is kept is what the whole draft came to,
 * masked, under a digest of everything in it.
 */
export const openCache = ({ folder, warn }: CacheOptions): ResultCache => {
  const store = new CacheStore(folder);
  let build: Promise<readonly string[]> | undefined;
  let isBroken = false;
  const keep = async (key: string, { result, isOfToday = true }: Checked): Promise<void> => {
    if (isBroken || !isWorthKeeping(result)) return;
    const { name, ...rest } = result;
    try {
      await store.put(key, 'path' in name ? { name, ...rest } : rest, { onlyToday: isOfToday });
    } catch (error) {
      isBroken = true;
      warn(`the cache could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
    }
  };
  return {
    check: async (draft, settings, { configFiles, showValues, ...run }) => {
      build ??= thisBuild();
      const circumstances = { build: await build, settings, checks: run.checks, configFiles };
      const keyed = run.rules === undefined ? await keyOf(draft, circumstances) : undefined;
      if (keyed === undefined) return checkConfigured(draft, settings, run);
      const kept = run.keepPictures === true ? undefined : await store.get(keyed.key);
      if (kept !== undefined && !(showValues && kept.findings.length > 0))
        return { result: { name: draft.name, ...kept }, reveal: () => undefined, pictures: new Map() };
      const checked = await checkConfigured(keyed.draft, settings, run);
      if (keyed.isAsKeyed()) await keep(keyed.key, checked);
      return checked;
    },
    close: () => store.prune(),
  };
};

/** A failure may pass, and what was never looked at costs nothing to do again. */
const isWorthKeeping = ({ checks }: DraftResult): boolean =>
  checks.every(({ status }) => status !== 'failed') &&
  checks.some(({ check, status }) => status === 'done' && LOOKS.has(check));
