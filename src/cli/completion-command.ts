import type { Command } from 'commander';
import { rules } from '../../rules/index.ts';
import { bashCompletion } from './completion/bash.ts';
import { fishCompletion } from './completion/fish.ts';
import type { Shell } from './completion/shells.ts';
import { type CompletedCommand, completedCommand } from './completion/tree.ts';
import { zshCompletion } from './completion/zsh.ts';

const COMPLETIONS: Readonly<Record<Shell, (program: CompletedCommand) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** Prints what completes commands and options in a shell. */
export const runCompletion = (shell: Shell, program: Command, process: NodeJS.Process): void => {
  const tree = completedCommand(
    program,
    rules.map(({ id }) => id),
  );
  process.stdout.write(COMPLETIONS[shell](tree));
};
