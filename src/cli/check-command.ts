import { rules } from '../../rules/index.ts';
import { type Checked, check } from '../check.ts';
import type { Draft } from '../draft.ts';
import { describeOurError } from '../errors.ts';
import { jsonPage } from '../escape.ts';
import type { Preview } from '../reporters/html/preview.ts';
import { reporters, SHOWS_PICTURES } from '../reporters/index.ts';
import type { Summary } from '../reporters/reporter.ts';
import { VERSION } from '../version.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { FAILED_BY_US } from './failed-by-us.ts';
import type { CheckFlags } from './flags.ts';
import { inOrder } from './in-order.ts';
import { ReaderLeft, toFile, toStream } from './output.ts';
import { Progress } from './progress.ts';
import { openSession, type Session } from './session.ts';
import { mayShowValues, mayUseColour, type Terminal } from './terminal.ts';

/** Checks the drafts and reports on each as it is done. */
export const runCheck = async (
  paths: readonly string[],
  flags: CheckFlags,
  process: NodeJS.Process,
): Promise<ExitCode> => {
  const session = await openSession(paths, flags, process);
  const terminal: Terminal = {
    env: process.env,
    isTty: process.stdout.isTTY === true,
    columns: process.stdout.columns,
  };
  const toAFile = flags.output !== undefined;
  const showValues = mayShowValues(terminal, {
    asked: flags.showValues === true,
    format: flags.format,
    toFile: toAFile,
  });
  if (flags.printConfig === true) {
    const described = await session.config.describe(paths[0], { showNames: flags.showValues === true });
    process.stdout.write(`${jsonPage(described)}\n`);
    return EXIT.ok;
  }

  const createReporter = await reporters[flags.format]();
  const reporter = createReporter({
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    version: VERSION,
    colour: mayUseColour(terminal, { wanted: flags.color, toFile: toAFile }),
    width: toAFile ? 80 : (terminal.columns ?? 80),
    showClues: flags.verbose === true,
  });
  const output =
    flags.output === undefined
      ? toStream(process.stdout)
      : await toFile(flags.output, [
          ...paths,
          ...(flags.image ?? []),
          ...(typeof flags.config === 'string' ? [flags.config] : []),
        ]);
  const counts = { drafts: 0, blocked: 0, toReview: 0, clean: 0, errors: 0, warnings: 0, failedChecks: 0 };
  // A draft that was asked for and of which nothing was checked; a folder may hold what isn't ours to read.
  const isNamed = (name: Draft['name']): boolean => 'id' in name || paths.includes(name.path);
  let leftOut = false;
  // Written with the first result, so that a configuration that is wrong doesn't leave half a document.
  let opening = reporter.begin();
  const progress = new Progress(process.stderr);
  const work = async (draft: Draft): Promise<Checked> => {
    const done = progress.begin('path' in draft.name ? draft.name.path : draft.name.id);
    return checkOne(draft, session, flags, process).finally(done);
  };
  try {
    for await (const { result, reveal, pictures } of inOrder(session.drafts, session.jobs, work)) {
      count(counts, result);
      leftOut ||= isNamed(result.name) && result.checks.every(({ status }) => status !== 'done');
      const shown =
        flags.quiet === true
          ? { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }
          : result;
      const preview = await previewOf(pictures, showValues);
      const report = await reporter.draft(shown, showValues ? reveal : undefined, preview);
      progress.clear();
      await output.write(opening + report);
      opening = '';
    }
    await output.write(opening + (await reporter.end(counts)));
    await output.close();
  } catch (error) {
    if (!(error instanceof ReaderLeft)) throw error;
    process.stdin.destroy();
  } finally {
    progress.stop();
  }
  return leftOut ? EXIT.trouble : exitCodeOf(counts, flags.maxWarnings ?? Number.POSITIVE_INFINITY);
};

/** A mistake of ours in one draft costs that draft its check, not the run. */
const checkOne = async (
  draft: Draft,
  session: Session,
  flags: CheckFlags,
  process: NodeJS.Process,
): Promise<Checked> => {
  const { overrides, known, consents, sites, ignore: _, ...settings } = await session.settingsFor(draft);
  try {
    return await check(
      { ...draft, settings },
      {
        rules,
        overrides,
        known,
        consents,
        sites,
        keepPictures: SHOWS_PICTURES.has(flags.format),
        ...(flags.checks !== undefined && { checks: flags.checks }),
      },
    );
  } catch (error) {
    process.stderr.write(`${describeOurError(error)}\n`);
    const result = { name: draft.name, verdict: 'review', findings: [], checks: [FAILED_BY_US] } as const;
    return { result, reveal: () => undefined, pictures: new Map() };
  }
};

/** Drawing is loaded only for a draft that has pictures to show. */
const previewOf = async (pictures: Checked['pictures'], showValues: boolean): Promise<Preview | undefined> => {
  if (pictures.size === 0) return undefined;
  const { previewer } = await import('./picture-previews.ts');
  return previewer(pictures, { showValues });
};

type Counts = { -readonly [Name in keyof Summary]: number };

const count = (counts: Counts, { verdict, findings, checks }: Checked['result']): void => {
  counts.drafts++;
  counts[verdict === 'block' ? 'blocked' : verdict === 'review' ? 'toReview' : 'clean']++;
  for (const { severity } of findings) {
    if (severity === 'error') counts.errors++;
    if (severity === 'warning') counts.warnings++;
  }
  counts.failedChecks += checks.filter(({ status }) => status === 'failed').length;
};
