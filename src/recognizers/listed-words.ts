/**
 * Sorted words with what is known of each, in one string: a line for all that
 * begin with the same two letters, `ma ryC ryamB`, holding for each word the
 * rest of its letters and then, in capitals or the signs of ASCII beside them,
 * what is known of it. A word is looked for in its line as that stands:
 * unpacking the lists cost a short run more than all that it looks up.
 */
export class ListedWords {
  readonly #text: string;
  readonly #length: number;
  #lines: ReadonlyMap<string, string> | undefined;

  /** @param length How many characters tell what is known of a word. */
  constructor(text: string, length: number) {
    this.#text = text;
    this.#length = length;
  }

  /** What is known of a word in small letters; nothing if it isn't listed. */
  knownOf(word: string): string | undefined {
    this.#lines ??= new Map(this.#text.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line]));
    const line = this.#lines.get(word.slice(0, 2));
    if (line === undefined) return undefined;
    const rest = ` ${word.slice(2)}`;
    const at = line.indexOf(rest);
    const end = at + rest.length;
    // Sorted as they are, the first that begins so is the word itself or a longer one.
    return at === -1 || !isKnowledge(line.charCodeAt(end)) ? undefined : line.slice(end, end + this.#length);
  }
}

const isKnowledge = (code: number): boolean => code >= 0x40 && code < 0x60;

const ENTRY = / ([a-z]*)([^ ]+)/g;

/** Every word of a list with what is known of it. */
export function* entriesOf(text: string): Generator<readonly [word: string, known: string]> {
  for (const line of text.split('\n'))
    for (const [, rest = '', known = ''] of line.matchAll(ENTRY))
      yield [line.slice(0, line.indexOf(' ')) + rest, known];
}
