import { describeOurError, UserError } from '../errors.ts';
import { visible } from '../escape.ts';
import { EXIT } from './exit-codes.ts';
import { ReaderLeft, whyNotWritten } from './output.ts';
import { runProgram } from './program.ts';

/** Runs the command line and sets the process's exit code, whatever happens. */
export const run = async (process: NodeJS.Process): Promise<void> => {
  // A configuration may be a program: one that throws later, or ends the process, must not make a run look good.
  let ended = false;
  let failed = false;
  const fail = (error: unknown): void => {
    if (failed) return;
    failed = true;
    ended = true;
    process.exitCode = EXIT.trouble;
    const message = error instanceof UserError ? `postlint: ${visible(error.message)}` : describeOurError(error);
    // It ends whatever is still running.
    process.stderr.write(`${message}\n`, () => process.exit(EXIT.trouble));
  };
  process.on('uncaughtException', fail);
  process.stderr.on('error', () => {}); // nobody is there to be told
  process.stdout.on('error', (error) => {
    const why = whyNotWritten(error);
    if (!(why instanceof ReaderLeft)) fail(why);
  });
  process.once('exit', () => {
    if (ended) return;
    process.exitCode = EXIT.trouble;
    process.stderr.write('postlint: it was ended before it was done: look at the configuration, if it is a program\n');
  });
  try {
    process.exitCode = await runProgram(process.argv.slice(2), process);
    ended = true;
  } catch (error) {
    fail(error);
  }
};
