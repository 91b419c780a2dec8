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
  const frames = error instanceof Error ? (error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []) : [];
  return [`postlint: a mistake of postlint's own (${name}); please report it with these lines:`, ...frames].join('\n');
};
