import type { Reveal } from '../../src/engine/reveal.ts';
import type { Rule } from '../../src/engine/rule.ts';
import type { DraftResult, Finding, Location, ReportedCheck, RuleId, Verdict } from '../../src/finding.ts';
import type { CreateReporter, ReporterContext, Summary } from '../../src/reporters/reporter.ts';

const HCPC = { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' };

/** A rule that says something and finds nothing: reports need no more. */
export const spokenRule = (prose: Pick<Rule, 'id' | 'title' | 'why' | 'advice'> & Partial<Rule>): Rule => ({
  severity: 'error',
  guidance: [HCPC],
  when: () => [],
  bad: [],
  good: [],
  ...prose,
});

const RULES = [
  spokenRule({
    id: 'identifier/nhs-number',
    title: 'NHS number',
    why: 'One number unlocks the whole record. It is never needed in a post.',
    advice: 'Delete it. If a colleague needs it to act, send it through the approved clinical system.',
    instead: 'One of our patients needs rebooking, details are in the usual place.',
    notes: { 'test-range': 'Numbers beginning 999 are for testing, so this may be a screenshot of a test record.' },
  }),
  spokenRule({
    id: 'person/patient-name',
    title: 'Patient name',
    why: 'Anyone who searches for this name could find out that the person had care.',
    advice: 'Take the name out.',
    guidance: [HCPC, { body: 'GMC', document: 'Confidentiality: good practice in handling patient information' }],
  }),
  spokenRule({
    id: 'image/geotag',
    title: 'Location hidden in the photo',
    severity: 'warning',
    why: 'The photo says where it was taken, to within a few metres.',
    advice: 'Share a copy without location.',
    guidance: [{ body: 'ICO', document: 'Anonymisation' }],
  }),
  spokenRule({
    id: 'image/identifying-filename',
    title: 'Name in a file name',
    why: 'The file name travels with the picture and names the person.',
    advice: 'Rename the file.',
  }),
  spokenRule({
    id: 'jigsaw/time-place-detail',
    title: 'Pieces that add up',
    why: 'When, where and who together: someone who was there could recognise her.',
    advice: 'Take out two of the three.',
  }),
  spokenRule({
    id: 'time/same-day',
    title: 'Same-day time',
    severity: 'info',
    why: 'It says when.',
    advice: 'Wait a while.',
  }),
  spokenRule({
    id: 'place/ward-or-unit',
    title: 'Named ward',
    severity: 'info',
    why: 'It says where.',
    advice: 'Leave the ward out.',
  }),
  spokenRule({
    id: 'age/exact',
    title: 'Exact age',
    severity: 'info',
    why: 'It says who.',
    advice: 'Leave the age out.',
  }),
];

export const context = (changes: Partial<ReporterContext> = {}): ReporterContext => ({
  rules: new Map<RuleId, Rule>(RULES.map((rule) => [rule.id, rule])),
  version: '1.2.3',
  colour: false,
  width: 80,
  ...changes,
});

export const finding = (ruleId: RuleId, location: Location, changes: Partial<Finding> = {}): Finding => ({
  ruleId,
  severity: context().rules.get(ruleId)?.severity ?? 'error',
  location,
  evidence: [],
  confidence: 0.9,
  ...changes,
});

export const TEXT_DONE: ReportedCheck = { part: 'text', check: 'text', status: 'done' };

export const result = (verdict: Verdict, changes: Partial<DraftResult> = {}): DraftResult => ({
  name: { path: 'draft.txt' },
  verdict,
  findings: [],
  checks: [TEXT_DONE],
  ...changes,
});

export const summaryOf = (...verdicts: readonly Verdict[]): Summary => ({
  drafts: verdicts.length,
  blocked: verdicts.filter((verdict) => verdict === 'block').length,
  toReview: verdicts.filter((verdict) => verdict === 'review').length,
  clean: verdicts.filter((verdict) => verdict === 'clean').length,
  errors: 0,
  warnings: 0,
  failedChecks: 0,
  suppressed: 0,
});

/** Where the words stand in a text. */
export const at = (text: string, words: string, from = 0): Location => {
  const start = text.indexOf(words, from);
  const end = start + words.length;
  const position = (offset: number): [number, number] => {
    const before = text.slice(0, offset).split('\n');
    return [before.length, (before.at(-1) as string).length + 1];
  };
  const [line, column] = position(start);
  const [endLine, endColumn] = position(end);
  return { part: 'text', start, end, line, column, endLine, endColumn };
};

/** Shows the words of parts, by the parts' names. */
export const revealing =
  (parts: Readonly<Record<string, string>>): Reveal =>
  ({ part, start, end }) => {
    const text = parts[part];
    if (text === undefined || start === undefined || end === undefined) return undefined;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    return { line: text.slice(lineStart, lineEnd), start: start - lineStart, end: Math.min(end, lineEnd) - lineStart };
  };

/** A whole report, of these results. */
export const reportOf = async (
  createReporter: CreateReporter,
  results: readonly DraftResult[],
  changes: Partial<ReporterContext> = {},
  reveal?: Reveal,
): Promise<string> => {
  const reporter = createReporter(context(changes));
  let text = reporter.begin();
  for (const each of results) text += await reporter.draft(each, reveal);
  return text + (await reporter.end(summaryOf(...results.map(({ verdict }) => verdict))));
};
