/**
 * What a text must hold for a pattern to have any chance in it, worked out
 * from the pattern's own source: `(?<![a-z])(?:nurse|ward) bed` needs " bed"
 * and one of "nurse" and "ward". Looking for that first spares most patterns
 * most texts (the idea is that of RE2's prefilter).
 */

/** Stands in a literal for the edge of a word: no letter a–z beyond it. */
export const EDGE = '\u0001';

/** Literals in lower case, of which one has to be there. */
export type Clause = readonly string[];

/** What one piece of a pattern says of the text it matches. */
interface Piece {
  /** All that it can match, when that is a short list of literals. */
  readonly exact: readonly string[] | undefined;
  readonly clauses: readonly Clause[];
}

/** Alternatives multiplied beyond this are taken apart. */
const MOST_EXACT = 96;
const MOST_IN_CLASS = 6;
const EMPTY: Piece = { exact: [''], clauses: [] };
const ANYTHING: Piece = { exact: undefined, clauses: [] };

/** The clauses of a pattern, the most telling first; none when it may match anything. */
export const needsOf = ({ source, ignoreCase }: RegExp, inLower: boolean): readonly Clause[] => {
  const { exact, clauses } = new Reader(source, inLower || ignoreCase ? ['a-z'] : ['a-z', 'A-Z']).alternatives();
  return [...clauses, ...(exact === undefined ? [] : telling(exact))].sort((one, other) => weight(one) - weight(other));
};

/** How much a clause lets through: many short literals let most texts pass. */
const weight = (clause: Clause): number => clause.reduce((sum, literal) => sum + 30 / literal.length ** 3, 0);

const telling = (literals: readonly string[]): Clause[] =>
  literals.every((literal) => literal.length > 1 || (literal !== '' && literal !== EDGE && literal !== ' '))
    ? [[...new Set(literals)]]
    : [];

class Reader {
  readonly #source: string;
  /** The ranges that make a class of what may not stand beside a word take in every letter. */
  readonly #letters: readonly string[];
  #at = 0;

  constructor(source: string, letters: readonly string[]) {
    this.#source = source;
    this.#letters = letters;
  }

  /** Reads `a|b|c` up to the group's end. */
  alternatives(): Piece {
    const branches: Piece[] = [];
    do branches.push(this.#sequence());
    while (this.#take('|'));
    return branches.length === 1 ? (branches[0] as Piece) : either(branches);
  }

  #sequence(): Piece {
    let clauses: Clause[] = [];
    let run: readonly string[] = [''];
    let whole = true;
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const { exact, clauses: inner } = this.#repeated();
      if (inner.length > 0) clauses = [...clauses, ...inner];
      const joined = exact && isShort(run, exact) ? product(run, exact) : undefined;
      if (joined !== undefined) run = joined;
      else {
        clauses.push(...telling(run));
        whole = false;
        run = exact ?? [''];
      }
    }
    if (whole) return { exact: run, clauses };
    return { exact: undefined, clauses: [...clauses, ...telling(run)] };
  }

