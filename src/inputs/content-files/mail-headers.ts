import { MappedText } from '../../readers/text/mapped-text.ts';
import { charsetOf } from './mail-body.ts';

/** The headers of a mail or of a part of one, by their names in lower case, unfolded; of several of a name the first. */
type Headers = ReadonlyMap<string, MappedText>;

/** Headers of one part, and where what follows them begins. */
export interface Head {
  readonly headers: Headers;
  readonly bodyFrom: number;
}

const MOST_HEADERS = 500;
const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/y;

/** Reads headers (RFC 5322) from an offset up to the blank line. */
export const readHead = (content: string, from: number, to: number): Head => {
  const headers = new Map<string, MappedText>();
  let value: MappedText | undefined;
  let at = from;
  while (at < to) {
    LINE.lastIndex = at;
    const [line = '', text = ''] = LINE.exec(content) ?? [];
    const start = at;
    at = Math.min(at + line.length, to);
    if (text === '' || line === '') break;
    if (/^[ \t]/.test(text)) {
      value?.addExact(text, start);
      continue;
    }
    const name = /^([!-9;-~]{1,100}):[ \t]*/.exec(text);
    if (name === null) continue;
    value = new MappedText();
    value.addExact(text.slice(name[0].length), start + name[0].length);
    const key = (name[1] ?? '').toLowerCase();
    if (headers.size < MOST_HEADERS && !headers.has(key)) headers.set(key, value);
  }
  return { headers, bodyFrom: at };
};

/** What a header's value begins with, in lower case: `text/html` of a content type. */
export const mainValue = (header: MappedText | undefined): string =>
  (header?.text ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** A parameter of a header, with its encodings (RFC 2045 and 2231) undone. */
export const parameter = (header: MappedText | undefined, name: string): string | undefined => {
  const text = (header?.text ?? '').slice(0, 5_000);
  const pieces = new Map<number, string>();
  for (const [, key = '', part, star, quoted, plain = ''] of text.matchAll(
    /;\s*([\w-]{1,40})(?:\*(\d{1,2}))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g,
  )) {
    if (key.toLowerCase() !== name) continue;
    const value = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
    pieces.set(Number(part ?? 0), star === undefined ? decodeWords(value) : percentDecoded(value));
  }
  if (pieces.size === 0) return undefined;
  return Array.from(pieces)
    .sort(([a], [b]) => a - b)
    .map(([, piece]) => piece)
    .join('');
};

const percentDecoded = (value: string): string => {
  try {
    return decodeURIComponent(value.replace(/^[\w-]{0,40}'[\w-]{0,40}'/, ''));
  } catch {
    return value;
  }
};

const ENCODED = /=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([BbQq])\?([^?\s]{0,1000})\?=(?:[ \t]+(?==\?))?/g;

/** Words with the encoded ones (RFC 2047) spelt out, and where they stand. */
export const spelledOut = (header: MappedText): MappedText => {
  const words = new MappedText();
  let done = 0;
  for (const { index, 0: written, 1: charset = '', 2: encoding = '', 3: data = '' } of header.text.matchAll(ENCODED)) {
    words.addSlice(header, { start: done, end: index });
    done = index + written.length;
    const place = header.toSource({ start: index, end: done });
    words.addWhole(decodeWord(charset, encoding, data) ?? written, place.start, place.end);
  }
  words.addSlice(header, { start: done, end: header.length });
  return words;
};

const decodeWords = (text: string): string => {
  const words = new MappedText();
  words.addExact(text, 0);
  return spelledOut(words).text;
};

const decodeWord = (charset: string, encoding: string, data: string): string | undefined => {
  const bytes =
    encoding.toLowerCase() === 'b'
      ? Buffer.from(data, 'base64')
      : Buffer.from(
          data
            .replaceAll('_', ' ')
            .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
  return charsetOf(charset)?.decode(bytes);
};
