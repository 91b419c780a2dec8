import type { Failure } from '../../draft.ts';

/** Characters that Markdown may take for markup; without any, a text reads as it stands. */
const MARKUP = /[\\`*_[<~]|&[#\w]|^[ \t]{0,3}(?:#{1,6}[ \t]|>)/m;

/** How much markup one stretch without a blank line may hold, and how far a line may be indented or quoted. */
const DENSEST = 3_000;
const DEEPEST = /^(?:[ \t>]|[-*+] |\d{1,9}[.)] ){100}/m;
const LONGEST = 200_000;

/**
 * How much markup a text holds: none, so that it needs no parser; or more
 * than any person would write into a post, which would keep the parser busy
 * for minutes.
 */
export const amountOfMarkup = (text: string): 'none' | 'some' | 'too much' => {
  if (!MARKUP.test(text)) return 'none';
  return isTooMuch(text) ? 'too much' : 'some';
};

/** Whether a parser would be busy for minutes, also with lists in lists that hold no other markup. */
export const isTooMuch = (text: string): boolean => text.length > LONGEST || DEEPEST.test(text) || isTooDense(text);

const isTooDense = (text: string): boolean => {
  let count = 0;
  for (const [match] of text.matchAll(/[\\`*_[\]<~&]|\n[ \t]*\r?\n/g)) {
    count = match.length > 1 ? 0 : count + 1;
    if (count > DENSEST) return true;
  }
  return false;
};

/** What is said of a text with too much of it. */
export const TOO_MUCH: Failure = {
  status: 'failed',
  reason: 'it holds more markup than postlint takes apart and was checked as plain text: give postlint the post only',
};
