export const NO_FINDS: readonly RegExpExecArray[] = [];

/** What `matchAll` finds, without the copy of the pattern that it makes each time, and with nothing made where there is none. */
export const findsIn = (pattern: RegExp, text: string): Iterable<RegExpExecArray> => {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  return first === null ? NO_FINDS : findsFrom(first, pattern.lastIndex, pattern, text);
};

const findsFrom = function* (
  first: RegExpExecArray,
  end: number,
  pattern: RegExp,
  text: string,
): Generator<RegExpExecArray> {
  let found: RegExpExecArray | null = first;
  let from = end;
  while (found !== null) {
    if (found[0] === '') from = found.index + 1;
    yield found;
    // others may use the same pattern between two finds
    pattern.lastIndex = from;
    found = pattern.exec(text);
    from = pattern.lastIndex;
  }
};