  #repeated(): Piece {
    const piece = this.#single();
    const [, fewest, most] = this.#quantifier();
    if (fewest === 1 && most === 1) return piece;
    if (fewest > 0)
      return { exact: undefined, clauses: [...piece.clauses, ...(piece.exact ? telling(piece.exact) : [])] };
    if (most === 1 && piece.exact !== undefined && piece.clauses.length === 0) {
      return { exact: [...new Set([...piece.exact, ''])], clauses: [] };
    }
    return most === 0 ? EMPTY : ANYTHING;
  }

  #quantifier(): [read: boolean, fewest: number, most: number] {
    const [all, mark, fewest, comma, most] =
      /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 12)) ?? [];
    if (all === undefined) return [false, 1, 1];
    this.#at += all.length;
    if (mark !== undefined) return [true, mark === '+' ? 1 : 0, mark === '?' ? 1 : Number.POSITIVE_INFINITY];
    const least = Number(fewest);
    return [true, least, comma === '' ? least : most === '' ? Number.POSITIVE_INFINITY : Number(most)];
  }

  #single(): Piece {
    const char = this.#source[this.#at] as string;
    this.#at++;
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escape();
    if (char === '^' || char === '$') return EMPTY;
    if (char === '.') return ANYTHING;
    // half of an emoji
    if (char >= '\ud800' && char < '\udc00') return literal(char + (this.#source[this.#at++] ?? ''));
    return literal(char);
  }

  #group(): Piece {
    if (this.#take('?:')) return this.#rest();
    if (this.#take('?=') || this.#take('?<=')) {
      const { exact, clauses } = this.#rest();
      return { exact: [''], clauses: [...clauses, ...(exact === undefined ? [] : telling(exact))] };
    }
    const ahead = this.#take('?!');
    if (ahead || this.#take('?<!')) {
      const start = this.#at;
      this.#rest();
      return this.#isLetters(this.#source.slice(start, this.#at - 1)) ? { exact: [EDGE], clauses: [] } : EMPTY;
    }
    if (this.#take('?<')) this.#at = this.#source.indexOf('>', this.#at) + 1;
    return this.#rest();
  }

  #rest(): Piece {
    const piece = this.alternatives();
    this.#at++;
    return piece;
  }

  #class(): Piece {
    const start = this.#at;
    let negative = false;
    if (this.#source[this.#at] === '^') {
      negative = true;
      this.#at++;
    }
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const body = this.#source.slice(start, this.#at);
    this.#at++;
    if (negative || /\\|[^-]-[^-]/.test(body)) return ANYTHING;
    const chars = [...new Set([...body.toLowerCase()])];
    return chars.length > MOST_IN_CLASS || chars.some((char) => char.length > 1)
      ? ANYTHING
      : { exact: chars, clauses: [] };
  }

  #escape(): Piece {
    const char = this.#source[this.#at] as string;
    this.#at++;
    if (/[bB]/.test(char)) return EMPTY;
    if (char === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1;
    if (/[pP]/.test(char)) this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (char === 'u')
      this.#at = this.#source[this.#at] === '{' ? this.#source.indexOf('}', this.#at) + 1 : this.#at + 4;
    if (char === 'x') this.#at += 2;
    return /[A-Za-z0-9]/.test(char) ? ANYTHING : literal(char);
  }

  #isLetters(body: string): boolean {
    return /^\[[^\]^]*\]$/.test(body) && this.#letters.every((range) => body.includes(range));
  }

  #take(words: string): boolean {
    if (!this.#source.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }
}

const literal = (char: string): Piece => ({ exact: [char.toLowerCase()], clauses: [] });

const isShort = (run: readonly string[], exact: readonly string[]): boolean =>
  run.length === 1 || exact.length === 1 || run.length * exact.length <= MOST_EXACT;

const product = (heads: readonly string[], tails: readonly string[]): string[] => {
  const all: string[] = [];
  for (const head of heads)
    for (const tail of tails)
      all.push(head.endsWith(EDGE) && tail.startsWith(EDGE) ? head + tail.slice(1) : head + tail);
  return all;
};

/** One of several branches: what each needs most, taken together. */
const either = (branches: readonly Piece[]): Piece => {
  if (branches.every(({ exact, clauses }) => exact !== undefined && clauses.length === 0)) {
    return { exact: branches.flatMap(({ exact }) => exact ?? []), clauses: [] };
  }
  const together: string[] = [];
  for (const { exact, clauses } of branches) {
    const all = [...clauses, ...(exact === undefined ? [] : telling(exact))];
    if (all.length === 0) return ANYTHING;
    together.push(...all.reduce((best, clause) => (weight(clause) < weight(best) ? clause : best)));
  }
  return { exact: undefined, clauses: [[...new Set(together)]] };
};
