import { describeOurError, UserError } from '../errors.ts';
import { visible } from '../escape.ts';
import { keepPixelsInMemory } from '../readers/image/pixels-in-memory.ts';
import { EXIT } from './exit-codes.ts';
import { ReaderLeft, whyNotWritten } from './output.ts';
import { runProgram } from './program.ts';

/** Runs the command line and sets the process's exit code, whatever happens. */
export const run = async (process: NodeJS.Process): Promise<void> => {
  keepPixelsInMemory();
  // A configuration may be a program: one that throws later, or ends the process, must not make a run look good.
  let ended = false;
  let failed = false;
  const fail = (error: unknown): void => {
    if (failed) return;
    failed = true;
    ended = true;
    process.exitCode = EXIT.trouble;
    // It ends whatever is still running.
    const say = (line: string) => process.stderr.write(`${line}\n`, () => process.exit(EXIT.trouble));
    if (error instanceof UserError) mistakeOf(error).then(say, (ours) => say(describeOurError(ours)));
    else say(describeOurError(error));
  };
  process.on('uncaughtException', fail);
  // Node has modes in which it only warns, in the error's own words, or says nothing.
  process.on('unhandledRejection', fail);
  silenceRejections(process);
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
    const code = await runProgram(process.argv.slice(2), process);
    if (failed) return;
    process.exitCode = code;
    ended = true;
  } catch (error) {
    fail(error);
  }
};

/** What the user can mend, in one line. */
const mistakeOf = async ({ message }: UserError): Promise<string> => {
  const { withoutTellingNames } = await import('./telling-names.ts');
  return `postlint: ${visible(await withoutTellingNames(message))}`;
};

/** Node's warning of a rejection quotes the error; it is told by `fail` already. */
const silenceRejections = (process: NodeJS.Process): void => {
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name === 'UnhandledPromiseRejectionWarning') return;
    for (const listener of listeners) listener.call(process, warning);
  });
};
