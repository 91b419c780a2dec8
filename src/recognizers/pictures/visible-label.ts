import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { CLEARED, OTHER_LABELS } from './clear.ts';
import type { ThingTag } from './lexicon/things.ts';
import { type Note, notesIn } from './notes.ts';
import { isShown, mayShow, placed } from './placing.ts';
import { type FoundPhrase, sceneOf, speaksOfCare, within } from './scene.ts';

/** A wristband, label, chart, letter or set of notes that is in a picture. */
export const visibleLabel: Recognizer = {
  name: 'pictured-labels',
  types: ['visible-label'],
  *recognize(text): Iterable<Found> {
    for (const note of notesIn(text)) for (const span of inNote(text, note)) yield found(span, 0.8);
    if (text.kind !== 'text' || !mayShow(text)) return;
    let last = -1;
    for (const thing of sceneOf(text).things) {
      if (thing.start < last || !isLabel(thing) || !isInPicture(text, thing)) continue;
      const span = withReading(text, placed(text, thing));
      last = span.end;
      yield found(span, 0.75);
    }
  },
};

const found = ({ start, end }: Span, confidence: number): Found => ({
  type: 'visible-label',
  start,
  end,
  confidence,
  evidence: 'label or paper',
});

const isLabel = ({ tag }: FoundPhrase<ThingTag>): boolean =>
  tag === 'label' || tag === 'container' || tag === 'band' || tag === 'badge';

/** Words that other things are called as well, so that they need something of care beside them. */
const COMMON =
  /^(?:labels?|notes|letters?|scripts?|referrals?|bands?|tags?|bracelets?|specimens?|samples|bloods|vials|case file|treatment card|envelope with name|luggage label)$/;
const OF_CARE = wholeWords(
  `patients?['’]?s?|his|her|their|baby['’]?s|bab(?:y|ies)|hospital|ward|medical|clinic|pharmacy|dispensing|medicines?|meds|medication|tablets|controlled drugs?|drug|id|identity|theatre|specimen|sample|blood|lab|facing|visible|showing|readable|legible|resident['’]?s?|wrist|ankle|surgery|gp|shelf|bags?`,
  'u',
);

/** Whoever asks to overlook them thinks that they tell something. */
const IGNORED =
  /(?<![a-z])(?:ignore|excuse|pardon|don['’]?t (?:look at|mind)) (?:the|my|all the|those) (?:[a-z]{2,9} )?$/;

const isInPicture = (text: ReadableText, thing: FoundPhrase<ThingTag>): boolean => {
  if (thing.tag === 'badge' || isBeforeCode(text, thing)) return false;
  const sentence = text.sentenceAt(thing.start);
  const words = text.lower.slice(Math.max(sentence.start, thing.start - 200), Math.min(sentence.end, thing.end + 200));
  const before = text.lower.slice(Math.max(sentence.start, thing.start - 30), thing.start);
  const near = clause(text.lower, thing, sentence);
  if (CLEARED.test(words) || OTHER_LABELS.test(near)) return false;
  if (COMMON.test(text.lower.slice(thing.start, thing.end)) && !OF_CARE.test(near) && !IGNORED.test(before))
    return false;
  if (
    thing.tag === 'band' &&
    !/(?:his|her|their|baby['’]?s|id|hospital|wrist) (?:[a-z]{2,8} )?$/.test(
      text.lower.slice(Math.max(0, thing.start - 20), thing.start),
    )
  )
    return false;
  return isShown(text, thing);
};

/** What stands directly around a thing, up to the next mark on either side. */
const clause = (lower: string, { start, end }: Span, sentence: Span): string => {
  const before =
    lower
      .slice(Math.max(sentence.start, start - 30), start)
      .split(/[^0-9a-zà-ɏ\s'’&-]/u)
      .at(-1) ?? '';
  const after = lower.slice(end, Math.min(sentence.end, end + 30)).split(/[^0-9a-zà-ɏ\s'’&-]/u)[0] ?? '';
  return before + lower.slice(start, end) + after;
};

/** "sample tube barcode": the code is what is shown. */
const isBeforeCode = (text: ReadableText, { end }: Span): boolean =>
  /^['’]?s? (?:(?:(?:corner|edge) )?with (?:the |a |its )?)?(?:square |2d |qr |bar ?)?codes?(?![a-z])/.test(
    text.lower.slice(end, end + 40),
  );

const READING =
  /^,? (?:with )?(?:(?:full|his|her|their|the) )?(?:names?|number|dob|details)(?: (?:and|&) (?:[a-zà-ɏ]{2,10} ){0,2}[a-zà-ɏ]{2,10})?(?: (?:all|dead|so|clearly|perfectly|totally|still|fully|really|and all)){0,2}(?: (?:clear|visible|legible|readable|on show|showing))?(?![a-zà-ɏ])/u;
const withReading = (text: ReadableText, { start, end }: Span): Span => ({
  start,
  end: end + (READING.exec(text.lower.slice(end, end + 80))?.[0].length ?? 0),
});

function* inNote(text: ReadableText, note: Note): Generator<Span> {
  const { lower } = text;
  const people = within(sceneOf(text).people, note);
  const byStaff = people.some(({ tag }) => tag === 'staff');
  for (const segment of note.segments) {
    const things = within(sceneOf(text).things, segment).filter(isLabel);
    if (things.length === 0) continue;
    const words = lower.slice(segment.start, Math.min(segment.end, segment.start + 400));
    if (CLEARED.test(words) || OTHER_LABELS.test(words)) continue;
    const specimens = within(sceneOf(text).images, segment).some(({ tag }) => tag === 'specimen' || tag === 'lesion');
    const thing = things.find((each) => {
      const written = lower.slice(each.start, each.end);
      if (isBeforeCode(text, each) || isQuoted(text, segment, each)) return false;
      if (each.tag === 'container') return !specimens;
      if (each.tag === 'badge') return !byStaff && /^name|^nametag|^id/.test(written) && speaksOfCare(text);
      if (each.tag === 'band')
        return /(?:his|her|their|baby['’]?s|id|hospital|wrist) (?:[a-z]{2,8} )?$/.test(
          lower.slice(Math.max(segment.start, each.start - 20), each.start),
        );
      return !COMMON.test(written) || OF_CARE.test(words);
    });
    if (thing !== undefined) yield facing(lower, segment, things.at(-1) as Span);
  }
}

/** What a board says of somebody is read there: "whiteboard with 'DNACPR form'". */
const isQuoted = (text: ReadableText, segment: Span, { start }: Span): boolean =>
  (text.text.slice(segment.start, start).match(/["“”]/g)?.length ?? 0) % 2 === 1;

/** "bags on the shelf behind with labels facing the camera": the labels are what tells. */
const facing = (lower: string, segment: Span, { start, end }: Span): Span =>
  /^ (?:all )?(?:facing|visible|showing|readable|legible|on show|clearly)/.test(lower.slice(end, end + 20)) &&
  start - segment.start > 20
    ? { start, end: segment.end }
    : segment;
