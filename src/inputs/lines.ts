/** One line of a stream, without its line break, or word that it was too long to keep. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly tooLong: true };

const NEWLINE = 0x0a;

/** Cuts a stream of bytes into lines. No more than one line of at most `limit` bytes is kept at a time. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let kept: Uint8Array[] = [];
  let length = 0;
  const line = (): Line => (length > limit ? { number, tooLong: true } : { number, bytes: Buffer.concat(kept) });
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > limit) kept = [];
    else kept.push(piece);
  };
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      number += 1;
      kept = [];
      length = 0;
      start = end + 1;
    }
    // Copied, because a stream may use its buffer again.
    if (start < chunk.length) keep(Uint8Array.from(chunk.subarray(start)));
  }
  if (length > 0) yield line();
}
