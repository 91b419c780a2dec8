import type { Candidate, Page, Source } from './candidate.ts';
import { CUES_AFTER, CUES_BEFORE, type NameCue } from './cues.ts';
import { lastOfName, partOf, spanOf } from './name-shape.ts';
import type { Word } from './words-of.ts';

/** Names that the phrase before or after them gives away, listed or not, and some in lower case. */
export const cued: Source = function* (page) {
  yield* afterPhrases(page);
  yield* beforePhrases(page);
};

function* afterPhrases(page: Page): Generator<Candidate> {
  for (const { pattern, confidence, lower, listed } of CUES_BEFORE) {
    for (const { index, 0: phrase } of page.text.text.matchAll(pattern)) {
      const first = page.wordAt(index + phrase.length);
      if (first === undefined) continue;
      const word = page.words[first] as Word;
      if (!isNamed(word, lower === true, listed)) continue;
      const last = word.shape === 'lower' ? first : lastOfName(page.words, first);
      yield { ...spanOf(page.words, first, last), confidence, evidence: 'phrase before' };
    }
  }
}

function* beforePhrases(page: Page): Generator<Candidate> {
  const { words } = page;
  for (let index = 0; index < words.length; index++) {
    const first = words[index] as Word;
    const lower = first.shape === 'lower';
    if (lower ? !isLowerName(first) : partOf(first) === 'no') continue;
    const last = lower ? index : lastOfName(words, index);
    const rest = page.text.text.slice((words[last] as Word).end, (words[last] as Word).end + 60);
    const cue = CUES_AFTER.find(({ pattern, lower: allowed }) => (!lower || allowed === true) && pattern.test(rest));
    if (cue !== undefined) {
      const known = first.sense.given || first.sense.surname;
      if (known || (cue.listed === undefined && !first.opens)) {
        yield { ...spanOf(words, index, last), confidence: cue.confidence, evidence: 'phrase after' };
      }
    }
    index = last;
  }
}

/** Lower-case words are taken for names only if the list has them and no one uses them as words. */
const isLowerName = ({ sense }: Word): boolean => sense.given && sense.word === 0 && !sense.place;

const isNamed = (word: Word, lower: boolean, listed: NameCue['listed']): boolean => {
  if (word.shape === 'lower') return lower && isLowerName(word);
  const part = partOf(word);
  if (part === 'no' || (word.sense.place && !word.sense.given)) return false;
  if (listed === undefined) return part !== 'surname' || word.sense.word < 3;
  return part === 'given' ? !word.sense.place : part === 'surname' && listed === 'name' && word.sense.word < 2;
};
