import { basename, dirname, relative, resolve } from 'node:path';
import type { Baseline, BaselineOptions } from '../baseline/baseline.ts';
import type { Draft } from '../draft.ts';
import { UserError } from '../errors.ts';
import type { ConfiguredSuppression, ConfiguredSuppressions } from './configured.ts';
import type { Ledger } from './ledger.ts';

/** What outside the drafts of a run holds findings back. */
export interface Register {
  /** The ledgers for a draft, given the entries of the configuration that applies to it. */
  ledgersFor(entries: readonly ConfiguredSuppression[]): Promise<readonly Ledger[]>;
  /** Whether an entry may be for one of a draft's files, as far as their names tell. */
  concerns(draft: Draft, entries: readonly ConfiguredSuppression[]): Promise<boolean>;
  /** After the last draft: a line for everything that held nothing back. */
  leftovers(): readonly string[];
}

export interface RegisterOptions {
  readonly cwd: string;
  /** The baseline's file; false for none; the usual one, where it is there, when absent. */
  readonly baseline?: string | false;
  readonly note?: BaselineOptions['note'];
  /** As an ISO date. */
  readonly today?: string;
}

export const todayAsIso = (): string => new Date().toISOString().slice(0, 10);

/**
 * Opens the register of a run.
 *
 * @throws UserError when the baseline is wrong, or isn't there although it was named.
 */
export const openRegister = async (options: RegisterOptions): Promise<Register> => {
  const { cwd, today = todayAsIso() } = options;
  const baseline = options.baseline === false ? undefined : await openBaseline({ ...options, today });
  let configured: ConfiguredSuppressions | undefined;
  return {
    ledgersFor: async (entries) => {
      const ledgers: Ledger[] = [];
      if (entries.length > 0) {
        const { ConfiguredSuppressions } = await import('./configured.ts');
        configured ??= new ConfiguredSuppressions({ cwd, today });
        ledgers.push(configured.ledger(entries));
      }
      if (baseline !== undefined) ledgers.push(baseline);
      return ledgers;
    },
    concerns: async (draft, entries) => {
      const named = [...entries.map(({ file }) => file), ...(baseline?.paths ?? [])];
      if (named.length === 0) return false;
      const { namesOfFiles } = await import('./names-of-files.ts');
      const names = await namesOfFiles(draft);
      return named.some((path) => names.has(basename(path)));
    },
    leftovers: () => [...(configured?.leftovers() ?? []), ...(baseline?.leftovers() ?? [])],
  };
};

const openBaseline = async ({
  cwd,
  baseline: named,
  note,
  today,
}: RegisterOptions & { readonly today: string }): Promise<Baseline | undefined> => {
  const { BASELINE_FILE, isThere } = await import('../baseline/name.ts');
  const file = resolve(cwd, named === undefined || named === false ? BASELINE_FILE : named);
  if (named === undefined && note === undefined && !isThere(file)) return undefined;
  // Loaded only now: most runs have no baseline.
  const [{ Baseline }, { readBaseline }] = await Promise.all([
    import('../baseline/baseline.ts'),
    import('../baseline/file.ts'),
  ]);
  const shown = relative(cwd, file).startsWith('..') ? file : relative(cwd, file) || basename(file);
  const entries = await readBaseline(file, shown);
  if (entries === undefined && note === undefined)
    throw new UserError(`${shown}: there is no such baseline: postlint baseline add writes one`);
  return new Baseline({
    cwd,
    folder: dirname(file),
    shown,
    today,
    entries: entries ?? [],
    ...(note !== undefined && { note }),
  });
};
