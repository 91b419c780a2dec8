import type { DraftResult } from '../finding.ts';
import type { Summary } from './reporter.ts';

/** A summary that is still being counted. */
export type Counts = { -readonly [Name in keyof Summary]: number };

/** A summary of no drafts. */
export const noDrafts = (): Counts => ({
  drafts: 0,
  blocked: 0,
  toReview: 0,
  clean: 0,
  errors: 0,
  warnings: 0,
  failedChecks: 0,
  suppressed: 0,
});

/** Adds what one draft came to. */
export const count = (counts: Counts, { verdict, findings, checks, suppressed = [] }: DraftResult): void => {
  counts.drafts++;
  counts[verdict === 'block' ? 'blocked' : verdict === 'review' ? 'toReview' : 'clean']++;
  for (const { severity } of findings) {
    if (severity === 'error') counts.errors++;
    if (severity === 'warning') counts.warnings++;
  }
  counts.failedChecks += checks.filter(({ status }) => status === 'failed').length;
  counts.suppressed += suppressed.length;
};
