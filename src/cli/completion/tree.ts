import type { Argument, Command, Option } from 'commander';
import { CHECK_KINDS } from '../../draft.ts';
import { FORMATS } from '../../reporters/index.ts';

/** What can stand where a value is wanted. */
export type Values =
  | { readonly kind: 'files' | 'folders' | 'none' }
  /** One of these; with `list`, several with commas between. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly list: boolean };

export interface CompletedOption {
  /** `--output`, `-o`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Absent when it takes no value. */
  readonly values?: Values;
}

export interface CompletedCommand {
  /** The words that lead to it: none for the program itself, `sites import`. */
  readonly path: readonly string[];
  readonly description: string;
  readonly options: readonly CompletedOption[];
  readonly values: Values;
  readonly commands: readonly CompletedCommand[];
}

/** All that can be typed, from the commands themselves, so that it can't be out of date. */
export const completedCommand = (
  command: Command,
  ruleIds: readonly string[],
  path: readonly string[] = [],
): CompletedCommand => {
  const commands = command.commands.map((each) => completedCommand(each, ruleIds, [...path, each.name()]));
  // What stands without a command is checked.
  const check = path.length === 0 ? commands.find((each) => each.path[0] === 'check') : undefined;
  return {
    path,
    description: command.summary() || command.description(),
    options: [
      ...(path.length === 0 ? [{ flags: ['--version', '-V'], description: 'print the version' }] : []),
      ...(check?.options ?? [...command.options.map(completedOption), HELP]),
    ],
    values: check?.values ?? valuesOfArgument(command.registeredArguments[0], ruleIds),
    commands,
  };
};

const HELP: CompletedOption = { flags: ['--help', '-h'], description: 'print help' };

const completedOption = (option: Option): CompletedOption => ({
  flags: [option.long, option.short].filter((flag) => flag !== undefined),
  description: option.description,
  ...((option.required || option.optional) && { values: valuesOfOption(option) }),
});

const valuesOfOption = ({ long, flags, argChoices }: Option): Values => {
  if (long === '--checks') return { kind: 'words', words: CHECK_KINDS, list: true };
  if (argChoices !== undefined) return { kind: 'words', words: argChoices, list: false };
  if (/<name\[:file\]>/.test(flags)) return { kind: 'words', words: FORMATS, list: false };
  if (/<folder>/.test(flags)) return { kind: 'folders' };
  return { kind: /<file(?:\.{3})?>/.test(flags) ? 'files' : 'none' };
};

const valuesOfArgument = (argument: Argument | undefined, ruleIds: readonly string[]): Values => {
  if (argument === undefined) return { kind: 'none' };
  if (argument.argChoices !== undefined) return { kind: 'words', words: argument.argChoices, list: false };
  return argument.name() === 'rule' ? { kind: 'words', words: ruleIds, list: false } : { kind: 'files' };
};
