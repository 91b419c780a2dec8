import type { CompletedCommand, Values } from './tree.ts';

/** A completion for bash 3.2, which macOS has, and later. */
export const bashCompletion = (program: CompletedCommand): string => `# postlint completion for bash
_postlint() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=
  COMPREPLY=()
  case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${nested(program)
  .map(({ path }) => `    '${path.join(' ')}') [ "$COMP_CWORD" -gt ${path.length} ] && command='${path.join(' ')}' ;;`)
  .join('\n')}
  esac
  if [ -z "$command" ] && [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
      ${program.commands.map(({ path }) => path[0]).join('|')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  case "$command $previous" in
${all(program).flatMap(valuesAfterOptions).join('\n')}
  esac
  case "$command" in
${all(program).map(wordsOf).join('\n')}
  esac
}
_postlint_words() { COMPREPLY=($(compgen -W "$1" -- "$current")); }
_postlint_list() {
  local done=
  case "$current" in *,*) done=\${current%,*}, ;; esac
  COMPREPLY=($(compgen -P "$done" -W "$1" -- "\${current##*,}"))
}
_postlint_files() { compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY+=($(compgen -f -- "$current")); }
_postlint_folders() { compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen -d -- "$current")); }
complete -F _postlint postlint
`;

const all = (command: CompletedCommand): CompletedCommand[] => [command, ...command.commands.flatMap(all)];

const nested = (program: CompletedCommand): CompletedCommand[] => all(program).filter(({ path }) => path.length > 1);

const offer = (values: Values): string => {
  switch (values.kind) {
    case 'words':
      return `_postlint_${values.list ? 'list' : 'words'} '${values.words.join(' ')}'`;
    case 'none':
      return ':';
    default:
      return `_postlint_${values.kind}`;
  }
};

const valuesAfterOptions = ({ path, options }: CompletedCommand): string[] =>
  options.flatMap(({ flags, values }) => {
    if (values === undefined) return [];
    const typed = flags.map((flag) => `'${path.join(' ')} ${flag}'`).join('|');
    return [`    ${typed}) ${offer(values)}; return ;;`];
  });

const wordsOf = ({ path, options, values, commands }: CompletedCommand): string => {
  const flags = options.flatMap((option) => option.flags).join(' ');
  const names = commands.map((command) => command.path.at(-1)).join(' ');
  const first = names === '' ? '' : ` [ "$COMP_CWORD" -eq ${path.length + 1} ] && _postlint_words '${names}';`;
  // A word that is no option may be the name of a command, or of a file.
  const words =
    values.kind === 'files' ? `${first} _postlint_files` : `${first} ${values.kind === 'none' ? ':' : offer(values)}`;
  return `    '${path.join(' ')}') case "$current" in -*) _postlint_words '${flags}' ;; *)${words} ;; esac ;;`;
};
