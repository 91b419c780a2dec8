import type { Audience } from '../draft.ts';
import type { RegisteredConsent } from '../engine/consent-policy.ts';
import type { SeverityOverrides } from '../engine/judge.ts';
import type { Site } from '../places/sites.ts';
import type { KnownNames } from '../subjects/index.ts';

/** What a configuration amounts to once it is found, checked and its `extends` are merged. */
export interface Settings {
  readonly overrides: SeverityOverrides;
  readonly known: KnownNames;
  /** Consents that drafts refer to by their reference. */
  readonly consents: readonly RegisteredConsent[];
  /** The organisation's own places. */
  readonly sites: readonly Site[];
  /** Globs of paths to leave out of folders, relative to the configuration's folder. */
  readonly ignore: readonly string[];
  readonly platform?: string;
  readonly audience?: Audience;
}

export const DEFAULT_SETTINGS: Settings = {
  overrides: {},
  known: { staff: [], employers: [] },
  consents: [],
  sites: [],
  ignore: [],
};
