import type { Severity } from '../../finding.ts';
import type { Match, Rule } from '../rule.ts';

/** A rule that holds somewhere, before it is reported. */
export interface Found {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly match: Match;
}
