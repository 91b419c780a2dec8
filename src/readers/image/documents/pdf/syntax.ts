/** A value of PDF: ISO 32000-2, 7.3. Strings are bytes, for their encoding stands in them. */
export type PdfValue = null | boolean | number | Buffer | PdfName | PdfReference | PdfValue[] | PdfDictionary;

export type PdfDictionary = Map<string, PdfValue>;

export class PdfName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export class PdfReference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** Thrown where no value stands. */
class PdfSyntaxError extends Error {
  override readonly name = 'PdfSyntaxError';
}

const DEEPEST = 100;
/** Bytes of a string: no program writes longer ones, and an unclosed one mustn't swallow the file. */
const LONGEST_STRING = 4_000_000;

const enumerate = (text: string): ReadonlySet<number> => new Set(Buffer.from(text, 'latin1'));
const SPACES = enumerate('\0\t\n\f\r ');
const DELIMITERS = enumerate('()<>[]{}/%');
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values from bytes, one after another. `at` stands behind what was read, also when that failed. */
export class PdfParser {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** The next value. Throws PdfSyntaxError when there is none. */
  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new PdfSyntaxError('nested deeper than any program does');
    this.skipSpace();
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new PdfSyntaxError('breaks off');
    const character = String.fromCharCode(byte);
    if (character === '<') return this.#bytes[this.at + 1] === byte ? this.#dictionary(depth) : this.#hexString();
    if (character === '(') return this.#string();
    if (character === '/') return new PdfName(this.#name());
    if (character === '[') return this.#array(depth);
    if (/[-+.\d]/.test(character)) return this.#number();
    return this.#keyword();
  }

  /** Passes white space and comments. */
  skipSpace(): void {
    for (;;) {
      const byte = this.#bytes[this.at];
      if (byte !== undefined && SPACES.has(byte)) this.at++;
      else if (byte === 0x25) {
        while (this.at < this.#bytes.length && this.#bytes[this.at] !== 0x0a && this.#bytes[this.at] !== 0x0d)
          this.at++;
      } else return;
    }
  }

  /** Passes a word if it stands here. */
  takes(word: string): boolean {
    if (this.#bytes.toString('latin1', this.at, this.at + word.length) !== word) return false;
    this.at += word.length;
    return true;
  }

  #dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const dictionary: PdfDictionary = new Map();
    for (;;) {
      this.skipSpace();
      if (this.takes('>>')) return dictionary;
      if (this.#bytes[this.at] !== 0x2f) throw new PdfSyntaxError('a key that is no name');
      const key = this.#name();
      dictionary.set(key, this.value(depth + 1));
    }
  }

  #array(depth: number): PdfValue[] {
    this.at++;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.takes(']')) return values;
      values.push(this.value(depth + 1));
    }
  }

  #name(): string {
    this.at++;
    return this.#regular().replace(/#([\da-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  }

  /** Characters up to white space or a delimiter. */
  #regular(): string {
    const start = this.at;
    for (let byte = this.#bytes[this.at]; byte !== undefined; byte = this.#bytes[++this.at]) {
      if (SPACES.has(byte) || DELIMITERS.has(byte)) break;
    }
    return this.#bytes.toString('latin1', start, this.at);
  }

  #number(): number | PdfReference {
    const written = this.#regular();
    const number = Number.parseFloat(written.replace(/^[-+]*(?=-)/, ''));
    const end = this.at;
    if (/^\d{1,10}$/.test(written)) {
      // an object's number, its generation, and R
      const [reference] = /^[\0\t\n\f\r ]{1,10}\d{1,5}[\0\t\n\f\r ]{1,10}R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(
        this.#bytes.toString('latin1', end, end + 30),
      ) ?? [''];
      this.at = end + reference.length;
      if (reference !== '') return new PdfReference(number);
    }
    return Number.isNaN(number) ? 0 : number;
  }

  #keyword(): null | boolean {
    const start = this.at;
    const word = this.#regular();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    // stays in front of the word, which may begin the next object
    this.at = word === '' ? start + 1 : start;
    throw new PdfSyntaxError('no value');
  }

  #hexString(): Buffer {
    const end = this.#bytes.indexOf('>', this.at);
    if (end === -1 || end - this.at > 2 * LONGEST_STRING) {
      this.at++;
      throw new PdfSyntaxError('a string that does not end');
    }
    const digits = this.#bytes.toString('latin1', this.at + 1, end).replace(/[^\da-fA-F]/g, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }

  #string(): Buffer {
    const start = this.at + 1;
    let depth = 0;
    while (this.at < this.#bytes.length && this.at - start < LONGEST_STRING) {
      const byte = this.#bytes[this.at++];
      if (byte === 0x5c) this.at++;
      else if (byte === 0x28) depth++;
      else if (byte === 0x29 && --depth === 0) return unescaped(this.#bytes.subarray(start, this.at - 1));
    }
    throw new PdfSyntaxError('a string that does not end');
  }
}

/** What a literal string's bytes mean: 7.3.4.2. */
const unescaped = (bytes: Buffer): Buffer =>
  bytes.includes(0x5c)
    ? Buffer.from(
        bytes
          .toString('latin1')
          .replace(/\\(?:([0-7]{1,3})|\r\n|([\s\S]))/g, (_, octal?: string, character?: string) =>
            octal !== undefined
              ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
              : character === undefined || character === '\n' || character === '\r'
                ? ''
                : (ESCAPED[character] ?? character),
          ),
        'latin1',
      )
    : bytes;
