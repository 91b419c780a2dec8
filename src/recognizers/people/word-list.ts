/**
 * A sorted list of words packed into a string: one line for all that begin
 * with the same two letters, holding for each word how many letters it shares
 * with the one before (beyond those two, one digit), the rest of its letters,
 * and a character from `@` on whose distance from `@` is its flags. A line is
 * unpacked when a word of its letters is first looked up.
 */
export class WordList {
  readonly #text: string;
  #lines: Map<string, string> | undefined;
  readonly #unpacked = new Map<string, ReadonlyMap<string, number>>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The word's flags; undefined when it isn't in the list. */
  flagsOf(word: string): number | undefined {
    if (word.length < 2) return undefined;
    const start = word.slice(0, 2);
    let bucket = this.#unpacked.get(start);
    if (bucket === undefined) {
      this.#lines ??= new Map(this.#text.split('\n').map((line) => [line.slice(0, 2), line]));
      const line = this.#lines.get(start);
      if (line === undefined) return undefined;
      bucket = unpack(line);
      this.#unpacked.set(start, bucket);
    }
    return bucket.get(word);
  }

  /** Every word with its flags. */
  *entries(): Iterable<readonly [string, number]> {
    for (const line of this.#text.split('\n')) yield* unpack(line);
  }
}

const ENTRY = /(\d)([a-z]*)([@A-Z[\\\]^_])/g;

const unpack = (line: string): Map<string, number> => {
  const start = line.slice(0, 2);
  const words = new Map<string, number>();
  let word = start;
  for (const [, shared, rest = '', flag = '@'] of line.slice(2).matchAll(ENTRY)) {
    word = word.slice(0, 2 + Number(shared)) + rest;
    words.set(word, flag.charCodeAt(0) - 0x40);
  }
  return words;
};
