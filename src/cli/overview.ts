import type { Command, Option } from 'commander';

/** Columns of a screen that everybody has. */
const WIDTH = 80;
/** Columns of what stands in front, and of a command's name. */
const INDENT = 15;
const NAME = 12;

const ABOUT = `Usage: postlint [options] [paths...]   or   postlint <command> [options]
Checks a draft post and its pictures for confidentiality, on your machine.
`;

const EXAMPLES = [
  'postlint draft.txt photo.jpg        a draft and its photo',
  'postlint content/ --format github   everything in a folder, in CI',
  'postlint clean photo.jpg -o clean   a copy without the data in it',
];

const MORE = 'What the options do: postlint check --help. More: postlint <command> --help\n';

/** What `postlint --help` says: all there is, by name, on one screen. */
export const overview = (program: Command, check: Command): string =>
  [
    ABOUT,
    block('Examples:', EXAMPLES),
    Array.from(optionsByGroup(check), ([heading, options]) => block(heading, filled(options.map(inShort)))).join(''),
    block(
      'Commands:',
      program.commands
        .filter((command) => command !== check)
        .map((command) => `${command.name().padEnd(NAME)}${command.summary() || command.description()}`),
    ),
    MORE,
  ].join('\n');

const block = (heading: string, lines: readonly string[]): string =>
  lines.map((line, index) => `${(index === 0 ? heading : '').padEnd(INDENT)}${line}\n`).join('');

const optionsByGroup = (command: Command): Map<string, Option[]> => {
  const groups = new Map<string, Option[]>();
  for (const option of command.options) {
    const heading = option.helpGroupHeading ?? 'Options:';
    groups.set(heading, [...(groups.get(heading) ?? []), option]);
  }
  return groups;
};

/** `-o <file>`, `--quiet`. */
const inShort = ({ flags }: Option): string => flags.replace(/^(-\w), --[\w-]+/, '$1');

/** Lines that are broken between options only. */
const filled = (options: readonly string[]): string[] => {
  const lines: string[] = [];
  for (const option of options) {
    const last = lines.at(-1);
    if (last !== undefined && INDENT + last.length + 1 + option.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${option}`;
    else lines.push(option);
  }
  return lines;
};
