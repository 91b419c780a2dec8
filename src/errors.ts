/**
 * A mistake the user can mend: its message is one line that says what to do.
 * Every other error is ours, and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
