/** Signals that end a run, which leaves nothing unfinished behind. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** Tidies up when a signal ends the run, which then ends as it would have. Returns what stops listening. */
export const onEndingSignal = (process: NodeJS.Process, tidy: () => void): (() => void) => {
  const stopListening = (): void => {
    for (const signal of ENDING) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    stopListening();
    tidy();
    process.kill(process.pid, signal);
  };
  for (const signal of ENDING) process.once(signal, end);
  return stopListening;
};
