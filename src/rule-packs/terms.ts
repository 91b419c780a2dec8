import type { Part, Span } from '../draft.ts';

/**
 * Finds lists of words and phrases, as whole words, in time that grows with
 * the text and not with the list: all terms are one tree of words.
 */

interface Token extends Span {
  readonly word: string;
}

/** A word of letters and digits in any script, or one mark by itself. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Typewriter and typographic marks are the same to whoever writes a term. */
const MARKS: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'", '“': '"', '”': '"', '–': '-', '‑': '-' };

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    word: MARKS[word] ?? word.normalize('NFC'),
    start: index,
    end: index + word.length,
  }));

const tokensByPart = new WeakMap<Part, readonly Token[]>();

/** Every rule looks at the same words. */
const tokensIn = (part: Part): readonly Token[] => {
  let tokens = tokensByPart.get(part);
  if (tokens === undefined) {
    tokens = tokensOf(part.text);
    tokensByPart.set(part, tokens);
  }
  return tokens;
};

interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

export type FindSpans = (part: Part) => readonly Span[];

/** The longest term from each place on, left to right, none inside another. */
export const findTerms = (terms: readonly string[], matchCase: boolean): FindSpans => {
  const folded = ({ word }: Token): string => (matchCase ? word : word.toLowerCase());
  const root: Branch = { next: new Map(), isEnd: false };
  for (const term of terms) {
    let branch = root;
    for (const token of tokensOf(term)) {
      const word = folded(token);
      const next = branch.next.get(word) ?? { next: new Map(), isEnd: false };
      branch.next.set(word, next);
      branch = next;
    }
    branch.isEnd = true;
  }
  return (part) => {
    const tokens = tokensIn(part);
    const found: Span[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const last = longestFrom(root, tokens, first, folded);
      if (last === undefined) continue;
      found.push({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end });
      first = last;
    }
    return found;
  };
};

const longestFrom = (
  root: Branch,
  tokens: readonly Token[],
  first: number,
  folded: (token: Token) => string,
): number | undefined => {
  let longest: number | undefined;
  let branch: Branch | undefined = root;
  for (let at = first; at < tokens.length; at++) {
    branch = branch.next.get(folded(tokens[at] as Token));
    if (branch === undefined) break;
    if (branch.isEnd) longest = at;
  }
  return longest;
};
