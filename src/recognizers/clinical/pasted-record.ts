import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { AGE_AND_SEX, DEAR, HEADINGS, LETTER, MARKERS, OF_A_LETTER } from './record-markers.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** How far two marks of one run may stand apart, in UTF-16 code units. */
const APART = 110;
const ENOUGH = 3;

/** A record, handover or letter about somebody, pasted in. */
export const pastedRecord: Recognizer = {
  name: 'pasted-record',
  types: ['pasted-record'],
  *recognize(text): Iterable<Found> {
    if (text.kind !== 'text' && text.text.length < 20) return;
    const found = [...runs(text), ...structured(text), ...letters(text)].filter((each) => !isAboutWriting(text, each));
    const kept: Found[] = [];
    for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = kept.at(-1);
      if (last === undefined || each.start >= last.end) kept.push(each);
    }
    yield* kept;
  },
};

/** What marks look like: fewer than three spare looking for them. */
const LIKE_A_MARK =
  /[A-Z]{2}|\d ?[FMfm](?![a-z])|[?#] ?[A-Za-z]|[a-z]{2}x?:|\d\/\d|(?<![a-z])(?:o\/e|c\/o|pmh|dhx|shx|nkda|nbm|htn|bp|hr|sats|gcs|abx)/g;

function* runs(readable: ReadableText): Generator<Found> {
  const { text } = readable;
  if ((text.match(LIKE_A_MARK)?.length ?? 0) < ENOUGH) return;
  const marks: Mark[] = [];
  for (const [kind, pattern] of [...MARKERS, ['age and sex', AGE_AND_SEX] as const])
    for (const { index, 0: mark } of readable.all(pattern))
      marks.push({ start: index, end: index + mark.trimEnd().length, kind });
  if (marks.length < ENOUGH) return;
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let run: Mark[] = [];
  for (const mark of marks) {
    const last = run.at(-1);
    if (last !== undefined && mark.start < last.end) continue;
    if (last !== undefined && mark.start - last.end > APART) {
      yield* recordOf(text, run);
      run = [];
    }
    run.push(mark);
  }
  yield* recordOf(text, run);
}

/** Marks of three kinds, or two people by age and sex with a mark beside them, are a record. */
function* recordOf(text: string, run: readonly Mark[]): Generator<Found> {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  const kinds = new Set(run.map(({ kind }) => kind));
  const people = run.filter(({ kind }) => kind === 'age and sex').length;
  if (kinds.size < ENOUGH && !(people >= 2 && run.length >= 4)) return;
  if (run.length < ENOUGH || isProse(text.slice(first.start, last.end), run.length)) return;
  const start = beginningOf(text, first.start);
  yield {
    type: 'pasted-record',
    start,
    end: endOf(text, last.end),
    confidence: run.length > ENOUGH ? 0.85 : 0.7,
    evidence: 'run of markers',
  };
}

/** "B1 82F": the bed before the first mark belongs to it. */
const beginningOf = (text: string, start: number): number => {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lead = text.slice(Math.max(line, start - 40), start);
  const own = /(?:^|[.:;] )((?:[A-Z0-9][\w/-]{0,6} |[Bb]ed \w+:? |(?:Mild|Moderate|Severe|Acute) ){1,3})$/u.exec(
    start - line > 40 ? lead.slice(1) : lead,
  );
  return own === null ? start : start - (own[1] as string).length;
};

/** A record goes on to the end of its clause. */
const endOf = (text: string, end: number): number => {
  const rest = /^[^.\n;]{0,60}(?=[.\n;]|$)/.exec(text.slice(end, end + 61));
  return rest === null ? end : end + rest[0].trimEnd().length;
};

const PROSE =
  /(?<![a-z])(?:i|we|you|my|our|your|that|which|because|but|would|should|could|please|what|how|why|when)(?![a-z])/gi;

/** A story told in sentences has a word like "I" or "because" for each abbreviation. */
const isProse = (words: string, marks: number): boolean => (words.match(PROSE)?.length ?? 0) >= marks;

/** SBAR and its kin, with something written under three headings. */
function* structured({ text }: ReadableText): Generator<Found> {
  for (const [form, headings] of HEADINGS) {
    const places: number[] = [];
    let from = 0;
    for (const heading of headings) {
      const match = heading.exec(text.slice(from, from + 2_000));
      if (match === null) continue;
      places.push(from + match.index + (/^[\n.;|] ?/.exec(match[0])?.[0].length ?? 0));
      from += match.index + match[0].length;
    }
    const first = places[0];
    const last = places.at(-1);
    if (first === undefined || last === undefined || places.length < Math.max(ENOUGH, headings.length - 1)) continue;
    const end = endOfLine(text, last);
    const body = text.slice(first, end);
    // A template has blanks where somebody's story would stand.
    if (!SAYS_SOMETHING.test(body) || /_{3,}|\[(?:name|age|insert|patient)|\.{4,}|<[a-z ]+>/i.test(body)) continue;
    yield { type: 'pasted-record', start: first, end, confidence: 0.8, evidence: form };
  }
}

const SAYS_SOMETHING =
  /(?<![0-9A-Za-z])(?:\d{1,3} ?(?:yo|y\/o|[FM]|year|yr)|he|she|his|her|him|bp|hr|sats|news|gcs|pt|admitted|pmh|pain|fall|fell|confused|day \d|post[- ]?op|#|\?[a-z]|hx)(?![A-Za-z])/i;

const endOfLine = (text: string, from: number): number => {
  const line = text.indexOf('\n', from);
  const end = line === -1 ? Math.min(text.length, from + 300) : line;
  return (
    from +
    text
      .slice(from, end)
      .trimEnd()
      .replace(/[.,;]$/, '').length
  );
};

function* letters(readable: ReadableText): Generator<Found> {
  const { text } = readable;
  if (!/thank|review|saw|met|seen|see|assess|grateful|this|pleasure/i.test(text)) return;
  for (const { index: start, 0: words } of readable.all(LETTER)) {
    const opens = DEAR.test(words) || DEAR.test(text.slice(Math.max(0, start - 120), start));
    if (!opens && !OF_A_LETTER.test(text)) continue;
    yield {
      type: 'pasted-record',
      start,
      end: start + words.trimEnd().replace(/[,;]$/, '').length,
      confidence: 0.8,
      evidence: 'letter',
    };
  }
}

/** Glossaries, lessons, templates, invented cases: "teaching: what does NKDA mean?" */
const ABOUT_WRITING =
  /(?:glossary|acronyms?|abbreviations?|stands? for|what does|what do|means?(?![a-z])|template|cheat ?sheet|how (?:do|to) |made[- ]?up|fictional|fictitious case|invented|not a real|teaching case|mock|osce|simulat|simman|manikin|for students|student tip|revision|beginners|lesson|worksheet|example of|exemplar|practice case|not based on)/i;

const isAboutWriting = ({ text }: ReadableText, { start, end }: Found): boolean => {
  const before = text.slice(Math.max(0, start - 250), start);
  const after = text.slice(end, end + 120);
  const within = text.slice(start, end);
  // "NKDA = no known drug allergies"
  const defined = within.match(/[A-Z&/]{2,6} ?(?:=|–|—|: (?=[a-z]+ [a-z]+ [a-z]+)) ?[a-z]+ [a-z]+/gu)?.length ?? 0;
  return ABOUT_WRITING.test(before) || ABOUT_WRITING.test(after) || defined >= 2;
};
