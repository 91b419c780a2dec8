import type { Summary } from '../reporters/reporter.ts';

/** The whole table. Where several apply, the highest wins. */
export const EXIT = {
  /** Nothing at the failing level. */
  ok: 0,
  /** Findings at the failing level. */
  findings: 1,
  /** Something could not be checked, or the arguments or the configuration are wrong. */
  trouble: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code of a run: errors fail it, warnings only beyond `maxWarnings`. */
export const exitCodeOf = ({ drafts, errors, warnings, failedChecks }: Summary, maxWarnings: number): ExitCode => {
  // Where there was no draft at all, nothing was checked.
  if (drafts === 0 || failedChecks > 0) return EXIT.trouble;
  return errors > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.ok;
};
