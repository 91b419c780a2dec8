import { createRequire } from 'node:module';
import type { Page } from './candidate.ts';
import { confidenceOf, type NameEvidence } from './evidence.ts';
import { fold } from './normal-form.ts';
import { senseOf } from './vocabulary.ts';

/** Longer sentences are shown in pieces around what is in doubt, and only so many, so that a megabyte stays affordable. */
const AROUND = 150;
const LONGEST = 600;
const MOST_WINDOWS = 200;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether compromise's opinion can change anything: it is a guess now and would
 * be more with its vote, and a name that lists have stands in it or beside it.
 * Of 1,299 guesses in 9,000 posts compromise took 76 for a person, and 70 of
 * those were so; the others were no people.
 */
export const asksLanguage = (page: Page, suspect: NameEvidence & Span): boolean =>
  confidenceOf(suspect) < 0.5 &&
  confidenceOf({ ...suspect, language: true }) >= 0.5 &&
  wordsAround(page, suspect).some(isListed);

const LETTERS = /[A-Za-zÀ-ɏ'’-]+/g;
const CAPITAL = /^\p{Lu}/u;
/** How far the words on either side are looked for, in UTF-16 units. */
const BESIDE = 25;

/** The words of a stretch, and those before and after it when they begin as names do. */
const wordsAround = ({ text }: Page, { start, end }: Span): string[] => {
  const before = text.text
    .slice(Math.max(0, start - BESIDE), start)
    .match(LETTERS)
    ?.at(-1);
  const after = text.text.slice(end, end + BESIDE).match(LETTERS)?.[0];
  const beside = [before, after].filter((word) => word !== undefined && CAPITAL.test(word)) as string[];
  return [...(text.slice({ start, end }).match(LETTERS) ?? []), ...beside];
};

const isListed = (word: string): boolean => {
  const { given, surname, alsoName } = senseOf(fold(word));
  return given || surname || alsoName;
};

interface Term {
  readonly offset: { readonly start: number; readonly length: number };
}
interface Phrase {
  readonly terms: readonly Term[];
}

/** Its build in one file loads in half the time that its hundred modules take. */
const compromise = (): typeof import('compromise/two').default => createRequire(import.meta.url)('compromise/two');

/**
 * Those of the stretches in doubt that compromise takes for a person. Loading
 * it takes as long as all the rest of a short run, so it is asked last, and
 * only about the sentences that hold a doubt.
 */
export const languageSees = <T extends Span>(page: Page, doubts: readonly T[]): ReadonlySet<T> => {
  const nlp = compromise();
  const seen = new Set<T>();
  for (const { start, end, of } of windowsOf(page, doubts)) {
    const phrases: readonly Phrase[] = nlp(page.text.text.slice(start, end)).match('#Person+').json({ offset: true });
    for (const { offset } of phrases.flatMap(({ terms }) => terms)) {
      const from = start + offset.start;
      for (const doubt of of) if (from < doubt.end && from + offset.length > doubt.start) seen.add(doubt);
    }
  }
  return seen;
};

interface Window<T> extends Span {
  end: number;
  readonly of: T[];
}

/** The sentences around the doubts, each once. */
const windowsOf = <T extends Span>(page: Page, doubts: readonly T[]): Window<T>[] => {
  const windows: Window<T>[] = [];
  for (const doubt of doubts) {
    const sentence = page.text.sentenceAt(doubt.start);
    const start = Math.max(sentence.start, doubt.start - AROUND);
    const end = Math.max(doubt.end, Math.min(sentence.end, doubt.end + AROUND));
    const last = windows.at(-1);
    if (last !== undefined && start < last.end && end - last.start < LONGEST) {
      last.end = Math.max(last.end, end);
      last.of.push(doubt);
    } else if (windows.length < MOST_WINDOWS) windows.push({ start, end, of: [doubt] });
    else break;
  }
  return windows;
};
