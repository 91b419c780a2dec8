import type { Span } from '../../draft.ts';

/** Keeps, of spans that share text, the one that begins first and is longest. */
export const apart = <Found extends Span>(found: readonly Found[]): Found[] => {
  const kept: Found[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || each.start >= last.end) kept.push(each);
  }
  return kept;
};
