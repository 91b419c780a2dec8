import { describeOurError, UserError } from '../errors.ts';
import { visible } from '../escape.ts';
import { VERSION } from '../version.ts';
import { tuneEngine } from './engine.ts';
import { EXIT } from './exit-codes.ts';
import { ReaderLeft, whyNotWritten } from './output.ts';

/**
 * Runs the command line and sets the process's exit code.
 *
 * `--version` is answered before anything else is loaded: it is asked by
 * scripts, often.
 */
export const main = async (process: NodeJS.Process): Promise<void> => {
  const args = process.argv.slice(2);
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  tuneEngine();
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
    const { runProgram } = await import('./program.ts');
    process.exitCode = await runProgram(args, process);
    ended = true;
  } catch (error) {
    fail(error);
  }
};
