import type { Check, ReadDraft } from '../draft.ts';
import type { Attributed } from '../entity.ts';
import type { DraftResult, Finding, ReportedCheck, Verdict } from '../finding.ts';
import { Locator } from './locate.ts';
import type { Rule, RuleId, Severity } from './rule.ts';

/** What the configuration says of a rule's severity; `off` keeps it from running. */
export type SeverityOverrides = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** `block` for any error; `review` for any warning, a failed check, or when nothing was checked; else `clean`. */
export const verdictOf = (findings: readonly Finding[], checks: readonly Pick<Check, 'status'>[]): Verdict => {
  if (findings.some(({ severity }) => severity === 'error')) return 'block';
  const unsure =
    findings.some(({ severity }) => severity === 'warning') ||
    checks.some(({ status }) => status === 'failed') ||
    !checks.some(({ status }) => status === 'done');
  return unsure ? 'review' : 'clean';
};

/** Holds every rule against a read draft. What hurts someone most comes first. */
export const judge = (
  draft: ReadDraft,
  entities: readonly Attributed[],
  rules: readonly Rule[],
  overrides: SeverityOverrides = {},
): DraftResult => {
  const locator = new Locator(draft, entities);
  const view = { draft, entities };
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = overrides[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    for (const { part, start, end, confidence, note } of rule.when(view)) {
      findings.push({
        ruleId: rule.id,
        severity,
        ...(note !== undefined && { note }),
        location: locator.locate(part, { start, end }),
        evidence: [],
        confidence,
      });
    }
  }
  findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const checks = draft.checks.map(
    ({ target, ...check }): ReportedCheck => ({ part: locator.nameOfTarget(target), ...check }),
  );
  return { name: locator.draftName, verdict: verdictOf(findings, draft.checks), findings, checks };
};
