import { isListed, isPlain } from './plain-letters.ts';

/**
 * What a text must hold for a pattern to have any chance in it, worked out
 * from the pattern's own source: `(?<![a-z])(?:nurse|ward) bed` needs " bed"
 * and one of "nurse" and "ward". Looking for that first spares most patterns
 * most texts (the idea is that of RE2's prefilter).
 *
 * A short run reads hundreds of patterns: this reads a word at a time and copies little.
 */

/** Stands in a literal for the edge of a word: no letter a–z beyond it. */
export const EDGE = '\u0001';

/** Literals in lower case, of which one has to be there. */
export interface Clause {
  readonly literals: readonly string[];
  /** How much it lets through: many short literals let most texts pass. */
  readonly weight: number;
}

/** What one piece of a pattern says of the text it matches. */
interface Piece {
  /** All that it can match, when that is a short list of literals. */
  readonly exact: readonly string[] | undefined;
  readonly clauses: readonly Clause[];
}

/** Alternatives multiplied beyond this are taken apart. */
const MOST_EXACT = 48;
const MOST_IN_CLASS = 6;
const NONE: readonly Clause[] = [];
const NOTHING = [''];
const EMPTY: Piece = { exact: NOTHING, clauses: NONE };
const WORD_EDGE: Piece = { exact: [EDGE], clauses: NONE };
const ANYTHING: Piece = { exact: undefined, clauses: NONE };

/** The clauses of a pattern, the most telling first; none when it may match anything. */
export const needsOf = ({ source, ignoreCase }: RegExp, inLower: boolean): readonly Clause[] => {
  const piece = new Reader(source, inLower || ignoreCase ? ['a-z'] : ['a-z', 'A-Z']).alternatives();
  return [...clausesOf(piece)].sort((one, other) => one.weight - other.weight);
};

/** What a piece needs, whether it is one of a list of literals or more than that. */
const clausesOf = ({ exact, clauses }: Piece): readonly Clause[] => {
  const clause = exact && clauseOf(exact);
  return clause === undefined ? clauses : [...clauses, clause];
};

