import { visible } from '../escape.ts';
import type { DraftResult, Finding, ReportedCheck, SuppressedFinding } from '../finding.ts';
import { failureInWords } from './checks.ts';
import { fileOf, fileOfDraft, imageOf, placeInWords, titleOf } from './places.ts';
import { fullAdvice, howToLearnMore, NOTHING_CHECKED, proseOf } from './prose.ts';
import type { CreateReporter, InRepository, ReporterContext } from './reporter.ts';

/** One testcase: what was looked for and, unless nothing was wrong, what came of it. */
interface TestCase {
  readonly name: string;
  readonly file: string | undefined;
  readonly outcome?:
    | { readonly kind: 'failure' | 'error'; readonly type: string; readonly message: string; readonly text: string }
    | { readonly kind: 'skipped'; readonly message: string };
}

/**
 * JUnit's XML: a suite for each draft, in it a test for each check and each
 * finding. Every suite counts its own; the root doesn't, because it is written
 * before the last draft is read.
 */
export const createJunitReporter: CreateReporter = ({ rules, inRepository = (path) => path }) => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="postlint">\n',
  draft: (result) => {
    const cases = [
      ...result.checks.map((check) => checkCase(check, result.name)),
      ...(result.checks.some(({ status }) => status !== 'skipped') ? [] : [nothingChecked(result.name)]),
      ...result.findings
        .filter(({ severity }) => severity !== 'info')
        .map((finding) => findingCase(finding, result.name, rules)),
      ...(result.suppressed ?? []).map((finding) => suppressedCase(finding, result.name)),
    ];
    return suite(titleOf(result.name), cases, inRepository);
  },
  end: () => '</testsuites>\n',
});

const findingCase = (finding: Finding, name: DraftResult['name'], rules: ReporterContext['rules']): TestCase => {
  const { ruleId, severity, location } = finding;
  const prose = proseOf(rules, finding);
  const where = placeInWords(location);
  return {
    name: `${ruleId}, ${where}`,
    file: fileOf(location, name),
    outcome: {
      kind: 'failure',
      type: severity,
      message: `${prose.title}, ${where}`,
      text: `${prose.message} ${fullAdvice(prose)} (${howToLearnMore(ruleId)})`,
    },
  };
};

const suppressedCase = ({ ruleId, location, by }: SuppressedFinding, name: DraftResult['name']): TestCase => ({
  name: `${ruleId}, ${placeInWords(location)}`,
  file: fileOf(location, name),
  outcome: { kind: 'skipped', message: `suppressed with a reason, by: ${by}` },
});

const checkCase = (check: ReportedCheck, name: DraftResult['name']): TestCase => {
  const image = imageOf(check.part);
  const test = {
    name: `check ${check.check}${image === undefined ? '' : ` of ${image}`}`,
    file: image ?? fileOfDraft(name),
  };
  if (check.status === 'done') return test;
  if (check.status === 'skipped') return { ...test, outcome: { kind: 'skipped', message: check.reason ?? '' } };
  const message = failureInWords(check);
  return { ...test, outcome: { kind: 'error', type: 'not-checked', message, text: message } };
};

const nothingChecked = (name: DraftResult['name']): TestCase => ({
  name: 'check anything',
  file: fileOfDraft(name),
  outcome: { kind: 'error', type: 'not-checked', message: NOTHING_CHECKED, text: NOTHING_CHECKED },
});

const suite = (name: string, tests: readonly TestCase[], inRepository: InRepository): string => {
  const cases = withNamesOfTheirOwn(tests);
  const count = (kind: string): number => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  return [
    `<testsuite${attributes({ name, ...counts, time: 0 })}>`,
    ...cases.map((test) => testCase(test, name, inRepository)),
    '</testsuite>\n',
  ].join('\n');
};

/** Of several tests of one name GitLab shows one. */
const withNamesOfTheirOwn = (tests: readonly TestCase[]): readonly TestCase[] => {
  const seen = new Map<string, number>();
  return tests.map((test) => {
    const number = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, number);
    return number === 1 ? test : { ...test, name: `${test.name} (${number})` };
  });
};

const testCase = ({ name, file, outcome }: TestCase, suiteName: string, inRepository: InRepository): string => {
  const opening = `<testcase${attributes({
    classname: suiteName,
    name,
    ...(file !== undefined && { file: inRepository(file) }),
    time: 0,
  })}`;
  if (outcome === undefined) return `${opening}/>`;
  const { kind, message } = outcome;
  const inside =
    kind === 'skipped'
      ? `<skipped${attributes({ message })}/>`
      : `<${kind}${attributes({ type: outcome.type, message })}>${escaped(outcome.text)}</${kind}>`;
  return `${opening}>${inside}</testcase>`;
};

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML 1.0 takes it, on one line: what it has no place for is replaced. */
const escaped = (text: string): string =>
  visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
