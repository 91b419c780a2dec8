/** A pattern that is read when it is first needed; one that is given as words alone is looked for everywhere. */
export const lazily = (pattern: () => RegExp | string): (() => RegExp) => {
  let read: RegExp | undefined;
  return () => {
    if (read === undefined) {
      const given = pattern();
      read = typeof given === 'string' ? new RegExp(given, 'g') : given;
    }
    return read;
  };
};
