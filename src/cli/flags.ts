import type { Audience, CheckKind } from '../draft.ts';
import type { WantedReport } from './wanted-reports.ts';

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
  /** Text on standard output when absent. */
  readonly format?: WantedReport[];
  readonly output?: string;
  /** A file; false under --no-baseline. */
  readonly baseline?: string | boolean;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly cache?: boolean;
  /** A folder; it turns the cache on as well. */
  readonly cacheLocation?: string;
  readonly verbose?: boolean;
  readonly printConfig?: boolean;
  readonly color: boolean;
}
