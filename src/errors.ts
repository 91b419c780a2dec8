import { visible } from './escape.ts';

/**
 * A mistake the user can mend: its message is one line that says what to do.
 * Every other error is ours, and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The stack of a mistake of ours, without its message: that could quote the draft. */
export const describeOurError = (error: unknown): string => {
  const name = error instanceof Error ? error.name : typeof error;
  return [`postlint: a mistake of postlint's own (${name}); please report it with these lines:`, ...callsOf(error)]
    .map(visible)
    .join('\n');
};

/** The calls in a stack. A message may hold lines that look like calls, so it is cut off first. */
const callsOf = (error: unknown): string[] => {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const { message, stack } = error;
  const after = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(after)
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && (message === '' || !message.includes(line.trim())));
};
