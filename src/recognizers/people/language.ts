import type { Page } from './candidate.ts';
import { confidenceOf, type NameEvidence } from './evidence.ts';

/** Longer sentences are shown in pieces around what is in doubt, and only so many, so that a megabyte stays affordable. */
const AROUND = 150;
const LONGEST = 600;
const MOST_WINDOWS = 200;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether compromise's opinion can change anything: it is a guess now and would be more with its vote. */
export const asksLanguage = (evidence: NameEvidence): boolean =>
  confidenceOf(evidence) < 0.5 && confidenceOf({ ...evidence, language: true }) >= 0.5;

interface Term {
  readonly offset: { readonly start: number; readonly length: number };
}
interface Phrase {
  readonly terms: readonly Term[];
}

/**
 * Those of the stretches in doubt that compromise takes for a person. Loading
 * it takes a third of a second, so it is asked last, and only about the
 * sentences that hold a doubt.
 */
export const languageSees = async <T extends Span>(page: Page, doubts: readonly T[]): Promise<ReadonlySet<T>> => {
  const { default: nlp } = await import('compromise/two');
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
