/** Milliseconds of work after which whatever else is waiting gets a turn. */
const STRETCH = 15;

/** Called between two pieces of work. It may wait for a moment, and throws once the work was called off. */
export type Breath = () => Promise<void> | undefined;

/**
 * Makes work that never waits for anything cancellable: without a turn for
 * others now and then, a timer could not fire nor a click arrive. Without a
 * signal it costs nothing.
 */
export const breathing = (signal: AbortSignal | undefined): Breath => {
  if (signal === undefined) return () => undefined;
  let since = performance.now();
  return () => {
    signal.throwIfAborted();
    if (performance.now() - since < STRETCH) return undefined;
    return new Promise((resolve) => setTimeout(resolve)).then(() => {
      since = performance.now();
      signal.throwIfAborted();
    });
  };
};

/** Work, or the end of waiting for it: whoever called it off needn't wait until it notices. */
export const orCalledOff = async <Result>(
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> => {
  if (signal === undefined) return work();
  signal.throwIfAborted();
  const { promise, reject } = withResolvers<never>();
  const callOff = (): void => reject(signal.reason);
  signal.addEventListener('abort', callOff, { once: true });
  try {
    return await Promise.race([work(), promise]);
  } finally {
    signal.removeEventListener('abort', callOff);
  }
};

/** As `Promise.withResolvers`, which Node 20 lacks. */
const withResolvers = <Result>(): { promise: Promise<Result>; reject: (reason: unknown) => void } => {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Result>((_, no) => {
    reject = no;
  });
  return { promise, reject };
};
