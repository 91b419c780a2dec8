import type { ReportingConfiguration, ReportingDescriptor } from 'sarif';
import type { Rule } from '../../engine/rule.ts';
import type { Finding } from '../../finding.ts';
import { escapeMarkdown } from '../markdown/escape.ts';
import { citation, howToLearnMore, safer } from '../prose.ts';

type Level = NonNullable<ReportingConfiguration['level']>;

export const LEVELS: Readonly<Record<Finding['severity'], Level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** What GitHub sorts its alerts by. */
const PROBLEM_SEVERITIES: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** A rule as SARIF describes it: what it is, why it matters, what to do, and what that rests on. */
export const descriptorOf = (rule: Rule): ReportingDescriptor => {
  const { id, title, severity, why } = rule;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: helpOf(rule),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['confidentiality', id.slice(0, id.indexOf('/'))],
      'problem.severity': PROBLEM_SEVERITIES[severity],
    },
  };
};

const helpOf = ({ id, why, advice, instead, guidance, notes }: Rule): { text: string; markdown: string } => {
  const reasons = [why, ...Object.values(notes ?? {})];
  const actions = [advice, ...(instead === undefined ? [] : [safer(instead)])];
  const citations = guidance.map(citation);
  const plain = (heading: string, lines: readonly string[]): string => [`${heading}:`, ...lines].join('\n');
  const marked = (heading: string, lines: readonly string[]): string =>
    [`## ${heading}`, ...lines.map(escapeMarkdown)].join('\n\n');
  return {
    text: [plain('Why it matters', reasons), plain('What to do', actions), plain('Guidance', citations)].join('\n\n'),
    markdown: [
      marked('Why it matters', reasons),
      marked('What to do', actions),
      `## Guidance\n\n${citations.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}`,
      `\`${howToLearnMore(id)}\``,
    ].join('\n\n'),
  };
};