/** Literals as a clause, if all of them tell something. */
const clauseOf = (literals: readonly string[]): Clause | undefined => {
  let weight = 0;
  for (const literal of literals) {
    const { length } = literal;
    if (length === 0 || (length === 1 && (literal === EDGE || literal === ' '))) return undefined;
    weight += 30 / (length * length * length);
  }
  return { literals, weight };
};

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
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    return branches.length === 1 ? (branches[0] as Piece) : either(branches);
  }

  #sequence(): Piece {
    const clauses: Clause[] = [];
    let run: readonly string[] = NOTHING;
    let whole = true;
    const cut = (next: readonly string[]): void => {
      const clause = clauseOf(run);
      if (clause !== undefined) clauses.push(clause);
      run = next;
      whole = false;
    };
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const plain = this.#plain();
      if (plain !== '') {
        run = product(run, [plain]);
        continue;
      }
      const { exact, clauses: inner } = this.#repeated();
      if (inner.length > 0) clauses.push(...inner);
      if (exact === undefined) cut(NOTHING);
      else if (isShort(run, exact)) run = product(run, exact);
      else cut(exact);
    }
    if (whole) return { exact: run, clauses };
    cut(NOTHING);
    return { exact: undefined, clauses };
  }

  /** Letters that stand for themselves, as many as stand together: all but the last when that is repeated. */
  #plain(): string {
    const start = this.#at;
    let end = start;
    while (end < this.#source.length && isPlain(this.#source.charCodeAt(end))) end++;
    if (end > start && this.#isRepeated(end)) end--;
    this.#at = end;
    return end === start ? '' : this.#source.slice(start, end).toLowerCase();
  }

  #repeated(): Piece {
    const piece = this.#single();
    if (!this.#isRepeated(this.#at)) return piece;
    const [fewest, most] = this.#quantifier();
    if (fewest === 1 && most === 1) return piece;
    if (fewest > 0) return { exact: undefined, clauses: clausesOf(piece) };
    if (most === 1 && piece.exact !== undefined && piece.clauses.length === 0) {
      return piece.exact.includes('') ? piece : { exact: [...piece.exact, ''], clauses: NONE };
    }
    return most === 0 ? EMPTY : ANYTHING;
  }

  #isRepeated(end: number): boolean {
    return end < this.#source.length && '?*+{'.includes(this.#source[end] as string);
  }

  #quantifier(): readonly [fewest: number, most: number] {
    const char = this.#source[this.#at];
    if (char !== '{') {
      this.#at++;
      this.#take('?');
      return [char === '+' ? 1 : 0, char === '?' ? 1 : Number.POSITIVE_INFINITY];
    }
    const [all, fewest, comma, most] =
      /^\{(\d{1,9})(,?)(\d{0,9})\}\??/.exec(this.#source.slice(this.#at, this.#at + 12)) ?? [];
    if (all === undefined) return [1, 1];
    this.#at += all.length;
    const least = Number(fewest);
    return [least, comma === '' ? least : most === '' ? Number.POSITIVE_INFINITY : Number(most)];
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
    if (!this.#take('?') || this.#take(':')) return this.#rest();
    if (this.#take('=') || this.#take('<=')) return { exact: NOTHING, clauses: clausesOf(this.#rest()) };
    if (this.#take('!') || this.#take('<!')) {
      const start = this.#at;
      this.#rest();
      return this.#isLetters(this.#source.slice(start, this.#at - 1)) ? WORD_EDGE : EMPTY;
    }
    this.#at = this.#source.indexOf('>', this.#at) + 1;
    return this.#rest();
  }

  #rest(): Piece {
    // `nurse|ward|clinic`: most groups are such lists, which need no reading a letter at a time.
    const end = this.#source.indexOf(')', this.#at);
    const body = this.#source.slice(this.#at, end);
    const listed = isListed(body);
    const piece = listed ? { exact: body.toLowerCase().split('|'), clauses: NONE } : this.alternatives();
    this.#at = listed ? end + 1 : this.#at + 1;
    return piece;
  }

  #class(): Piece {
    const start = this.#at;
    const negative = this.#take('^');
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const body = this.#source.slice(start, this.#at).replace(CODES, character);
    this.#at++;
    if (negative || body.length > 2 * MOST_IN_CLASS || /\\|[^-]-[^-]/.test(body)) return ANYTHING;
    const chars = [...new Set([...body.toLowerCase()])];
    return chars.length > MOST_IN_CLASS || chars.some((char) => char.length > 1)
      ? ANYTHING
      : { exact: chars, clauses: NONE };
  }

  #escape(): Piece {
    const char = this.#source[this.#at] as string;
    this.#at++;
    if (char === 'b' || char === 'B') return EMPTY;
    if (char === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1;
    if (char === 'p' || char === 'P') this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (char === 'u' || char === 'x') {
      CODES.lastIndex = this.#at - 2;
      const [code, ...digits] = CODES.exec(this.#source) ?? [];
      if (code === undefined) return ANYTHING;
      this.#at += code.length - 2;
      return literal(character(code, ...digits));
    }
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

/** Characters told by their numbers, as in `\u2019`. */
const CODES = /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi;

const character = (_: string, braced = '', four = '', two = ''): string =>
  String.fromCodePoint(Number.parseInt(braced + four + two, 16));

const literal = (char: string): Piece => ({ exact: [char.toLowerCase()], clauses: NONE });

const isShort = (run: readonly string[], exact: readonly string[]): boolean =>
  run.length === 1 || exact.length === 1 || run.length * exact.length <= MOST_EXACT;

const product = (heads: readonly string[], tails: readonly string[]): readonly string[] => {
  if (heads === NOTHING) return tails;
  if (tails === NOTHING) return heads;
  const all: string[] = [];
  for (const head of heads) {
    const ends = head.endsWith(EDGE);
    for (const tail of tails) all.push(ends && tail.startsWith(EDGE) ? head + tail.slice(1) : head + tail);
  }
  return all;
};

/** One of several branches: what each needs most, taken together. */
const either = (branches: readonly Piece[]): Piece => {
  const together: string[] = [];
  if (branches.every(({ exact, clauses }) => exact !== undefined && clauses.length === 0)) {
    for (const { exact } of branches) together.push(...(exact as readonly string[]));
    return { exact: together, clauses: NONE };
  }
  let weight = 0;
  for (const branch of branches) {
    let best: Clause | undefined;
    for (const clause of clausesOf(branch)) if (best === undefined || clause.weight < best.weight) best = clause;
    if (best === undefined) return ANYTHING;
    together.push(...best.literals);
    weight += best.weight;
  }
  return { exact: undefined, clauses: [{ literals: together, weight }] };
};
