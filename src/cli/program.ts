import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CHECK_KINDS, type CheckKind } from '../draft.ts';
import { visible } from '../escape.ts';
import { FORMATS } from '../reporters/index.ts';
import { VERSION } from '../version.ts';
import type { CleanFlags } from './clean-command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { CheckFlags, InputFlags } from './flags.ts';
import type { SitesImportFlags } from './sites-command.ts';

/** An empty argument is a slip, as of a variable that isn't set; as a path it would mean the folder one is in. */
const named = (value: string): string => {
  if (value === '') throw new InvalidArgumentError('It is empty: say what is meant, or leave it out.');
  return value;
};

const allNamed = (value: string, before: string[] = []): string[] => [...before, named(value)];

const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(value);
};

const atLeastOne = (value: string): number => {
  const number = wholeNumber(value);
  if (number === 0) throw new InvalidArgumentError('It takes 1 or more.');
  return number;
};

const checkKinds = (value: string): CheckKind[] => {
  const kinds = value.split(',').map((name) => {
    const kind = CHECK_KINDS.find((known) => known === name.trim());
    if (kind === undefined) throw new InvalidArgumentError(`It takes a list of: ${CHECK_KINDS.join(', ')}.`);
    return kind;
  });
  return kinds;
};

/** What commander says of a mistake, which quotes the argument, without the line break before its suggestion. */
const inOneLine = (text: string): string =>
  text
    .trimEnd()
    .replace(/^error: /, 'postlint: ')
    .replace(/\n(?=\(Did you mean [^\n]*\)$)/, ' ');

const EXAMPLES = `
Examples:
  postlint draft.txt photo.jpg           a draft and its photo
  postlint content/ --format github      everything in a folder, for a CI log
  postlint -                             a draft on standard input
  postlint clean photo.jpg -o clean      a copy of a photo without the data in it
  postlint explain identifier/phone      why a rule speaks up, and when it doesn't
`;

const SITES_EXAMPLE = `
Example:
  postlint sites import Hospital.csv --organisation CODE -o sites.yaml
and in postlint.config.yaml:
  extends: ./sites.yaml
`;

const CLEAN_EXAMPLE = `
Example:
  postlint clean IMG_4417.jpg IMG_4418.heic -o clean
  postlint clean late-shift.jpg --redact -o clean
Each copy is read again before it gets its name. Exit code 0: all were written; 2: some were not.
`;

/** What says which drafts to look at; the same for checking and for inspecting. */
const withInputs = (command: Command): Command =>
  command
    .argument('[paths...]', 'texts, images and folders; - reads one draft from standard input', allNamed)
    .option('--image <file...>', 'attach images to the draft', allNamed)
    .option('--stdin-filename <name>', 'what the draft on standard input is called', named)
    .addOption(new Option('--input <kind>', 'read one draft a line').choices(['ndjson']))
    .option('--checks <list>', `limit what is done: ${CHECK_KINDS.join(', ')}`, checkKinds)
    .option('--config <file>', 'use this configuration', named)
    .option('--no-config', 'use no configuration')
    .option('--platform <name>', 'where the draft would be published (kept for rules to come)')
    .addOption(
      new Option('--audience <who>', 'who would see it (kept for rules to come)').choices(['public', 'private']),
    )
    .option('--jobs <n>', 'drafts to work on at a time', atLeastOne)
    .option('--show-values', 'show the words that were found (never in a shared log)');

/** Reads the arguments, runs the command they name, and says how it ended. */
export const runProgram = async (args: readonly string[], process: NodeJS.Process): Promise<ExitCode> => {
  let exitCode: ExitCode = EXIT.ok;
  const program = new Command('postlint')
    .description(
      'Checks a draft post and its images for confidentiality risks before it is published.\nEverything happens on this machine.',
    )
    .version(VERSION, '-V, --version')
    .showHelpAfterError('(postlint --help lists what it takes)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(text),
      writeErr: (text) => process.stderr.write(text),
      outputError: (text, write) => write(`${visible(inOneLine(text))}\n`),
    });

  const check = withInputs(
    program
      .command('check', { isDefault: true })
      .description('check drafts (what postlint does when no command is named)'),
  )
    .addOption(new Option('--format <name>', 'how to report').choices(FORMATS).default('text'))
    .option('-o, --output <file>', 'write the report to a file', named)
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .option('--quiet', 'report only what must not be posted')
    .option('--verbose', 'also report single clues that lead to nothing on their own')
    .option('--print-config', 'print the configuration that applies, and stop')
    .option('--no-color', 'no colour')
    .action(async (paths: string[], flags: CheckFlags) => {
      const { runCheck } = await import('./check-command.ts');
      exitCode = await runCheck(paths, flags, process);
    });

  // Most people never name a command: its options belong on the first page.
  program.addHelpText(
    'after',
    () => `\n${check.helpInformation().replace(/^Usage: postlint check/, 'To check: postlint')}${EXAMPLES}`,
  );

  withInputs(
    program.command('inspect').description('print what is recognised in drafts, and whom it is about, as NDJSON'),
  ).action(async (paths: string[], flags: InputFlags) => {
    const { runInspect } = await import('./inspect-command.ts');
    exitCode = await runInspect(paths, flags, process);
  });

  program
    .command('sites')
    .description("your organisation's own places, for the configuration")
    .command('import')
    .description("turn the NHS's published list of hospitals into the sites of a configuration")
    .argument('<file>', 'the list, as it was downloaded', named)
    .option('--name <text>', 'only sites whose name holds this', named)
    .option('--postcode <prefix>', 'only sites in this postcode area or district', named)
    .option('--organisation <code>', 'only sites of the organisation with this ODS code', named)
    .addOption(new Option('--format <name>', 'how to write them (default: yaml)').choices(['yaml', 'json']))
    .option('-o, --output <file>', 'write them to a new file', named)
    .addHelpText('after', SITES_EXAMPLE)
    .action(async (file: string, flags: SitesImportFlags) => {
      const { runSitesImport } = await import('./sites-command.ts');
      await runSitesImport(file, flags, process);
    });

  program
    .command('clean')
    .description('write copies of photos without location, names, times and everything else a file says')
    .argument('<photos...>', 'the photos; they stay as they are', allNamed)
    .requiredOption('-o, --output <folder>', 'where the copies go; nothing there is overwritten', named)
    .option('--redact', 'paint solid boxes over names, numbers, labels, boards and codes in the picture')
    .option('--faces', 'paint solid boxes over faces')
    .addOption(new Option('--format <name>', 'how to report').choices(['text', 'json']).default('text'))
    .addHelpText('after', CLEAN_EXAMPLE)
    .action(async (paths: string[], flags: CleanFlags) => {
      const { runClean } = await import('./clean-command.ts');
      exitCode = await runClean(paths, flags, process);
    });

  program
    .command('explain')
    .description('explain a rule')
    .argument('<rule>', 'its id, for instance identifier/nhs-number')
    .action(async (id: string) => {
      const { runExplain } = await import('./explain-command.ts');
      await runExplain(id, process);
    });

  program
    .command('rules')
    .description('list every rule')
    .addOption(new Option('--format <name>', 'how to list them').choices(['text', 'json']).default('text'))
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const { runRules } = await import('./rules-command.ts');
      runRules(format, process);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.trouble;
    throw error;
  }
  return exitCode;
};
