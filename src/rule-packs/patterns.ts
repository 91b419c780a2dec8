import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import type { Span } from '../draft.ts';
import type { FindSpans } from './terms.ts';

/**
 * Patterns of packs meet texts of strangers, so they run on an engine whose
 * time grows with the text alone, whatever the pattern. It has no look-around
 * and no back-references.
 */

/** Looking for the next place may read the whole text again, so there is an end to it. */
const MOST_PLACES = 100;

/** What to say of a pattern, by what the engine says of it; never the pattern itself. */
const MISTAKES: Readonly<Record<string, string>> = {
  'missing closing )': 'a ( is never closed',
  'unexpected )': 'a ) closes nothing',
  'missing closing ]': 'a [ is never closed',
  'trailing backslash at end of expression': 'it ends in a \\ that stands before nothing',
  'missing argument to repetition operator': 'a *, + or ? stands where there is nothing to repeat',
  'invalid nested repetition operator': 'two of *, + and ? follow each other',
  'invalid repeat count': 'it repeats something more than 1,000 times in all',
  'invalid character class range': 'a range such as a-z is upside down, or there is no such class',
  'invalid escape sequence': 'there is no such \\ sequence; back-references such as \\1 are not there either',
  'invalid named capture': 'a group is named wrongly; (?<=…) and (?<!…) are not there',
  'duplicate capture group name': 'two groups have the same name',
  'expression nests too deeply': 'its groups are nested too deeply',
  'expression too large': 'it is too large',
  'invalid or unsupported Perl syntax': 'there is no such (? group; (?=…) and (?!…) are not there',
};

/** A pattern ready to look for, or why it can't be. */
export type Compiled = { readonly find: FindSpans } | { readonly mistake: string };

export const compilePattern = (pattern: string, matchCase: boolean): Compiled => {
  if (/[\0\b]/.test(pattern))
    return { mistake: String.raw`write it in single quotes: in double quotes \b is no edge of a word` };
  try {
    const compiled = RE2JS.compile(pattern, matchCase ? RE2JS.MULTILINE : RE2JS.MULTILINE | RE2JS.CASE_INSENSITIVE);
    if (compiled.test(''))
      return { mistake: 'it matches even where there is nothing: let it need one character at least' };
    return { find: ({ text }) => placesOf(compiled, text) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const said = error instanceof RE2JSSyntaxException ? MISTAKES[error.getDescription()] : undefined;
    return { mistake: said ?? 'it is no pattern of RE2' };
  }
};

const placesOf = (pattern: RE2JS, text: string): Span[] => {
  const matcher = pattern.matcher(text);
  const places: Span[] = [];
  for (let finds = 0; finds < MOST_PLACES && matcher.find(); finds++) {
    const [start, end] = [matcher.start(), matcher.end()];
    // the edge of a word by itself
    if (end > start) places.push({ start, end });
  }
  return places;
};
