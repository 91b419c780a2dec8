import type { Excerpt, Reveal } from '../engine/reveal.ts';
import type { DraftResult, Finding, Suggestion } from '../finding.ts';
import { fullAdvice, proseOf } from './prose.ts';
import type { ReporterContext } from './reporter.ts';

/** A draft's result as JSON and NDJSON show it: the public contract, field by field. */
export const resultAsData = (
  { name, verdict, findings, checks, suppressed = [] }: DraftResult,
  rules: ReporterContext['rules'],
  reveal?: Reveal,
) => ({
  ...name,
  verdict,
  findings: findings.map((finding) => findingAsData(finding, rules, reveal)),
  checks: checks.map(({ part, check, status, reason }) => ({
    part,
    check,
    status,
    ...(reason !== undefined && { reason }),
  })),
  ...(suppressed.length > 0 && {
    suppressed: suppressed.map(({ ruleId, severity, location, by }) => ({
      ruleId,
      severity,
      location: locationAsData(location),
      by,
    })),
  }),
});

const findingAsData = (finding: Finding, rules: ReporterContext['rules'], reveal?: Reveal) => {
  const { ruleId, severity, location, evidence, confidence, howFew, suggestion } = finding;
  const prose = proseOf(rules, finding);
  const excerpt = reveal?.(location);
  return {
    ruleId,
    severity,
    message: prose.message,
    advice: fullAdvice(prose),
    guidance: prose.guidance.map(({ body, document, section }) => ({
      body,
      document,
      ...(section !== undefined && { section }),
    })),
    location: locationAsData(location),
    ...(excerpt !== undefined && shown(excerpt)),
    ...(evidence.length > 0 && {
      evidence: evidence.map((clue) => ({ ruleId: clue.ruleId, location: locationAsData(clue.location) })),
    }),
    confidence,
    ...(howFew !== undefined && { howFew }),
    ...(suggestion !== undefined && { suggestion: suggestionAsData(suggestion) }),
  };
};

/** A rewrite: what stands at `range` becomes `text`. */
const suggestionAsData = ({ location: { part, start, end }, text }: Suggestion) => ({
  range: { part, ...(start !== undefined && { start, end }) },
  text,
});

/** A place as the contract has it: offsets say where it ends. */
const locationAsData = ({ endLine: _, endColumn: __, ...location }: Finding['location']) => location;

/** The words themselves and what they mean, only where the run handed over the means to see them. */
const shown = ({ line, start, end, meaning }: Excerpt) => ({
  value: line.slice(start, end),
  ...(meaning !== undefined && { meaning }),
});
