import { Argument, Command, CommanderError, Option } from 'commander';
import { CHECK_KINDS } from '../draft.ts';
import { visible } from '../escape.ts';
import { FORMATS } from '../reporters/index.ts';
import { VERSION } from '../version.ts';
import { mistakeInArguments } from './argument-mistakes.ts';
import { allNamed, atLeastOne, checkKinds, isoDate, named, wholeNumber } from './argument-parsers.ts';
import type { BaselineAddFlags, BaselineFlags } from './baseline-command.ts';
import type { CleanFlags } from './clean-command.ts';
import { SHELLS, type Shell } from './completion/shells.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { CheckFlags, InputFlags } from './flags.ts';
import { BASELINE_EXAMPLE, CLEAN_EXAMPLE, COMPLETION_EXAMPLE, INIT_EXAMPLE, SITES_EXAMPLE } from './help-texts.ts';
import type { InitFlags } from './init-command.ts';
import { overview } from './overview.ts';
import type { PackFlags } from './packs.ts';
import type { RulesFlags } from './rules-command.ts';
import type { SitesImportFlags } from './sites-command.ts';
import { addReport } from './wanted-reports.ts';

/** What says which drafts to look at; the same for checking and for inspecting. */
const withInputs = (command: Command): Command =>
  command
    .argument('[paths...]', 'texts, images and folders; - reads one draft from standard input', allNamed)
    .optionsGroup('Drafts:')
    .option('--image <file...>', 'attach images to the draft', allNamed)
    .option('--stdin-filename <name>', 'what the draft on standard input is called', named)
    .addOption(new Option('--input <kind>', 'read one draft a line').choices(['ndjson']))
    .option('--platform <name>', 'where the draft would be published (kept for rules to come)')
    .addOption(
      new Option('--audience <who>', 'who would see it (kept for rules to come)').choices(['public', 'private']),
    )
    .optionsGroup('Checks:')
    .option('--checks <list>', `limit what is done: ${CHECK_KINDS.join(', ')}`, checkKinds)
    .option('--jobs <n>', 'drafts to work on at a time', atLeastOne)
    .optionsGroup('Configuration:')
    .option('--config <file>', 'use this configuration', named)
    .option('--no-config', 'use no configuration')
    .optionsGroup('Report:')
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
      outputError: (text, write) => write(`${visible(mistakeInArguments(text))}\n`),
    });

  const check = withInputs(
    program
      .command('check', { isDefault: true })
      .summary('check drafts, which is what postlint does when no command is named')
      .description('check drafts (what postlint does when no command is named)'),
  )
    .option(
      '--format <name[:file]>',
      `how to report, several times if need be: ${FORMATS.join(', ')} (default: text)`,
      addReport,
    )
    .option('-o, --output <file>', 'write the report to a file', named)
    .option('--baseline <file>', 'let through what this file lists (default: postlint-baseline.json)', named)
    .option('--no-baseline', 'let nothing through')
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .option('--quiet', 'report only what must not be posted')
    .option('--verbose', 'also report single clues that lead to nothing on their own')
    .option('--no-color', 'no colour')
    .optionsGroup('Checks:')
    .option('--cache', 'look at no picture twice: keep what drafts with pictures came to')
    .option('--cache-location <folder>', 'keep it there (default: .postlintcache)', named)
    .optionsGroup('Configuration:')
    .option('--print-config', 'print the configuration that applies, and stop')
    .optionsGroup('Options:')
    .action(async (paths: string[], flags: CheckFlags) => {
      const { runCheck } = await import('./check-command.ts');
      exitCode = await runCheck(paths, flags, process);
    });

  // Most people never name a command: its options belong on the first page.
  program.helpInformation = () => overview(program, check);

  withInputs(
    program
      .command('inspect')
      .summary('print what is recognised, and whom it is about')
      .description('print what is recognised in drafts, and whom it is about, as NDJSON'),
  ).action(async (paths: string[], flags: InputFlags) => {
    const { runInspect } = await import('./inspect-command.ts');
    exitCode = await runInspect(paths, flags, process);
  });

  program
    .command('sites')
    .summary('your own places, for the configuration')
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
    .summary('write copies of photos with nothing but the picture')
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

  const baseline = program
    .command('baseline')
    .summary('findings that are let through for a time')
    .description('findings that are let through for a time, when postlint comes to an old repository');
  withInputs(baseline.command('add').description('let through what is found now, but for what says who somebody is'))
    .requiredOption('--reason <text>', 'why these are let through; name nobody in it', named)
    .option('--expires <date>', 'the last day they are let through (default: half a year from now)', isoDate)
    .option('--baseline <file>', 'where it is kept (default: postlint-baseline.json)', named)
    .addHelpText('after', BASELINE_EXAMPLE)
    .action(async (paths: string[], flags: BaselineAddFlags) => {
      const { runBaselineAdd } = await import('./baseline-command.ts');
      exitCode = await runBaselineAdd(paths, flags, process);
    });
  withInputs(
    baseline.command('prune').description('take out what is no longer found, has run out, or has lost its file'),
  )
    .option('--baseline <file>', 'where it is kept (default: postlint-baseline.json)', named)
    .action(async (paths: string[], flags: BaselineFlags) => {
      const { runBaselinePrune } = await import('./baseline-command.ts');
      exitCode = await runBaselinePrune(paths, flags, process);
    });

  program
    .command('explain')
    .description('explain a rule')
    .argument('<rule>', 'its id, for instance identifier/nhs-number')
    .option('--config <file>', 'look into the rule packs of this configuration', named)
    .option('--no-config', 'look into no rule pack')
    .action(async (id: string, flags: PackFlags) => {
      const { runExplain } = await import('./explain-command.ts');
      await runExplain(id, flags, process);
    });

  program
    .command('rules')
    .description('list every rule, or test those of your own')
    .argument('[packs...]', 'rule packs; those of the configuration when none is named', allNamed)
    .option('--test', 'try every example of the rules in rule packs')
    .addOption(new Option('--format <name>', 'how to list them').choices(['text', 'json']).default('text'))
    .option('--config <file>', 'use the rule packs of this configuration', named)
    .option('--no-config', 'use no configuration')
    .action(async (files: string[], flags: RulesFlags) => {
      const { runRules } = await import('./rules-command.ts');
      exitCode = await runRules(files, flags, process);
    });

  program
    .command('init')
    .description('write a configuration, after a question or two')
    .option('--yes', 'ask nothing')
    .addHelpText('after', INIT_EXAMPLE)
    .action(async (flags: InitFlags) => {
      const { runInit } = await import('./init-command.ts');
      exitCode = await runInit(flags, process);
    });

  program
    .command('completion')
    .summary('complete commands and options in your shell')
    .description('print what completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', COMPLETION_EXAMPLE)
    .action(async (shell: Shell) => {
      const { runCompletion } = await import('./completion-command.ts');
      runCompletion(shell, program, process);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.trouble;
    throw error;
  }
  return exitCode;
};
