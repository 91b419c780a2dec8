import { resolve } from 'node:path';
import type { Checked } from '../check.ts';
import type { Draft } from '../draft.ts';
import { describeOurError, UserError } from '../errors.ts';
import { jsonPage, visible } from '../escape.ts';
import { inOrder } from '../in-order.ts';
import { expectWide } from '../recognizers/text.ts';
import { count, noDrafts } from '../reporters/summary.ts';
import { VERSION } from '../version.ts';
import { type Checker, openChecker } from './checker.ts';
import { compilePlainly } from './engine.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { FAILED_BY_US } from './failed-by-us.ts';
import type { CheckFlags } from './flags.ts';
import { ReaderLeft } from './output.ts';
import { Progress } from './progress.ts';
import { openReports } from './reports.ts';
import { repositoryAround } from './repository.ts';
import { given, openSession } from './session.ts';
import { isShortRun } from './short-run.ts';
import { placeReports } from './wanted-reports.ts';

/** Checks the drafts and reports on each as it is done. */
export const runCheck = async (
  paths: readonly string[],
  flags: CheckFlags,
  process: NodeJS.Process,
): Promise<ExitCode> => {
  if (await isShortRun(paths, flags.input === 'ndjson')) compilePlainly();
  else expectWide();
  const wanted = placeReports(flags.format, flags.output);
  const written = wanted.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]));
  const session = await openSession(paths, flags, process, new Set(written));
  if (flags.printConfig === true) {
    const described = await session.config.describe(paths[0], {
      showNames: flags.showValues === true,
      flags: given(flags),
    });
    process.stdout.write(`${jsonPage(described)}\n`);
    return EXIT.ok;
  }

  const counts = noDrafts();
  // A draft that was asked for and of which nothing was checked; a folder may hold what isn't ours to read.
  const isNamed = ({ name }: Draft): boolean => 'id' in name || paths.includes(name.path);
  let leftOut = false;
  const progress = new Progress(process.stderr);
  const reports = await openReports(
    wanted,
    {
      context: {
        rules: session.ruleBook.rules,
        version: VERSION,
        showClues: flags.verbose === true,
        inRepository: repositoryAround(process.cwd()),
      },
      wantsColour: flags.color,
      asksForValues: flags.showValues === true,
      read: [...paths, ...(flags.image ?? []), ...(typeof flags.config === 'string' ? [flags.config] : [])],
      beforeWriting: () => progress.clear(),
    },
    process,
  );
  const { showPictures: keepPictures, showValues } = reports;
  const checker = await openChecker({ flags, session, keepPictures, showValues }, process);
  const work = async (draft: Draft): Promise<Checked & { readonly wasNamed: boolean }> => {
    const done = progress.begin('path' in draft.name ? draft.name.path : draft.name.id);
    const checked = await checkOne(draft, checker, process).finally(done);
    return { ...checked, wasNamed: isNamed(draft) };
  };
  try {
    for await (const { result, reveal, pictures, wasNamed } of inOrder(session.drafts, session.jobs, work)) {
      count(counts, result);
      leftOut ||= wasNamed && result.checks.every(({ status }) => status !== 'done');
      const shown =
        flags.quiet === true
          ? { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }
          : result;
      await reports.draft({ reveal, pictures }, shown);
    }
    await reports.end(counts);
    await checker.close();
  } catch (error) {
    if (!(error instanceof ReaderLeft)) throw error;
    process.stdin.destroy();
  } finally {
    reports.dispose();
    progress.stop();
  }
  const leftovers = checker.leftovers();
  for (const leftover of leftovers) process.stderr.write(`postlint: ${visible(leftover)}\n`);
  return leftOut || leftovers.length > 0
    ? EXIT.trouble
    : exitCodeOf(counts, flags.maxWarnings ?? Number.POSITIVE_INFINITY);
};

/** A mistake of ours in one draft costs that draft its check, not the run. */
const checkOne = async (draft: Draft, checker: Checker, process: NodeJS.Process): Promise<Checked> => {
  try {
    return await checker.check(draft);
  } catch (error) {
    if (error instanceof UserError) throw error;
    process.stderr.write(`${describeOurError(error)}\n`);
    const { withoutTellingName } = await import('./telling-names.ts');
    const name = await withoutTellingName(draft.name);
    const result = { name, verdict: 'review', findings: [], checks: [FAILED_BY_US] } as const;
    return { result, reveal: () => undefined, pictures: new Map() };
  }
};
