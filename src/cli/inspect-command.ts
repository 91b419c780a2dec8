import { inspect } from '../check.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { InputFlags } from './flags.ts';
import { inOrder } from './in-order.ts';
import { ReaderLeft, toStream } from './output.ts';
import { openSession } from './session.ts';

/** Prints what is recognised in each draft and whom it is about, one line of JSON a draft. */
export const runInspect = async (
  paths: readonly string[],
  flags: InputFlags,
  process: NodeJS.Process,
): Promise<ExitCode> => {
  const session = await openSession(paths, flags, process);
  const output = toStream(process.stdout);
  let failed = false;
  try {
    const inspected = inOrder(session.drafts, session.jobs, async (draft) => {
      const { known } = await session.settingsFor(draft);
      return inspect(draft, {
        known,
        showValues: flags.showValues === true,
        ...(flags.checks !== undefined && { checks: flags.checks }),
      });
    });
    for await (const inspection of inspected) {
      failed ||= inspection.checks.some(({ status }) => status === 'failed');
      await output.write(`${JSON.stringify(inspection)}\n`);
    }
  } catch (error) {
    if (!(error instanceof ReaderLeft)) throw error;
    process.stdin.destroy();
  }
  return failed ? EXIT.trouble : EXIT.ok;
};
