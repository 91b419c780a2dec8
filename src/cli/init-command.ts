import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { ConfigFinder } from '../config/find.ts';
import { UserError } from '../errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { type Answers, configurationOf } from './starting-config.ts';

export interface InitFlags {
  readonly yes?: boolean;
}

const FILE = 'postlint.config.yaml';

const QUESTIONS: readonly (readonly [keyof Answers, string])[] = [
  ['employers', 'What is your organisation called, in full and for short? '],
  ['staff', 'Who of its staff may be named in posts? '],
  ['ignore', 'Which folders hold no posts? '],
];

/** Writes a configuration to begin with, of what somebody answers. Nothing that is there is written over. */
export const runInit = async ({ yes = false }: InitFlags, process: NodeJS.Process): Promise<ExitCode> => {
  const folder = process.cwd();
  await refuseSecond(folder);
  if (!yes && process.stdin.isTTY !== true)
    throw new UserError('there is nobody to ask: run it at a terminal, or ask for no questions with --yes');
  const answers = yes ? NO_ANSWERS : await ask(process);
  if (answers === undefined) {
    process.stderr.write('\npostlint: no configuration was written\n');
    return EXIT.trouble;
  }
  await write(join(folder, FILE), configurationOf(answers));
  process.stdout.write(`Wrote ${FILE}. Next: postlint ${hasFolder(folder, 'content') ? 'content/' : '.'}\n`);
  return EXIT.ok;
};

const NO_ANSWERS: Answers = { employers: [], staff: [], ignore: [] };

/** Undefined when whoever was asked went away. */
const ask = async (process: NodeJS.Process): Promise<Answers | undefined> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  terminal.once('SIGINT', () => left.abort()).once('close', () => left.abort());
  process.stderr.write('Separate answers with commas; press Enter to leave one out.\n');
  try {
    const answers = { ...NO_ANSWERS };
    for (const [about, question] of QUESTIONS) {
      const answer = await terminal.question(question, { signal: left.signal });
      Object.assign(answers, { [about]: listed(answer) });
    }
    return answers;
  } catch (error) {
    if (left.signal.aborted) return undefined;
    throw error;
  } finally {
    terminal.close();
  }
};

const listed = (answer: string): string[] => [
  ...new Set(
    answer
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  ),
];

/** @throws UserError when a configuration applies here already. One further up may stay: the nearer one counts. */
const refuseSecond = async (folder: string): Promise<void> => {
  const known = await new ConfigFinder().nearest(folder);
  if (known === undefined || join(known, '..') !== folder) return;
  throw new UserError(`${known.slice(folder.length + 1)} is there already: change it, or remove it first`);
};

const write = async (path: string, text: string): Promise<void> => {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw new UserError(
      `cannot write ${FILE} here (${(error as NodeJS.ErrnoException).code}): go to a folder that is yours`,
    );
  }
};

const hasFolder = (folder: string, name: string): boolean =>
  statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
