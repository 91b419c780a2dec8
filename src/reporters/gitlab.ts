import type { Issue, Severity } from 'codeclimate-types';
import { jsonLine, visible } from '../escape.ts';
import type { DraftResult, Finding, ReportedCheck } from '../finding.ts';
import { failureInWords } from './checks.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { fileOf, fileOfDraft, imageOf, placeInWords, titleOf } from './places.ts';
import { fullAdvice, NOTHING_CHECKED, proseOf } from './prose.ts';
import type { CreateReporter, InRepository, ReporterContext } from './reporter.ts';
import { uriPiece } from './uri.ts';

const SEVERITIES: Readonly<Record<Finding['severity'], Severity>> = {
  error: 'blocker',
  warning: 'major',
  info: 'info',
};

/** Where something concerns a whole file, for a format that always wants a line. */
const FIRST_LINE = 1;

/** GitLab's code quality report, a subset of Code Climate's: one array, an issue a line. */
export const createGitlabReporter: CreateReporter = ({ rules, inRepository = (path) => path }) => {
  let separator = '\n';
  const line = (issue: Issue): string => {
    const text = separator + jsonLine(issue);
    separator = ',\n';
    return text;
  };
  return {
    begin: () => '[',
    draft: (result) => {
      const fingerprints = fingerprintsOf(result.findings, result.name, inRepository);
      const nothing = result.checks.some(({ status }) => status !== 'skipped')
        ? []
        : [notChecked(result, undefined, NOTHING_CHECKED, 'anything', inRepository)];
      return [
        ...result.findings.map((finding, index) =>
          findingIssue(finding, result.name, fingerprints[index] as string, rules, inRepository),
        ),
        ...result.checks
          .filter(({ status }) => status === 'failed')
          .map((check) => failed(check, result, inRepository)),
        ...nothing,
      ]
        .map(line)
        .join('');
    },
    end: () => '\n]\n',
  };
};

const findingIssue = (
  finding: Finding,
  name: DraftResult['name'],
  fingerprint: string,
  rules: ReporterContext['rules'],
  inRepository: InRepository,
): Issue => {
  const { ruleId, severity, location } = finding;
  const prose = proseOf(rules, finding);
  const begin = location.line ?? FIRST_LINE;
  const where = location.line === undefined ? ` (${placeInWords(location)})` : '';
  return {
    type: 'issue',
    check_name: ruleId,
    description: visible(`${prose.title}${where}: ${prose.message} ${fullAdvice(prose)}`),
    categories: ['Security'],
    severity: SEVERITIES[severity],
    fingerprint,
    location: {
      path: inRepository(fileOf(location, name) ?? titleOf(name)),
      lines: { begin, end: location.endLine ?? begin },
    },
  };
};

const failed = (check: ReportedCheck, result: DraftResult, inRepository: InRepository): Issue =>
  notChecked(
    result,
    imageOf(check.part),
    failureInWords(check),
    `${check.check} ${uriPiece(check.part)}`,
    inRepository,
  );

const notChecked = (
  { name }: DraftResult,
  image: string | undefined,
  description: string,
  what: string,
  inRepository: InRepository,
): Issue => ({
  type: 'issue',
  check_name: 'not-checked',
  description: visible(description),
  categories: ['Security'],
  severity: 'critical',
  fingerprint: `not-checked ${uriPiece(inRepository(titleOf(name)))} ${what}`,
  location: {
    path: inRepository(image ?? fileOfDraft(name) ?? titleOf(name)),
    lines: { begin: FIRST_LINE, end: FIRST_LINE },
  },
});
