/**
 * The form of a pattern, as far as the search for slow ones needs it: what
 * stands one after the other, what is repeated, and what is only looked at.
 */
export type Form =
  | { readonly kind: 'sequence'; readonly items: readonly Form[] }
  | { readonly kind: 'choice'; readonly branches: readonly Form[] }
  | { readonly kind: 'repeat'; readonly body: Form; readonly fewest: number; readonly most: number }
  /** One character, by the source of what matches it. */
  | { readonly kind: 'character'; readonly source: string }
  /** What takes up no room: an anchor, or a look around. */
  | { readonly kind: 'look'; readonly body: Form | undefined }
  | { readonly kind: 'reference' };

/** Reads the source of a pattern that has compiled. */
export const formOf = (source: string): Form => new Reader(source).choice();

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  choice(): Form {
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    return branches.length === 1 ? (branches[0] as Form) : { kind: 'choice', branches };
  }

  #sequence(): Form {
    const items: Form[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string))
      items.push(this.#repeated());
    return { kind: 'sequence', items };
  }

  #repeated(): Form {
    const body = this.#single();
    const [all, mark, fewest, comma, most] =
      /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 16)) ?? [];
    if (all === undefined) return body;
    this.#at += all.length;
    if (mark !== undefined)
      return { kind: 'repeat', body, fewest: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Number.POSITIVE_INFINITY };
    const least = Number(fewest);
    return {
      kind: 'repeat',
      body,
      fewest: least,
      most: comma === '' ? least : most === '' ? Number.POSITIVE_INFINITY : Number(most),
    };
  }

  #single(): Form {
    const start = this.#at;
    const char = this.#source[this.#at++] as string;
    if (char === '(') return this.#group();
    if (char === '^' || char === '$') return { kind: 'look', body: undefined };
    if (char === '[') {
      while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
      this.#at++;
    } else if (char === '\\') {
      const escaped = this.#source[this.#at++] as string;
      if (escaped === 'b' || escaped === 'B') return { kind: 'look', body: undefined };
      if (/[1-9k]/.test(escaped)) {
        if (escaped === 'k') this.#passBehind('>');
        return { kind: 'reference' };
      }
      if (/[pP]/.test(escaped) || (escaped === 'u' && this.#source[this.#at] === '{')) this.#passBehind('}');
      else if (escaped === 'u') this.#at += 4;
      else if (escaped === 'x') this.#at += 2;
      else if (escaped === 'c') this.#at += 1;
    } else if (char >= '\ud800' && char < '\udc00') this.#at++;
    return { kind: 'character', source: this.#source.slice(start, this.#at) };
  }

  #group(): Form {
    const isLook = /^\?<?[=!]/.test(this.#source.slice(this.#at, this.#at + 3));
    if (isLook) this.#passBehind(this.#source[this.#at + 1] === '<' ? '<' : '?', 2);
    else if (this.#take('?<')) this.#passBehind('>');
    else this.#take('?:');
    const body = this.choice();
    this.#at++;
    return isLook ? { kind: 'look', body } : body;
  }

  #passBehind(mark: string, further = 1): void {
    this.#at = this.#source.indexOf(mark, this.#at) + further;
  }

  #take(words: string): boolean {
    if (!this.#source.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }
}
