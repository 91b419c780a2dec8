import type { ReportedCheck } from '../finding.ts';

/** What is said of a draft that a mistake of ours kept from being checked. */
export const FAILED_BY_US: ReportedCheck = {
  part: 'text',
  check: 'text',
  status: 'failed',
  reason: 'postlint itself failed on this draft',
};
