import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { besideCare } from './beside-care.ts';
import { type Candidate, Page } from './candidate.ts';
import { cued } from './cued.ts';
import { labels } from './labels.ts';
import { listed } from './listed.ts';
import { fold } from './normal-form.ts';
import { namesThing } from './not-people.ts';
import { doubtful, secondOpinion } from './opinion.ts';
import { records } from './records.ts';
import { titled } from './titled.ts';

const SOURCES = [titled, records, labels, cued, listed, besideCare];
/** A candidate this sure vouches for its words elsewhere in the same text. */
const SURE = 0.65;

/** Names of people, by the title, label, phrase or record they stand in, by the list of names, and failing all that by compromise. */
export const person: Recognizer = {
  name: 'people',
  types: ['person'],
  recognize(text) {
    const page = new Page(text);
    const candidates = SOURCES.flatMap((source) => [...source(page)]);
    const decided = vouchedFor(page, best(candidates.filter((each) => !namesThing(page, each))));
    const doubts = doubtful(page, best(candidates));
    if (doubts.length === 0) return found(decided);
    return secondOpinion(page, doubts).then((more) =>
      found(best([...decided, ...more.filter((each) => !namesThing(page, each))])),
    );
  },
};

const found = (candidates: readonly Candidate[]): Found[] =>
  candidates.map((candidate) => ({ type: 'person', ...candidate }));

/** The surest, then the longest, where several claim the same words; in order of place. */
const best = (candidates: readonly Candidate[]): Candidate[] => {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= candidate.start) kept.push(candidate);
    else kept[kept.length - 1] = merged(last, candidate);
  }
  return kept;
};

const SPOKEN_FOR = 0.5;

/** "Kwabena Asante" by the list and "Kwabena" by a phrase are one name, as long as the longer is no guess. */
const merged = (a: Candidate, b: Candidate): Candidate => {
  const [long, short] = b.end - b.start > a.end - a.start ? [b, a] : [a, b];
  const contains = long.start <= short.start && short.end <= long.end;
  if (!contains || long.confidence < SPOKEN_FOR) return b.confidence > a.confidence ? b : a;
  return short.confidence > long.confidence
    ? { ...long, confidence: short.confidence, evidence: short.evidence }
    : long;
};

/** A surname that is only a guess where it stands is none when the draft gives the full name elsewhere. */
const vouchedFor = (page: Page, candidates: readonly Candidate[]): Candidate[] => {
  const known = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.confidence >= SURE) for (const word of wordsIn(page, candidate)) known.add(word);
  }
  return candidates.map((candidate) =>
    candidate.confidence < 0.5 && wordsIn(page, candidate).every((word) => known.has(word))
      ? { ...candidate, confidence: 0.7, evidence: 'named elsewhere' }
      : candidate,
  );
};

const wordsIn = (page: Page, candidate: Candidate): string[] =>
  page.text
    .slice(candidate)
    .split(/[^A-Za-zÀ-ɏḀ-ỿ\p{M}'’]+/u)
    .filter((word) => word.length > 2)
    .map(fold);
