/**
 * postlint as a library: the same steps that the command line runs.
 *
 * ```ts
 * import { createLinter, lint } from 'postlint';
 *
 * const { verdict, findings } = await lint('NHS no 999 114 1707 needs rebooking');
 *
 * const linter = createLinter({ cwd: 'content' });
 * for await (const result of linter.lintFiles('.')) console.log(result.verdict, result.name);
 * ```
 */
import { rules } from '../rules/index.ts';
import { type CheckOptions, check } from './check.ts';
import type { DraftResult } from './finding.ts';

export type { Checked, CheckOptions, InspectedEntity, Inspection } from './check.ts';
export { check, inspect } from './check.ts';
export type { Settings } from './config/settings.ts';
export type { Audience, CheckKind, Draft, DraftSettings, ImageSource, Source, Span, TextSource } from './draft.ts';
export type { SeverityOverrides } from './engine/judge.ts';
export type { Excerpt, Reveal } from './engine/reveal.ts';
export type { Condition, EntityCondition, Guidance, Match, Rule } from './engine/rule.ts';
export { defineRule, entity } from './engine/rule.ts';
export type { Attributed, Entity, EntityType, SubjectKind } from './entity.ts';
export { UserError } from './errors.ts';
export type { DraftResult, Evidence, Finding, Location, ReportedCheck, RuleId, Severity, Verdict } from './finding.ts';
export type { DraftInput, ImageInput } from './library/input.ts';
export type { Linter, LinterOptions, LintFinding, LintResult, LintRun } from './library/linter.ts';
export { createLinter, lint } from './library/linter.ts';
export type { ReportAs } from './library/report.ts';
export type { Site } from './places/sites.ts';
export type { Format } from './reporters/index.ts';
export type { CreateReporter, Reporter, ReporterContext, Summary } from './reporters/reporter.ts';
export type { KnownNames } from './subjects/index.ts';
export { VERSION } from './version.ts';
export { rules };

/** Checks a text on its own, whatever any configuration says, against every rule unless told otherwise. */
export const checkText = async (text: string, options: Partial<CheckOptions> = {}): Promise<DraftResult> => {
  const draft = { name: { id: 'text' }, text: { format: 'plain', content: text }, images: [], settings: {} } as const;
  return (await check(draft, { rules, ...options })).result;
};
