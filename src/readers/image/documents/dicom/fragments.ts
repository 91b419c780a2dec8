const ITEM = 0xe000fffe;
const MOST_FRAGMENTS = 100_000;

/** The fragments of encapsulated pixel data: PS3.5 A.4. They are little endian whatever the file is. */
function* fragmentEnds(bytes: Buffer, from: number): Generator<{ readonly start: number; readonly end: number }> {
  let at = from;
  for (let count = 0; count < MOST_FRAGMENTS && at + 8 <= bytes.length; count++) {
    if (bytes.readUInt32LE(at) !== ITEM) return;
    const start = at + 8;
    at = start + bytes.readUInt32LE(at + 4);
    if (at > bytes.length) return;
    yield { start, end: at };
  }
}

/** Where fragments that begin at an offset are over; their closing delimiter, if it is there, is not passed. */
export const fragmentsEnd = (bytes: Buffer, from: number): number => {
  let end = from;
  for (const fragment of fragmentEnds(bytes, from)) end = fragment.end;
  return end;
};

/** What each fragment holds, but for the first, which is a table of offsets. */
export const fragments = (bytes: Buffer): Buffer[] =>
  [...fragmentEnds(bytes, 0)].slice(1).map(({ start, end }) => bytes.subarray(start, end));
