import type { Finding, HeldBy } from '../finding.ts';

/** A finding and the file it lies in. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** As messages call it: relative to where postlint runs, or in full. Absent for what came without a file. */
  readonly file?: string;
  /** Whether reports mask the file's name. */
  readonly isMasked: boolean;
  /** Which draft of the file, where it holds several. */
  readonly entry?: string;
  /** What of the file: `text`, `faces`, `metadata:GPSPosition`, … */
  readonly piece: string;
  /** The line it stands in, with every letter and digit masked. */
  readonly maskedLine: () => string;
  /** Whether something else holds it back already. */
  readonly isHeld: boolean;
}

/** What a ledger is told of a draft. */
export interface CheckedFiles {
  /** The draft's files, as `PlacedFinding` names them. */
  readonly files: readonly string[];
  /** Whether everything was done that could make a rule hold. */
  canTell(rule: string): boolean;
}

/** Entries outside a draft that hold findings back. */
export interface Ledger {
  readonly by: HeldBy;
  /** What becomes of each of a draft's findings; one whose entry has run out is not held back. */
  judge(findings: readonly PlacedFinding[], checked: CheckedFiles): readonly ('held' | 'expired' | undefined)[];
}
