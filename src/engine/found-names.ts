/** Letters and digits of a name or a text, however it is written. */
const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Without accents, which some file systems keep apart from their letters. */
const plain = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');

/** Anything shorter stands in too many names by chance: a number, and a word, which more names of files hold. */
const SHORTEST = { number: 5, word: 6 };
/** Words of a name of a person; what has more is none. */
const MOST_WORDS = 8;

const TITLE = /^(?:mrs?|ms|miss|mx|dr)$/;

const wordsOf = (text: string): readonly string[] =>
  [...new Set(plain(text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).match(/\p{L}{2,}/gu))].filter(
    (word) => !TITLE.test(word),
  );

/** What was found in a draft, to be found again in the name of a file, which may write it in another way. */
export class FoundNames {
  readonly #forms = new Set<string>();
  /** By every word of a full name, the others of it. */
  readonly #besides = new Map<string, Set<string>>();
  readonly #known = new Map<string, boolean>();

  add(value: string): void {
    const form = bare(value);
    if (form.length >= SHORTEST[/\d/.test(form) ? 'number' : 'word']) this.#forms.add(form);
  }

  /** Adds a name of a person, whose words may stand in any order, and not all of them. */
  addName(written: string): void {
    const words = wordsOf(written).slice(0, MOST_WORDS);
    this.add(words.join(''));
    for (const one of words)
      for (const other of words) {
        if (one === other) continue;
        this.add(one + other);
        const besides = this.#besides.get(one) ?? new Set();
        this.#besides.set(one, besides.add(other));
      }
  }

  /** Whether the name of a file or a folder holds any of them. */
  areIn(name: string): boolean {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const answer = this.#isIn(name);
    this.#known.set(name, answer);
    return answer;
  }

  #isIn(name: string): boolean {
    const form = bare(name);
    for (const each of this.#forms) if (form.includes(each)) return true;
    const words = new Set(wordsOf(name));
    for (const word of words) for (const other of this.#besides.get(word) ?? []) if (words.has(other)) return true;
    return false;
  }
}
