/**
 * Sorted lists of words, each packed into a string: one line for all that
 * begin with the same two letters, holding for each word how many letters it
 * shares with the one before (beyond those two, one digit), the rest of its
 * letters, and a character from `@` on whose distance from `@` is its flags.
 * The lines of all lists are unpacked together when a word of their letters is
 * first looked up, so that one look tells what every list says.
 */
export class WordLists {
  readonly #texts: readonly string[];
  #lines: readonly ReadonlyMap<string, string>[] | undefined;
  /** By the codes of the first two letters. */
  readonly #unpacked = new Map<number, ReadonlyMap<string, number>>();

  /** At most five lists fit into the bits of a number. */
  constructor(...texts: readonly string[]) {
    this.#texts = texts;
  }

  /** What the lists say of a word, six bits for each from the first list on: `LISTED` and its flags; 0 when none has it. */
  flagsOf(word: string): number {
    if (word.length < 2) return 0;
    const start = (word.charCodeAt(0) << 16) | word.charCodeAt(1);
    let bucket = this.#unpacked.get(start);
    if (bucket === undefined) {
      bucket = this.#unpack(word.slice(0, 2));
      // What no list begins with may be anything at all, and is not held.
      if (bucket.size > 0) this.#unpacked.set(start, bucket);
    }
    return bucket.get(word) ?? 0;
  }

  #unpack(start: string): ReadonlyMap<string, number> {
    this.#lines ??= this.#texts.map((text) => new Map(text.split('\n').map((line) => [line.slice(0, 2), line])));
    const words = new Map<string, number>();
    for (const [index, lines] of this.#lines.entries()) {
      for (const [word, flags] of unpack(lines.get(start) ?? ''))
        words.set(word, (words.get(word) ?? 0) | ((LISTED | flags) << (index * BITS)));
    }
    return words;
  }
}

/** How many bits a list has in what `flagsOf` answers. */
export const BITS = 6;
/** The bit that says that a list has the word; those below it are the list's flags. */
export const LISTED = 32;

const ENTRY = /(\d)([a-z]*)([@A-Z[\\\]^_])/g;

/** The words of a line, each with its flags. */
function* unpack(line: string): Generator<readonly [word: string, flags: number]> {
  let word = line.slice(0, 2);
  for (const [, shared, rest = '', flag = '@'] of line.slice(2).matchAll(ENTRY)) {
    word = word.slice(0, 2 + Number(shared)) + rest;
    yield [word, flag.charCodeAt(0) - 0x40];
  }
}

/** Every word of a packed list with its flags. */
export function* entriesOf(text: string): Generator<readonly [word: string, flags: number]> {
  for (const line of text.split('\n')) yield* unpack(line);
}
