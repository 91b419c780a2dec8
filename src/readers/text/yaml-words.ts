import type { Scalar } from 'yaml';
import { align, type Spelling } from './align.ts';
import { MappedText } from './mapped-text.ts';

/** The words of a value, or of a field's name, in YAML that begins at `base`, and where they stand in the content. */
export const wordsOf = (content: string, base: number, scalar: Scalar): MappedText => {
  const words = new MappedText();
  const [start, end] = scalar.range ?? [0, 0];
  const range = { source: content, from: base + start, to: base + end };
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
  const written = content.slice(range.from, range.to);
  // A block's first line holds its indicator only; a quoted value begins behind its quote.
  const skip = /^[|>][^\r\n]*(?:\r\n|\r|\n)[ \t]*|^["']/.exec(written)?.[0].length ?? 0;
  align(words, { ...range, from: range.from + skip }, value, written.startsWith('"') ? { spelling: yamlEscape } : {});
  return words;
};

const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|((?:\r\n|\r|\n)[ \t]*)|([\s\S]))/y;
const ESCAPED: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** Escapes in double quotes: YAML 1.2, section 5.7. */
const yamlEscape: Spelling = (source, at) => {
  if (source[at] !== '\\') return undefined;
  ESCAPE.lastIndex = at;
  const found = ESCAPE.exec(source);
  if (found === null) return undefined;
  const [{ length }, two, four, eight, lineBreak, letter = ''] = found;
  const code = two ?? four ?? eight;
  if (code !== undefined)
    return { spells: String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)), length };
  return { spells: lineBreak === undefined ? (ESCAPED[letter] ?? letter) : '', length };
};
