import type { Span } from '../../draft.ts';

/** A short name or a class is no words; a phrase, an address and a long number are. */
const SAYS = /(?<!\S)[^\p{L}\s]*\p{L}\S*\s+[^\p{L}\s]*\p{L}|\p{L}@|\d{6}|\.(?:jpe?g|png|gif|webp|svg|avif)$/iu;

/**
 * Where code (JavaScript, JSON, CSS) holds words: its comments, and what
 * stands in quotes. It is looked through once and never run. In data every
 * quoted text counts.
 */
export const wordsInCode = (code: string, { isData = false } = {}): Span[] => {
  const found: Span[] = [];
  const add = (start: number, end: number, isString: boolean): void => {
    const words = code.slice(start, end);
    if (isString && isData ? /[\p{L}\d]/u.test(words) : SAYS.test(words)) found.push({ start, end });
  };
  const opening = /\/\*|\/\/|["'`]/g;
  for (let match = opening.exec(code); match !== null; match = opening.exec(code)) {
    const [mark] = match;
    const start = match.index + mark.length;
    const end =
      mark === '/*' ? code.indexOf('*/', start) : mark === '//' ? lineEnd(code, start) : quoteEnd(code, start, mark);
    // what never closes was no beginning; a comment that never does goes to the end
    if (end < 0 && mark === '/*') add(start, code.length, false);
    if (end < 0 && mark === '/*') break;
    if (end < 0) continue;
    // what follows a colon is an address: https://
    if (mark !== '//' || code[match.index - 1] !== ':') add(start, end, mark !== '/*' && mark !== '//');
    opening.lastIndex = end + (mark === '/*' ? 2 : 1);
  }
  return found;
};

const lineEnd = (code: string, from: number): number => {
  const end = code.indexOf('\n', from);
  return end < 0 ? code.length : end;
};

/** Where a quote closes: on its line, but for a template's; -1 when it doesn't. */
const quoteEnd = (code: string, from: number, quote: string): number => {
  const mark = quote === '`' ? /\\[\s\S]|`/g : quote === '"' ? /\\[\s\S]|"|\n/g : /\\[\s\S]|'|\n/g;
  mark.lastIndex = from;
  for (let match = mark.exec(code); match !== null; match = mark.exec(code)) {
    if (match[0] === quote) return match.index;
    if (match[0] === '\n') return -1;
  }
  return -1;
};
