import type { ReadableText } from '../text.ts';
import type { WordInText } from '../words-in-text.ts';
import { enlist } from './book.ts';
import type { Candidate } from './candidates.ts';
import type { Entry } from './entry.ts';

/** A phrase of a list, found in a text. Offsets are UTF-16. */
interface FoundPhrase<Tag> {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

/**
 * Lists of words and phrases, found in one pass over a text.
 *
 * A phrase is words in lower case, without marks: "nail gun". A word that ends
 * in `*` stands for all that begin so ("laminectom*"), at least three letters,
 * `_` for any one word, `a/b` for either. The plural of a phrase's last word is
 * found as well. Of phrases that begin at one place the longest counts.
 */
export class Phrases<Tag = true> {
  readonly #list: number;
  readonly #tags: readonly Tag[];

  constructor(lists: readonly (readonly [tag: Tag, phrases: string])[]) {
    this.#tags = lists.map(([tag]) => tag);
    this.#list = enlist(lists.map(([, phrases]) => phrases));
  }

  /** Every phrase in a text, none overlapping another, in order of place. */
  in(text: ReadableText): readonly FoundPhrase<Tag>[] {
    const { words } = text;
    const candidates = text.candidatesFor(this.#list);
    const found: FoundPhrase<Tag>[] = [];
    let next = 0;
    for (let at = 0; at < candidates.length; ) {
      const { index } = candidates[at] as Candidate;
      let longest: Entry | undefined;
      let plural: Entry | undefined;
      for (; candidates[at]?.index === index; at++) {
        const { entry, isPlural } = candidates[at] as Candidate;
        if (index < next) continue;
        if (isPlural) plural ??= entry;
        else if (isLonger(entry, longest) && follows(words, index, entry.rest)) longest = entry;
      }
      longest ??= plural;
      if (longest === undefined) continue;
      next = index + longest.rest.length + 1;
      const { start } = words[index] as WordInText;
      found.push({ start, end: (words[next - 1] as WordInText).end, tag: this.#tags[longest.tag] as Tag });
    }
    return found;
  }
}

const isLonger = (entry: Entry, than: Entry | undefined): boolean =>
  than === undefined || entry.rest.length > than.rest.length;

const follows = (words: readonly WordInText[], from: number, rest: Entry['rest']): boolean => {
  for (let step = 0; step < rest.length; step++) {
    const word = words[from + step + 1];
    if (word === undefined || word.opens) return false;
    const last = step === rest.length - 1;
    const wanted = rest[step] as string | readonly string[];
    if (typeof wanted === 'string') {
      if (!matches(word.folded, wanted, last)) return false;
    } else if (!wanted.some((each) => matches(word.folded, each, last))) return false;
  }
  return true;
};

const matches = (word: string, wanted: string, last: boolean): boolean => {
  if (wanted === '_' || word === wanted) return true;
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  if (!last || !word.startsWith(wanted)) return false;
  return word.length === wanted.length + 1
    ? word.endsWith('s')
    : word.length === wanted.length + 2 && word.endsWith('es');
};
