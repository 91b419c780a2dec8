import type { Audience } from '../draft.ts';
import type { RegisteredConsent } from '../engine/consent-policy.ts';
import type { SeverityOverrides } from '../engine/judge.ts';
import type { ContentMapping } from '../inputs/content-files/mapping.ts';
import type { Site } from '../places/sites.ts';
import type { RulePack } from '../rule-packs/pack.ts';
import type { KnownNames } from '../subjects/index.ts';
import type { ConfiguredSuppression } from '../suppressions/configured.ts';

/** Files that are read field by field, by globs relative to the configuration's folder. */
export interface ContentSetting extends ContentMapping {
  readonly files: readonly string[];
}

/** What a configuration amounts to once it is found, checked and its `extends` are merged. */
export interface Settings {
  readonly overrides: SeverityOverrides;
  /** The organisation's own rules. */
  readonly packs: readonly RulePack[];
  readonly known: KnownNames;
  /** Consents that drafts refer to by their reference. */
  readonly consents: readonly RegisteredConsent[];
  /** The organisation's own places. */
  readonly sites: readonly Site[];
  /** Findings in files that can't say themselves that they are held back, such as pictures. */
  readonly suppressions: readonly ConfiguredSuppression[];
  /** Globs of paths to leave out of folders, relative to the configuration's folder. */
  readonly ignore: readonly string[];
  /** What the fields of content files are; of several for a file the last counts. */
  readonly content: readonly ContentSetting[];
  readonly platform?: string;
  readonly audience?: Audience;
}

export const DEFAULT_SETTINGS: Settings = {
  overrides: {},
  packs: [],
  known: { staff: [], employers: [] },
  consents: [],
  sites: [],
  suppressions: [],
  ignore: [],
  content: [],
};
