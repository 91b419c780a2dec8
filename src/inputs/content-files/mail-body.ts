import { TextDecoder } from 'node:util';
import { MappedText } from '../../readers/text/mapped-text.ts';

/** A stretch of a mail that holds a body, and how it is written there. */
export interface Body {
  /** The mail's text; when `isBytes`, each of its code units stands for a byte. */
  readonly content: string;
  readonly isBytes: boolean;
  readonly from: number;
  readonly to: number;
  /** In lower case: `quoted-printable`, `base64`, or anything else for none. */
  readonly encoding: string;
}

/** The decoder for a charset's name; undefined for one that nobody knows. */
export const charsetOf = (name: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(/^(?:us-ascii|ascii|)$/i.test(name) ? 'windows-1252' : name);
  } catch {
    return undefined;
  }
};

/** The bytes of an attachment. */
export const bytesOf = ({ content, isBytes, from, to, encoding }: Body): Uint8Array => {
  const written = content.slice(from, to);
  if (encoding === 'base64') return Buffer.from(written, 'base64');
  const bytes = encoding === 'quoted-printable' ? unquoted(written) : written;
  return Buffer.from(bytes, isBytes || encoding === 'quoted-printable' ? 'latin1' : 'utf8');
};

const unquoted = (written: string): string =>
  written.replace(/=(?:([\dA-Fa-f]{2})|[ \t]{0,80}(?:\r\n|\r|\n|$))/g, (_, hex?: string) =>
    hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** The words of a text body, and where they stand. Base64 leads back to its line. */
export const wordsOfBody = (body: Body, charset: TextDecoder): MappedText => {
  const { content, from, to, encoding, isBytes } = body;
  const words = new DecodedWords(charset);
  if (encoding === 'base64') readBase64(body, words);
  else if (encoding === 'quoted-printable') readQuoted(body, words);
  else if (isBytes) words.add(content.slice(from, to), from);
  else words.addText(content.slice(from, to), from);
  return words.finish();
};

/** Puts text together from bytes that stand in a text, of which several may spell one character. */
class DecodedWords {
  readonly #map = new MappedText();
  readonly #decoder: TextDecoder;
  readonly #keepsAscii: boolean;
  /** Where the bytes that await others begin and end. */
  #pending: { from: number; to: number } | undefined;

  constructor(decoder: TextDecoder) {
    this.#decoder = decoder;
    this.#keepsAscii = !/^(?:utf-16|iso-2022|replacement)/.test(decoder.encoding);
  }

  /** Adds text that was decoded before. */
  addText(text: string, from: number): void {
    this.#map.addExact(text, from);
  }

  /** Adds bytes that stand as code units from an offset on. */
  add(bytes: string, from: number): void {
    for (const { index, 0: run } of bytes.matchAll(/[\0-\x7f]+|[^\0-\x7f]/g)) {
      if (run.length > 1 || run < '\x80') this.#addAscii(run, from + index);
      else this.addByte(run.charCodeAt(0), from + index, from + index + 1);
    }
  }

  addByte(byte: number, from: number, to: number): void {
    this.addBytes(Uint8Array.of(byte & 0xff), from, to);
  }

  addBytes(bytes: Uint8Array, from: number, to: number): void {
    const text = this.#decoder.decode(bytes, { stream: true });
    const start = this.#pending?.from ?? from;
    if (text === '') this.#pending = { from: start, to };
    else {
      this.#map.addWhole(text, start, to);
      this.#pending = undefined;
    }
  }

  finish(): MappedText {
    const rest = this.#decoder.decode();
    if (rest !== '') this.#map.addWhole(rest, this.#pending?.from ?? 0, this.#pending?.to ?? 0);
    return this.#map;
  }

  #addAscii(run: string, from: number): void {
    if (this.#keepsAscii && this.#pending === undefined) this.#map.addExact(run, from);
    else
      for (const [index, byte] of Buffer.from(run, 'latin1').entries())
        this.addByte(byte, from + index, from + index + 1);
  }
}

const readQuoted = ({ content, from, to, isBytes }: Body, words: DecodedWords): void => {
  const written = content.slice(from, to);
  let done = 0;
  const addPlain = (end: number): void => {
    const text = written.slice(done, end);
    // what stands there against the rules, beyond ASCII, in a mail that is UTF-8
    if (isBytes || /^[\0-\x7f]*$/.test(text)) words.add(text, from + done);
    else words.addText(text, from + done);
  };
  for (const { index, 0: mark, 1: hex } of written.matchAll(/=(?:([\dA-Fa-f]{2})|[ \t]{0,80}(?:\r\n|\r|\n|$))/g)) {
    addPlain(index);
    done = index + mark.length;
    if (hex !== undefined) words.addByte(Number.parseInt(hex, 16), from + index, from + done);
  }
  addPlain(written.length);
};

const readBase64 = ({ content, from, to }: Body, words: DecodedWords): void => {
  let kept = '';
  let keptFrom = from;
  for (const { index, 0: line } of content.slice(from, to).matchAll(/[^\r\n]+/g)) {
    if (kept === '') keptFrom = from + index;
    kept += line.replace(/[^A-Za-z0-9+/=_-]/g, '');
    const whole = kept.length - (kept.length % 4);
    if (whole === 0) continue;
    words.addBytes(Buffer.from(kept.slice(0, whole), 'base64'), keptFrom, from + index + line.length);
    kept = kept.slice(whole);
    keptFrom = from + index;
  }
  if (kept !== '') words.addBytes(Buffer.from(kept, 'base64'), keptFrom, to);
};
