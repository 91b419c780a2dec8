import type { Reveal } from '../engine/reveal.ts';
import type { Rule } from '../engine/rule.ts';
import type { DraftResult, RuleId } from '../finding.ts';
import type { Preview } from './html/preview.ts';

/** What all drafts of a run came to. */
export interface Summary {
  readonly drafts: number;
  readonly blocked: number;
  readonly toReview: number;
  readonly clean: number;
  readonly errors: number;
  readonly warnings: number;
  /** Checks that were wanted and could not be done. */
  readonly failedChecks: number;
  /** Findings that are held back by a comment, front matter, the configuration or a baseline. */
  readonly suppressed: number;
}

/** What a reporter knows of the run. */
export interface ReporterContext {
  /** The prose of every rule that a finding may name. */
  readonly rules: ReadonlyMap<RuleId, Rule>;
  readonly version: string;
  readonly colour: boolean;
  /** Columns of the terminal, or 80. */
  readonly width: number;
  /** Whether a report for people also lists `info` findings. Machine formats always do. */
  readonly showClues?: boolean;
  /** The path of a file as its repository knows it; the path itself when absent. */
  readonly inRepository?: InRepository;
}

/** Leads from a path as results have it to the path from the repository's root, with forward slashes. */
export type InRepository = (path: string) => string;

/**
 * Turns results into one format, draft by draft, so that memory doesn't grow
 * with their number. A reporter sees findings only; `reveal` is there only
 * when the words may be shown, `preview` only for a format that shows pictures.
 *
 * The answers may be promises: the width of an emoji takes a table that is
 * loaded only for a draft that has one.
 */
export interface Reporter {
  /** Printed before the first draft. */
  begin(): string;
  draft(result: DraftResult, reveal?: Reveal, preview?: Preview): string | Promise<string>;
  /** Printed after the last draft. */
  end(summary: Summary): string | Promise<string>;
}

export type CreateReporter = (context: ReporterContext) => Reporter;
