import { printable, visible } from '../escape.ts';
import type { DraftResult, Finding, ReportedCheck } from '../finding.ts';
import { failureInWords } from './checks.ts';
import { fileOf, fileOfDraft, imageOf, placeInWords } from './places.ts';
import { closingLine, fullAdvice, howToLearnMore, NOTHING_CHECKED, proseOf } from './prose.ts';
import type { CreateReporter, InRepository, ReporterContext } from './reporter.ts';

type Level = 'error' | 'warning';
type Properties = Readonly<Record<string, string | number | undefined>>;

/**
 * Workflow commands, which GitHub shows as annotations beside the lines.
 *
 * Every line is a command of ours, or the closing line, which holds nothing
 * but counts: a path such as `::stop-commands::x` can't become a command.
 */
export const createGithubReporter: CreateReporter = ({ rules, inRepository = (path) => path }) => ({
  begin: () => '',
  draft: (result) =>
    [
      ...result.findings.map((finding) => findingCommand(finding, result.name, rules, inRepository)),
      ...result.checks.map((check) => checkCommand(check, result.name, inRepository)),
      ...(result.checks.some(({ status }) => status !== 'skipped')
        ? []
        : [
            command(
              'warning',
              fileProperty(fileOfDraft(result.name), inRepository),
              about(result.name, NOTHING_CHECKED),
            ),
          ]),
    ].join(''),
  end: (summary) => `postlint: ${closingLine(summary)}\n`,
});

const findingCommand = (
  finding: Finding,
  name: DraftResult['name'],
  rules: ReporterContext['rules'],
  inRepository: InRepository,
): string => {
  if (finding.severity === 'info') return '';
  const prose = proseOf(rules, finding);
  const message = about(
    name,
    `${prose.message} ${fullAdvice(prose)} (${howToLearnMore(finding.ruleId)})`,
    placeInWords(finding.location),
  );
  return command(finding.severity, { ...placeOf(finding, name, inRepository), title: prose.title }, message);
};

/** A failed check stops the run, so it is an error here: the annotation says why the job is red. */
const checkCommand = (
  { part, check, status, reason }: ReportedCheck,
  name: DraftResult['name'],
  inRepository: InRepository,
): string => {
  if (status !== 'failed') return '';
  return command(
    'error',
    { ...fileProperty(imageOf(part) ?? fileOfDraft(name), inRepository), title: 'Could not be checked' },
    about(name, failureInWords({ part, check, status, ...(reason !== undefined && { reason }) })),
  );
};

const placeOf = ({ location }: Finding, name: DraftResult['name'], inRepository: InRepository): Properties => {
  const { line, column, endLine, endColumn } = location;
  const file = fileProperty(fileOf(location, name), inRepository);
  if (file['file'] === undefined || line === undefined) return file;
  // columns are refused for a place that runs over lines
  return endLine === line ? { ...file, line, col: column, endLine, endColumn } : { ...file, line, endLine };
};

const fileProperty = (path: string | undefined, inRepository: InRepository): Properties => ({
  file: path === undefined ? undefined : inRepository(path),
});

/** A draft without a file is named in the message, with the place in it. */
const about = (name: DraftResult['name'], message: string, place?: string): string =>
  'id' in name ? `Draft ${[name.id, ...(place === undefined ? [] : [place])].join(', ')}: ${message}` : message;

const command = (level: Level, properties: Properties, message: string): string => {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${asProperty(String(value))}`);
  return `::${level}${list.length > 0 ? ` ${list.join(',')}` : ''}::${visible(asData(message))}\n`;
};

const asData = (text: string): string =>
  printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const asProperty = (text: string): string => asData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
