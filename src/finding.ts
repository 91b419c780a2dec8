import type { Check, CheckKind, DraftName, Span } from './draft.ts';

/** `error`: do not post as it is. `warning`: stop and decide. `info`: a clue, shown only with others. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `group/name`, as in the catalogue. */
export type RuleId = `${string}/${string}`;

/** `block`: do not post as it is. `review`: stop and decide. `clean`: nothing found in what was checked. */
export type Verdict = 'block' | 'review' | 'clean';

/**
 * Where a finding is. It names the place and never holds the words that stand
 * there: a person's name or number must not reach a log through a report.
 */
export interface Location extends Partial<Span> {
  /** `text`, `image:<path>#file-name`, `image:<path>#metadata:<field>`, … An identifying file name is masked. */
  readonly part: string;
  /** From 1; only for places in the draft's text. */
  readonly line?: number;
  /** From 1, in UTF-16 code units; only for places in the draft's text. */
  readonly column?: number;
  /** Where the place ends; `endColumn` is exclusive. */
  readonly endLine?: number;
  readonly endColumn?: number;
  /** From 1; only for places in a document's own words. Blank paragraphs don't count, a row of a table is one. */
  readonly paragraph?: number;
  readonly page?: number;
  /** For places in a picture as it is shown: pixels from its top left corner. */
  readonly box?: PixelBox;
  /** Pixels of the picture that `box` is measured in. */
  readonly pictureSize?: readonly [width: number, height: number];
}

/** A rectangle in a picture, in whole pixels from the top left corner. */
export type PixelBox = readonly [x: number, y: number, width: number, height: number];

/** One of the clues that make up a finding. */
export interface Evidence {
  readonly ruleId: RuleId;
  readonly location: Location;
}

/** Roughly how many people a finding could be about, as a range. */
export interface HowFew {
  readonly low: number;
  readonly high: number;
  /** In how long a time. */
  readonly within: 'day' | 'week' | 'year';
  readonly at: 'hospital' | 'ward';
}

/** Words to put in place of others. They are the rule's, or a band for an age, and hold nothing of the draft. */
export interface Suggestion {
  readonly location: Location;
  readonly text: string;
}

/**
 * One rule holding at one place.
 *
 * All prose about it stands in the rule and is found by `ruleId` and `note`;
 * there is no field that could carry what was matched.
 */
export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** Which of the rule's notes applies, when one does. */
  readonly note?: string;
  readonly location: Location;
  readonly evidence: readonly Evidence[];
  /** 0–1. */
  readonly confidence: number;
  /** Absent when nothing is added up, `unknown` when the clues don't allow an estimate. */
  readonly howFew?: HowFew | 'unknown';
  readonly suggestion?: Suggestion;
}

/** What holds a finding back: something in the draft itself, or an entry kept outside it. */
export type HeldBy = 'comment' | 'front matter' | 'configuration' | 'baseline';

/** A finding that somebody has answered for with a reason. */
export interface SuppressedFinding extends Finding {
  readonly by: HeldBy;
}

/** A check as reports show it, with its target as a part name. */
export interface ReportedCheck {
  readonly part: string;
  readonly check: CheckKind;
  readonly status: Check['status'];
  readonly reason?: string;
}

/** What is said about one draft. Masked: safe to print anywhere. */
export interface DraftResult {
  readonly name: DraftName;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly checks: readonly ReportedCheck[];
  /** What was found and is held back, with a reason for each; absent when nothing is. */
  readonly suppressed?: readonly SuppressedFinding[];
}
