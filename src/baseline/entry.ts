import type { RuleId, Severity } from '../finding.ts';

/**
 * How a finding is known again: the rule, the file, the line with every
 * letter and digit masked, and which of several that look alike. None of it
 * is a value or could give one away, as a hash would.
 */
export interface Fingerprint {
  readonly rule: string;
  /** From the baseline's folder, with forward slashes. */
  readonly path: string;
  /** Which draft of the file, where it holds several. */
  readonly entry?: string;
  /** What of the file: `text`, `faces`, `metadata:GPSPosition`, … */
  readonly piece: string;
  readonly line: string;
  /** From 1. */
  readonly ordinal: number;
}

/** A finding that is let through for a time. */
export interface BaselineEntry extends Fingerprint {
  readonly reason: string;
  /** The last day it holds, as an ISO date. */
  readonly expires: string;
}

export const keyOf = ({ rule, path, entry = '', piece, line, ordinal }: Fingerprint): string =>
  JSON.stringify([rule, path, entry, piece, line, ordinal]);

/** Rules beside the group `identifier` that say who somebody is. */
const IDENTIFIES =
  /^(?:identifier\/|person\/patient-name$|date\/date-of-birth$|clinical\/pasted-record$|audience\/(?:tagging-patient|confirms-patient)$|image\/(?:burnt-in-text|wristband-or-label|metadata-identifiers|identifying-filename)$)/;

/** Whether a finding says outright who somebody is: nothing makes up for that, however old the post. */
export const isErrorLevelIdentifier = ({ ruleId, severity }: { ruleId: RuleId; severity: Severity }): boolean =>
  severity === 'error' && IDENTIFIES.test(ruleId);
