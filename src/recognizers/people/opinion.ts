import type { Candidate, Page } from './candidate.ts';
import { partOf } from './name-shape.ts';
import { namesThing } from './not-people.ts';
import type { Word } from './words-of.ts';

/** Longer texts are shown in pieces around what is in doubt, so that a megabyte stays affordable. */
const WHOLE = 20_000;
const AROUND = 150;
const MOST_WINDOWS = 200;
const NAMING_BEFORE =
  /(?:^|[^A-Za-zÀ-ɏḀ-ỿ])(?:the|an?|this|that|our|my|your|these|at|in|on|of|near|outside|across|around|into|towards|via|from|to|using|uses?|via|per|called) $/iu;
const PERSONAL =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:he|she|his|her|him|hers|who|whose|patient|pt|lady|gent|man|woman|says|said|told|thanks?|met|meet|with|hi|hello|congrat[A-Za-zÀ-ɏḀ-ỿ]*|well done|mum|dad|son|daughter|wife|husband|bloods|home|ward|treated)(?![A-Za-zÀ-ɏḀ-ỿ])/iu;

/**
 * Words that the lists and phrases leave in doubt: capitalised words that
 * nothing explains, and names that are no more than a guess, in sentences
 * that speak of somebody. `explained` is in order of place.
 */
export const doubtful = (page: Page, explained: readonly Candidate[]): Word[] => {
  if (!PERSONAL.test(page.text.text)) return [];
  let next = 0;
  return page.words.filter((word) => {
    if (word.shape !== 'title') return false;
    while (next < explained.length && (explained[next] as Candidate).end <= word.start) next++;
    const candidate = explained[next];
    const covered = candidate !== undefined && candidate.start <= word.start;
    if (covered ? candidate.confidence >= 0.5 : word.opens || partOf(word) !== 'unknown') return false;
    if (NAMING_BEFORE.test(page.before(word.start, 14))) return false;
    if (namesThing(page, { ...word, confidence: 0, evidence: 'doubt' })) return false;
    const sentence = page.text.sentenceAt(word.start);
    const from = Math.max(sentence.start, word.start - AROUND);
    return PERSONAL.test(page.text.text.slice(from, Math.min(sentence.end, word.end + AROUND)));
  });
};

interface Term {
  readonly offset: { readonly start: number; readonly length: number };
  readonly pre: string;
  readonly post: string;
}
interface Phrase {
  readonly terms: readonly Term[];
}

/**
 * compromise's view of the words in doubt. Loading it takes a third of a
 * second, so it is asked last and only then.
 */
export const secondOpinion = async (page: Page, doubts: readonly Word[]): Promise<Candidate[]> => {
  const { default: nlp } = await import('compromise/two');
  const found: Candidate[] = [];
  for (const { start, end } of windows(page, doubts)) {
    const phrases: readonly Phrase[] = nlp(page.text.text.slice(start, end)).match('#Person+').json({ offset: true });
    for (const terms of phrases.flatMap(betweenCommas)) {
      const first = terms[0] as Term;
      const last = terms.at(-1) as Term;
      // A term's length counts the punctuation before it, its start does not.
      const from = start + first.offset.start;
      const to = start + last.offset.start + last.offset.length - last.pre.length - last.post.trimEnd().length;
      const word = doubts.find((each) => each.start >= from && each.start < to);
      if (word === undefined) continue;
      found.push({ ...trimmed(page.text.text, from, Math.max(to, word.end)), confidence: 0.6, evidence: 'language' });
    }
  }
  return found;
};

/** "Ngozi, Kate" is two people. */
const betweenCommas = ({ terms }: Phrase): Term[][] => {
  const groups: Term[][] = [[]];
  for (const term of terms) {
    groups.at(-1)?.push(term);
    if (/[,;:()]/.test(term.post)) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
};

const trimmed = (text: string, start: number, end: number): { start: number; end: number } => {
  const name = text.slice(start, end);
  const lead = /^[^A-Za-zÀ-ɏḀ-ỿ]*/u.exec(name)?.[0].length ?? 0;
  const tail = /(?:['’]s)?[^A-Za-zÀ-ɏḀ-ỿ\p{M}]*$/u.exec(name)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
};

const windows = (page: Page, doubts: readonly Word[]): { start: number; end: number }[] => {
  const length = page.text.text.length;
  if (length <= WHOLE) return [{ start: 0, end: length }];
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of doubts) {
    const last = spans.at(-1);
    if (last !== undefined && start - AROUND < last.end) last.end = Math.min(length, end + AROUND);
    else if (spans.length < MOST_WINDOWS)
      spans.push({ start: Math.max(0, start - AROUND), end: Math.min(length, end + AROUND) });
    else break;
  }
  return spans;
};
