import type { CandidateSource } from './candidate.ts';
import { lastOfName, partOf, spanOf } from './name-shape.ts';
import { senseOf } from './vocabulary.ts';
import type { Word } from './words-of.ts';

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor rev reverend sir dame master'.split(' '),
);
/** Words that are only a title when a name follows: "Auntie Bernie", but "Sister Ward". */
const KIN_TITLES: ReadonlySet<string> = new Set(
  'nurse sister matron auntie uncle aunt father nana grandma grandad'.split(' '),
);
const MOST = 3;

/** Names after a title: "Mr Kwabena Asante", "miss chukwu". The title belongs to the name. */
export const titled: CandidateSource = function* ({ words }) {
  for (let index = 0; index < words.length - 1; index++) {
    const title = words[index] as Word;
    const firm = TITLES.has(title.folded) && isTitle(title);
    if (!firm && !(KIN_TITLES.has(title.folded) && title.shape === 'title')) continue;
    let first = index + 1;
    let word = words[first] as Word;
    if (!/^\.? {1,2}$|^\u00a0$/u.test(word.gap)) continue;
    // "Dr F. Bakare", "Mrs J Tan"
    for (let skipped = 0; word.shape === 'initial' && skipped < MOST; skipped++) {
      const next = words[first + 1];
      if (next === undefined || !/^\.? ?$/.test(next.gap)) break;
      word = next;
      first++;
    }
    if (word.shape === 'initial') continue;
    if (!firm && !(word.shape === 'title' && (word.sense.given || word.sense.surname) && word.sense.word < 3)) continue;
    if (!couldBeName(word, title) || (title.shape === 'lower' && isMissing(words[index - 1]))) continue;
    const last = Math.max(first, lastOfName(words, first, word.shape === 'upper'));
    const span = spanOf(words, startOfCouple(words, index), last);
    yield {
      ...span,
      end: span.end - unmarkedPossessive(words[last] as Word),
      confidence: firm ? 0.95 : 0.75,
      evidence: 'title',
    };
    index = last;
  }
};

/** "MS" is an illness, "MR" a scan. */
const isTitle = ({ shape, folded }: Word): boolean =>
  shape === 'title' || (shape === 'lower' && folded !== 'ms' && folded !== 'master');

/** "Mr and Mrs Dhillon" */
const startOfCouple = (words: readonly Word[], title: number): number => {
  const [other, and] = [words[title - 2], words[title - 1]];
  return and?.folded === 'and' && other !== undefined && TITLES.has(other.folded) ? title - 2 : title;
};

/** "Mr Yilmazs notes": the s that lacks its apostrophe. */
const unmarkedPossessive = ({ folded, sense }: Word): number => {
  if (!folded.endsWith('s') || sense.given || sense.surname) return 0;
  const stem = senseOf(folded.slice(0, -1));
  return stem.surname || stem.given ? 1 : 0;
};

/** "i miss owen" */
const isMissing = (before: Word | undefined): boolean =>
  before !== undefined &&
  /^(?:i|we|you|they|ill|well|youll|will|to|dont|didnt|really|still|so|do|did|would|id|gonna)$/.test(before.folded);

const couldBeName = (word: Word, title: Word): boolean => {
  if (word.shape === 'lower') {
    return (word.sense.given || word.sense.surname) && word.sense.word < 2 && !word.sense.place;
  }
  if (word.shape === 'upper') return partOf(word, true) !== 'no' && word.folded.length > 2;
  // "Mr Tickle", "Mrs Example": after a title any capitalised word is somebody's name, but "Miss World", "Dr Who" are not.
  if (title.folded === 'miss' || title.folded === 'master' || title.folded === 'sir') return partOf(word) !== 'no';
  return !/^(?:who|chat|scan|right|darcy|bean|robot|google|men|motivator|hinch|tumble|potato|blobby|claus|whippy|muscle|kipling|t|spock|universe|world|tickle|happy|men|beast|president|chairman|speaker|doubtfire|magoo)$/.test(
    word.folded,
  );
};
