import { keepCompiled } from '../compiled.ts';
import { VERSION } from '../version.ts';
import { tuneEngine } from './engine.ts';
import { EXIT } from './exit-codes.ts';

/**
 * Runs the command line.
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
  const { run } = await import('./run.ts');
  await run(process);
  if (process.exitCode !== EXIT.findings) return;
  tuneEngine(); // what is kept counts for the flags it was compiled under
  keepCompiled();
};
