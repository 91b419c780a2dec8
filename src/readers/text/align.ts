import type { MappedText } from './mapped-text.ts';

/** What an escape or a character reference at an offset of the source spells, and how long it is there. */
export type Spelling = (source: string, at: number) => { readonly spells: string; readonly length: number } | undefined;

interface Origin {
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

const LINE_BREAK = /\r\n|\r|\n/y;
const SPACE = /[ \t]*/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/**
 * Adds to `map` a value that a parser made of a stretch of the source, by
 * walking along both: what is in the source only (markup, a quote's `>` and
 * a list's indent at the beginning of a line) is passed over.
 *
 * `quotes` is the number of block quotes the stretch stands in.
 */
export const align = (
  map: MappedText,
  { source, from, to }: Origin,
  value: string,
  { spelling, quotes = 0 }: { spelling?: Spelling; quotes?: number } = {},
): void => {
  const prefix = new RegExp(`[ \\t]*(?:>[ \\t]*){0,${quotes}}`, 'y');
  let at = from;
  let done = 0;
  while (done < value.length && at < to) {
    const spelt = spelling?.(source, at);
    if (spelt !== undefined && value.startsWith(spelt.spells, done)) {
      map.addWhole(spelt.spells, at, at + spelt.length);
      at += spelt.length;
      done += spelt.spells.length;
      continue;
    }
    const sourceBreak = matchAt(LINE_BREAK, source, at);
    const valueBreak = matchAt(LINE_BREAK, value, done) || (sourceBreak !== '' && value[done] === ' ' ? ' ' : '');
    if (sourceBreak !== '' && valueBreak !== '') {
      map.addWhole(valueBreak, at, at + sourceBreak.length);
      at += sourceBreak.length;
      done += valueBreak.length;
      at += Math.max(0, matchAt(prefix, source, at).length - matchAt(SPACE, value, done).length);
    } else if (source[at] === value[done] || (source[at] === '\0' && value[done] === '\ufffd')) {
      map.addExact(value[done] as string, at);
      at += 1;
      done += 1;
    } else {
      at += 1;
    }
  }
  // what could not be followed stands somewhere in the stretch
  map.addWhole(value.slice(done), at < to ? at : from, to);
};

/**
 * Adds to `map` a block whose lines stand in the source as they are, behind
 * the prefixes of the quotes and lists around it.
 */
export const alignLines = (map: MappedText, { source, from, to }: Origin, value: string): void => {
  let at = from;
  let done = 0;
  while (done < value.length) {
    const end = Math.min(lineEnd(source, at), to);
    const stop = lineEnd(value, done);
    const line = value.slice(done, stop);
    if (source.slice(at, end).endsWith(line)) map.addExact(line, end - line.length);
    else map.addWhole(line, at, end);
    const sourceBreak = end < to ? matchAt(LINE_BREAK, source, end) : '';
    const valueBreak = matchAt(LINE_BREAK, value, stop);
    map.addWhole(valueBreak, end, end + sourceBreak.length);
    at = end + sourceBreak.length;
    done = stop + valueBreak.length;
  }
};

const lineEnd = (text: string, from: number): number => {
  const ends = /[\r\n]/g;
  ends.lastIndex = from;
  return ends.exec(text)?.index ?? text.length;
};
