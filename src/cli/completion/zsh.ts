import type { CompletedCommand, CompletedOption, Values } from './tree.ts';

/** A completion for zsh 5, to be put in a folder of `$fpath` or to be sourced. */
export const zshCompletion = (program: CompletedCommand): string => `#compdef postlint
# postlint completion for zsh
${all(program).map(functionOf).join('\n')}
if [ "$funcstack[1]" = "_postlint" ]; then
  _postlint "$@"
else
  compdef _postlint postlint
fi
`;

const all = (command: CompletedCommand): CompletedCommand[] => [...command.commands.flatMap(all), command];

const nameOf = (path: readonly string[]): string => ['_postlint', ...path].join('_');

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const functionOf = (command: CompletedCommand): string => {
  const { path, options, values, commands } = command;
  const specs = [...options.flatMap(specsOf), ...(values.kind === 'none' ? [] : [quoted(`*:${actionOf(values)}`)])];
  const complete = `_arguments -s -S \\\n    ${specs.join(' \\\n    ')}`;
  if (commands.length === 0) return `${nameOf(path)}() {\n  ${complete}\n}`;
  const names = commands.map((each) => quoted(`${each.path.at(-1)}:${plain(each.description)}`)).join(' ');
  const cases = commands.map(
    (each) => `    ${each.path.at(-1)}) shift words; (( CURRENT-- )); ${nameOf(each.path)}; return ;;`,
  );
  return `${nameOf(path)}() {
  if (( CURRENT > 2 )); then case "$words[2]" in
${cases.join('\n')}
  esac; fi
  if (( CURRENT == 2 )) && [[ "$PREFIX" != -* ]]; then
    local -a commands=(${names})
    _describe command commands
  fi
  ${complete}
}`;
};

const plain = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');

/** A flag each; a few may be given more than once, and there's no harm in offering the others again. */
const specsOf = ({ flags, description, values }: CompletedOption): string[] =>
  flags.map((flag) => quoted(`*${flag}[${plain(description)}]${values === undefined ? '' : `:${actionOf(values)}`}`));

/** What a value is called, and what completes it. */
const actionOf = (values: Values): string => {
  switch (values.kind) {
    case 'files':
      return 'file:_files';
    case 'folders':
      return 'folder:_files -/';
    case 'none':
      return 'value: ';
    case 'words':
      return values.list ? `list:_values -s , value ${values.words.join(' ')}` : `value:(${values.words.join(' ')})`;
  }
};
