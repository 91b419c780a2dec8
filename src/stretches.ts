import type { Span } from './draft.ts';

/**
 * Stretches of a text that are in order and don't overlap, of which a long text
 * has thousands: none of these looks through all of them.
 */

/** The index of the first stretch that ends behind an offset; their number where none does. */
export const stretchAt = (stretches: readonly Span[], offset: number): number => {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What reaches into each stretch, in its own order. */
export const sharedOut = <Item>(
  items: readonly Item[],
  stretches: readonly Span[],
  spanOf: (item: Item) => Span,
): Item[][] => {
  const shares = stretches.map((): Item[] => []);
  for (const item of items) {
    const { start, end } = spanOf(item);
    for (let at = stretchAt(stretches, start); at < stretches.length && (stretches[at] as Span).start < end; at++)
      shares[at]?.push(item);
  }
  return shares;
};
