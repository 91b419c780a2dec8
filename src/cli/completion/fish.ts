import type { CompletedCommand, CompletedOption, Values } from './tree.ts';

/** A completion for fish 3 and later. */
export const fishCompletion = (program: CompletedCommand): string => {
  const names = program.commands.map(({ path }) => path[0]).join(' ');
  return `# postlint completion for fish
function __postlint_command
    set -l words (commandline -opc)
    test (count $words) -ge 2; and contains -- $words[2] ${names}; and echo $words[2]
end
function __postlint_is
    test "$(__postlint_command)" = "$argv[1]"
end
${linesOf(program).join('\n')}
`;
};

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const linesOf = (command: CompletedCommand): string[] => {
  const { path, options, values, commands } = command;
  const within = conditionOf(path, commands);
  return [
    ...commands.map(
      (each) =>
        `complete -c postlint${values.kind === 'files' ? '' : ' -f'} -n ${quoted(beforeName(path, commands))} -a ${each.path.at(-1)} -d ${quoted(each.description)}`,
    ),
    ...options.map((option) => lineOf(option, within)),
    ...(values.kind === 'files' ? [] : [`complete -c postlint -f -n ${quoted(within)}${argumentsOf(values)}`]),
    ...commands.flatMap(linesOf),
  ];
};

/** Where the name of a command may stand. */
const beforeName = (path: readonly string[], commands: readonly CompletedCommand[]): string =>
  path.length === 0
    ? 'test (count (commandline -opc)) -eq 1'
    : `__postlint_is ${path[0]}; and not __fish_seen_subcommand_from ${commands.map((each) => each.path.at(-1)).join(' ')}`;

/** Where the options of a command may stand. */
const conditionOf = (path: readonly string[], commands: readonly CompletedCommand[]): string => {
  if (path.length > 1) return `__postlint_is ${path[0]}; and __fish_seen_subcommand_from ${path[1]}`;
  return path.length === 1 && commands.length > 0
    ? beforeName(path, commands)
    : `__postlint_is ${quoted(path[0] ?? '')}`;
};

const lineOf = ({ flags, description, values }: CompletedOption, within: string): string => {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
  const taking = values === undefined ? '' : values.kind === 'files' ? ' -r -F' : ` -x${argumentsOf(values)}`;
  return `complete -c postlint -n ${quoted(within)} ${names}${taking} -d ${quoted(description)}`;
};

const argumentsOf = (values: Values): string => {
  if (values.kind === 'folders') return " -a '(__fish_complete_directories)'";
  if (values.kind !== 'words') return '';
  const words = values.words.join(' ');
  return ` -a ${quoted(values.list ? `(__fish_append , ${words})` : words)}`;
};
