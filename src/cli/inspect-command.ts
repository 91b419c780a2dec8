import { type Inspection, inspect } from '../check.ts';
import type { Draft } from '../draft.ts';
import { describeOurError } from '../errors.ts';
import { jsonLine } from '../escape.ts';
import { inOrder } from '../in-order.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { FAILED_BY_US } from './failed-by-us.ts';
import type { InputFlags } from './flags.ts';
import { ReaderLeft, toStream } from './output.ts';
import { openSession, type Session } from './session.ts';

/** Prints what is recognised in each draft and whom it is about, one line of JSON a draft. */
export const runInspect = async (
  paths: readonly string[],
  flags: InputFlags,
  process: NodeJS.Process,
): Promise<ExitCode> => {
  const session = await openSession(paths, flags, process);
  const output = toStream(process.stdout);
  let failed = false;
  let drafts = 0;
  try {
    for await (const inspection of inOrder(session.drafts, session.jobs, (draft) =>
      inspectOne(draft, session, flags, process),
    )) {
      drafts++;
      failed ||= inspection.checks.some(({ status }) => status === 'failed');
      await output.write(`${jsonLine(inspection)}\n`);
    }
  } catch (error) {
    if (!(error instanceof ReaderLeft)) throw error;
    process.stdin.destroy();
  }
  return failed || drafts === 0 ? EXIT.trouble : EXIT.ok;
};

/** A mistake of ours in one draft costs that draft, not the run. */
const inspectOne = async (
  draft: Draft,
  session: Session,
  { showValues = false, checks }: InputFlags,
  process: NodeJS.Process,
): Promise<Inspection> => {
  const { known } = await session.settingsFor(draft);
  try {
    return await inspect(draft, { known, showValues, ...(checks !== undefined && { checks }) });
  } catch (error) {
    process.stderr.write(`${describeOurError(error)}\n`);
    const { withoutTellingName } = await import('./telling-names.ts');
    const name = await withoutTellingName(draft.name);
    return {
      id: 'id' in name ? name.id : name.path,
      parts: [],
      entities: [],
      inView: [],
      checks: [FAILED_BY_US],
    };
  }
};
