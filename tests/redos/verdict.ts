process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** Milliseconds by the clock. Whatever takes more than one when nothing else runs is in the table of what is beyond it. */
const TIMEOUT = 10_000;

/** What recheck's proof says of a pattern: `linear`, or why it is not known to be. Runs in this process, without Java or a binary. */
export const verdictOn = ({ source, flags }: RegExp): string => {
  const found = checkSync(source, flags, { checker: 'automaton', timeout: TIMEOUT, recallTimeout: -1 });
  if (found.status === 'safe') return 'linear';
  return found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : found.error.kind;
};
