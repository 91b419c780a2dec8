/**
 * Works on up to `width` items at a time and yields the results in the order
 * of the items, each as soon as it and those before it are ready, also while
 * the source is still thinking about its next item.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | undefined = source.next();
  try {
    while (coming !== undefined || running.length > 0) {
      const head = running[0];
      const mayTakeMore = coming !== undefined && running.length < width;
      if (head !== undefined) {
        const settled = () => 'ready' as const;
        const ready = head.then(settled, settled);
        const first = mayTakeMore
          ? await Promise.race([ready, (coming as Promise<IteratorResult<Item>>).then(() => 'more' as const)])
          : await ready;
        if (first === 'ready') {
          running.shift();
          yield await head;
          continue;
        }
      }
      const next = await (coming as Promise<IteratorResult<Item>>);
      if (next.done) {
        coming = undefined;
      } else {
        const result = work(next.value);
        result.catch(() => {}); // it is awaited in its turn; until then it isn't unhandled
        running.push(result);
        coming = source.next();
        coming.catch(() => {});
      }
    }
  } finally {
    void source.return?.(); // not awaited: it may be waiting for a line that never comes
  }
}
