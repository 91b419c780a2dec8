/**
 * postlint as a library: the same steps that the command line runs.
 *
 * ```ts
 * import { checkText } from 'postlint';
 * const { verdict, findings } = await checkText('NHS no 999 114 1707 needs rebooking');
 * ```
 */
import { rules } from '../rules/index.ts';
import { type CheckOptions, check } from './check.ts';
import type { DraftResult } from './finding.ts';

export type { Checked, CheckOptions, InspectedEntity, Inspection } from './check.ts';
export { check, inspect } from './check.ts';
export type { Audience, CheckKind, Draft, DraftSettings, ImageSource, Source, TextSource } from './draft.ts';
export type { SeverityOverrides } from './engine/judge.ts';
export type { Excerpt, Reveal } from './engine/reveal.ts';
export type { Guidance, Rule } from './engine/rule.ts';
export type { EntityType, SubjectKind } from './entity.ts';
export type { DraftResult, Evidence, Finding, Location, ReportedCheck, RuleId, Severity, Verdict } from './finding.ts';
export type { Site } from './places/sites.ts';
export type { KnownNames } from './subjects/index.ts';
export { VERSION } from './version.ts';
export { rules };

/** Checks a text on its own, against every rule unless told otherwise. */
export const checkText = async (text: string, options: Partial<CheckOptions> = {}): Promise<DraftResult> => {
  const draft = { name: { id: 'text' }, text: { format: 'plain', content: text }, images: [], settings: {} } as const;
  return (await check(draft, { rules, ...options })).result;
};
