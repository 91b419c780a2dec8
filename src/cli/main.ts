import { setFlagsFromString } from 'node:v8';
import { describeOurError, UserError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { EXIT } from './exit-codes.ts';

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
  // Otherwise V8 compiles every pattern twice, first to bytecode: a quarter of the time of a short run.
  setFlagsFromString('--no-regexp-tier-up');
  try {
    const { runProgram } = await import('./program.ts');
    process.exitCode = await runProgram(args, process);
  } catch (error) {
    process.exitCode = EXIT.trouble;
    process.stderr.write(`${error instanceof UserError ? `postlint: ${error.message}` : describeOurError(error)}\n`);
  }
};
