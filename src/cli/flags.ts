import type { Audience, CheckKind } from '../draft.ts';
import type { Format } from '../reporters/index.ts';

/** The options that say which drafts to look at and how. */
export interface InputFlags {
  readonly image?: string[];
  readonly stdinFilename?: string;
  readonly input?: 'ndjson';
  readonly checks?: CheckKind[];
  /** A file; false under --no-config; true when neither was given. */
  readonly config: string | boolean;
  readonly platform?: string;
  readonly audience?: Audience;
  readonly jobs?: number;
  readonly showValues?: boolean;
}

/** The options of a check. */
export interface CheckFlags extends InputFlags {
  readonly format: Format;
  readonly output?: string;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly printConfig?: boolean;
  readonly color: boolean;
}
