import { findsIn } from '../patterns/finds.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Candidate, CandidateSource, Page } from './candidate.ts';
import { CUES_AFTER, CUES_BEFORE, type NameCue } from './cues.ts';
import { lastOfName, partOf, spanOf } from './name-shape.ts';
import type { Word } from './words-of.ts';

/** Names that the phrase before or after them gives away, listed or not, and some in lower case. */
export const cued: CandidateSource = function* (page) {
  yield* afterPhrases(page);
  yield* beforePhrases(page);
  yield* inLowerCase(page);
};

/** "amara okoye": a given name and a surname that are nothing else. */
function* inLowerCase({ words }: Page): Generator<Candidate> {
  for (let index = 0; index + 1 < words.length; index++) {
    const [given, surname] = [words[index] as Word, words[index + 1] as Word];
    if (!isLowerName(given) || surname.shape !== 'lower' || surname.gap !== ' ') continue;
    if (!surname.sense.surname || surname.sense.word > 0 || surname.sense.place) continue;
    yield { ...spanOf(words, index, index + 1), confidence: 0.65, evidence: 'full name' };
  }
}

const PHRASES_BEFORE = new PatternSet(
  CUES_BEFORE.map(({ pattern }) => pattern),
  true,
);

function* afterPhrases(page: Page): Generator<Candidate> {
  for (const number of page.text.likely(PHRASES_BEFORE)) {
    const { pattern, confidence, lower, listed } = CUES_BEFORE[number] as NameCue;
    for (const { index, 0: phrase } of findsIn(pattern, page.text.lower)) {
      const first = page.wordAt(index + phrase.length);
      if (first === undefined) continue;
      const word = page.words[first] as Word;
      const doubled = lower === true && word.shape === 'lower' && isDoubled(word, page.words[first + 1]);
      if (!doubled && !isNamed(word, lower === true, listed)) continue;
      const last = word.shape === 'lower' ? lastOfLower(page.words, first) : lastOfName(page.words, first);
      yield { ...spanOf(page.words, first, last), confidence, evidence: 'phrase before' };
    }
  }
}

function* beforePhrases(page: Page): Generator<Candidate> {
  const { words } = page;
  for (let index = 0; index < words.length; index++) {
    const first = words[index] as Word;
    const lower = first.shape === 'lower';
    if (lower ? !isLowerName(first) && !isStrange(words, index) : partOf(first) === 'no') continue;
    const last = lower ? (isLowerName(first) ? lastOfLower(words, index) : index + 1) : lastOfName(words, index);
    const rest = page.text.lower.slice((words[last] as Word).end, (words[last] as Word).end + 60);
    const cue = CUES_AFTER.find(({ pattern, lower: allowed }) => (!lower || allowed === true) && pattern.test(rest));
    if (cue !== undefined) {
      const known = first.sense.given || first.sense.surname || lower;
      if (known || (cue.listed === undefined && (!first.opens || cue.opening === true))) {
        yield { ...spanOf(words, index, last), confidence: cue.confidence, evidence: 'phrase after' };
      }
    }
    index = last;
  }
}

/** "jun-jun macaraeg": the further names of one in lower case. */
const lastOfLower = (words: readonly Word[], first: number): number => {
  let last = first;
  const twin = words[first + 1];
  if (twin?.gap === '-' && twin.shape === 'lower' && (twin.sense.word < 2 || isDoubled(words[first] as Word, twin)))
    last++;
  const next = words[last + 1];
  if (next?.gap !== ' ' || next.shape !== 'lower' || next.sense.word > 0 || next.sense.place) return last;
  // A surname, or after a doubled name any word that is none in English.
  return next.sense.surname || (last > first && !next.sense.given && next.folded.length > 4) ? last + 1 : last;
};

/** "hemi tamati": two words in lower case that no list has, at the start of a message. */
const isStrange = (words: readonly Word[], index: number): boolean =>
  (words[index] as Word).opens &&
  [words[index], words[index + 1]].every(
    (word) => word?.shape === 'lower' && word.sense.word === 0 && !word.sense.place && word.folded.length > 3,
  ) &&
  words[index + 1]?.gap === ' ';

/** "jun-jun", "ah-ming": two halves of which a month or an interjection may be one. */
const isDoubled = (word: Word, next: Word | undefined): boolean =>
  next?.gap === '-' && next.folded === word.folded && (word.sense.word === 0 || MONTHS.has(word.folded));
const MONTHS: ReadonlySet<string> = new Set(['jan', 'jun', 'jul', 'may', 'mae', 'dec']);

/** Lower-case words are taken for names only if the list has them and no one uses them as words. */
const isLowerName = ({ sense }: Word): boolean => sense.given && sense.word === 0 && !sense.place;

const isNamed = (word: Word, lower: boolean, listed: NameCue['listed']): boolean => {
  if (word.shape === 'lower') return lower && isLowerName(word);
  const part = partOf(word);
  if (part === 'no' || (word.sense.place && !word.sense.given)) return false;
  if (listed === undefined) return part !== 'surname' || word.sense.word < 3;
  return part === 'given' ? !word.sense.place : part === 'surname' && listed === 'name' && word.sense.word < 2;
};
