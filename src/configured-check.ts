import { rules as ownRules } from '../rules/index.ts';
import { type Checked, check } from './check.ts';
import type { Settings } from './config/settings.ts';
import type { CheckKind, Draft } from './draft.ts';
import type { Rule } from './engine/rule.ts';
import { rulesOf } from './rule-packs/pack.ts';
import type { Ledger } from './suppressions/ledger.ts';

/** What a run asks of every draft, whatever the configuration says. */
export interface RunOptions {
  /** What to do to a draft; everything when absent. */
  readonly checks?: readonly CheckKind[];
  /** Rules besides postlint's own. */
  readonly rules?: readonly Rule[];
  /** Whether to hand the pictures on, for a report that shows them. */
  readonly keepPictures?: boolean;
  /** What outside the draft holds findings back; nothing when absent. */
  readonly ledgers?: readonly Ledger[];
  readonly signal?: AbortSignal;
}

/** Checks a draft under the settings that apply to it: what the command line and the library both do. */
export const checkConfigured = (
  draft: Draft,
  { overrides, packs, known, consents, sites, suppressions: _, ignore: __, ...settings }: Settings,
  { rules = [], ...options }: RunOptions = {},
): Promise<Checked> =>
  check(
    { ...draft, settings },
    { rules: [...ownRules, ...rulesOf(packs), ...rules], overrides, known, consents, sites, ...options },
  );
