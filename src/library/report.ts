import type { Rule } from '../engine/rule.ts';
import type { DraftResult } from '../finding.ts';
import { type Format, reporters } from '../reporters/index.ts';
import type { CreateReporter, Reporter } from '../reporters/reporter.ts';
import { count, noDrafts } from '../reporters/summary.ts';
import { VERSION } from '../version.ts';

/** A format by its name, a reporter of your own, or what makes one for a run. */
export type ReportAs = Format | Reporter | CreateReporter;

/** Columns of a report for people that goes to no terminal. */
const WIDTH = 80;

/** Writes results piece by piece, so that memory doesn't grow with their number. No report shows a word of a draft. */
export async function* report(
  results: Iterable<DraftResult> | AsyncIterable<DraftResult>,
  as: ReportAs,
  rules: ReadonlyMap<Rule['id'], Rule>,
): AsyncGenerator<string> {
  const create = typeof as === 'string' ? await reporters[as]() : as;
  const context = { rules, version: VERSION, colour: false, width: WIDTH };
  const reporter = typeof create === 'function' ? create(context) : create;
  const counts = noDrafts();
  yield reporter.begin();
  for await (const result of results) {
    count(counts, result);
    yield await reporter.draft(result);
  }
  yield await reporter.end(counts);
}
