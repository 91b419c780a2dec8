/** A token: a word, a number, a mark, an emoji, a whole link or handle. */
export interface Token {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it stands right behind the token before it. */
  readonly glued: boolean;
}

/** What a code unit is; marks and joiners belong to the letter before them. */
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const OTHER = 4;

const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(char: string): number {
  if (/\s/.test(char)) return SPACE;
  if (/[0-9]/.test(char)) return DIGIT;
  if (char === '\u00ad') return MARK;
  return char.toLowerCase() !== char.toUpperCase() || /[ªº]/.test(char) ? LETTER : OTHER;
}

const kindAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  if (code < 0x250) return LATIN[code] as number;
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff)
    return MARK;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000)
    return SPACE;
  // Punctuation, arrows, symbols, emoji (surrogates), private use: everything else is taken for a letter of some script.
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x3020) || (code >= 0xd800 && code <= 0xf8ff))
    return OTHER;
  return code >= 0xfe00 && code <= 0xfe0f ? MARK : LETTER;
};

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/**
 * Splits a text into tokens. A possessive ('s) and the halves of a hyphen are
 * tokens of their own, O'Brien is one; #TeamAoife is `#`, `Team` and `Aoife`.
 */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let index = 0;
  let previousEnd = -1;
  const push = (start: number, end: number): void => {
    tokens.push({ start, end, text: text.slice(start, end), glued: start === previousEnd });
    previousEnd = end;
    index = end;
  };
  while (index < text.length) {
    const kind = kindAt(text, index);
    if (kind === SPACE || kind === MARK) {
      index++;
      continue;
    }
    const start = index;
    if (kind === LETTER) {
      const link = endOfLink(text, start);
      if (link > 0) push(start, link);
      else push(start, endOfWord(text, start, tokens.at(-1)?.text === '#' && previousEnd === start));
    } else if (kind === DIGIT) push(start, endOfNumber(text, start));
    else push(start, endOfMark(text, start));
  }
  return tokens;
};

const endOfWord = (text: string, start: number, inHashtag: boolean): number => {
  let end = start + 1;
  for (; end < text.length; end++) {
    const kind = kindAt(text, end);
    if (kind === LETTER) {
      if (inHashtag && isCamel(text, end)) break;
      continue;
    }
    if (kind === MARK) continue;
    // "O'Brien", "d’Amico", but "Ngozi's"
    if (isApostrophe(text.charCodeAt(end)) && end + 1 < text.length && kindAt(text, end + 1) === LETTER) {
      const next = text.charCodeAt(end + 1) | 0x20;
      const lone = end + 2 >= text.length || kindAt(text, end + 2) !== LETTER;
      if (next === 0x73 && lone) break;
      continue;
    }
    break;
  }
  return end;
};

/** "TeamAoife": a capital after a small letter. */
const isCamel = (text: string, index: number): boolean => {
  const char = text[index] as string;
  const before = text[index - 1] as string;
  return char !== char.toLowerCase() && before !== before.toUpperCase();
};

/** "12th", "37F" and "4/40" are one token each. */
const endOfNumber = (text: string, start: number): number => {
  let end = start + 1;
  while (end < text.length) {
    const kind = kindAt(text, end);
    const joins = /[.,:/-]/.test(text[end] as string) && end + 1 < text.length && kindAt(text, end + 1) === DIGIT;
    if (kind !== DIGIT && kind !== LETTER && kind !== MARK && !joins) break;
    end++;
  }
  return end;
};

/** A mark by itself, but a whole handle, and an emoji with what belongs to it. */
const endOfMark = (text: string, start: number): number => {
  const code = text.charCodeAt(start);
  if (code === 0x40) {
    let end = start + 1;
    while (end < text.length && /[0-9A-Za-z_.]/.test(text[end] as string)) end++;
    // "@Kwesi Appiah" tags a person by name: only what is typed as a handle is one token.
    return end > start + 1 && !/^@[A-Z][a-z]+$/.test(text.slice(start, end)) ? end : start + 1;
  }
  if (code >= 0xd800 && code <= 0xdbff) return Math.min(text.length, start + 2);
  return start + 1;
};

const LINK = /(?:https?:\/\/|www\.)\S+/iy;

const endOfLink = (text: string, start: number): number => {
  const code = text.charCodeAt(start) | 0x20;
  if (code !== 0x68 && code !== 0x77) return 0;
  LINK.lastIndex = start;
  return LINK.test(text) ? LINK.lastIndex : 0;
};
