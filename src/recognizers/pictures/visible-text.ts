import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import { fold } from '../people/normal-form.ts';
import { senseOf } from '../people/vocabulary.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { CLEARED } from './clear.ts';
import { CAMERA_WORD, isAdvice } from './moments.ts';
import { isInNote, type Note, notesIn } from './notes.ts';
import { sceneOf, within } from './scene.ts';

/** Somebody's particulars that can be read in a picture, by what the draft says of it. */
export const visibleText: Recognizer = {
  name: 'pictured-words',
  types: ['visible-text'],
  *recognize(text): Iterable<Found> {
    for (const note of notesIn(text)) for (const span of readableIn(text, note)) yield found(span, 0.85);
    if (text.kind !== 'text') return;
    let last = -1;
    for (const span of [...readByMany(text)].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (span.start < last) continue;
      last = span.end;
      yield found(span, 0.8);
    }
  },
};

const found = ({ start, end }: Span, confidence: number): Found => ({
  type: 'visible-text',
  start,
  end,
  confidence,
  evidence: 'readable',
});

const READABLE = wholeWords(
  `visible|readable|legible|clear|clearly|showing|shows?|shown|on show|on display|reads?|reading|says|saying|in full view|in view|written|printed|typed|legibly|facing|exposed|uncovered|along|across|at the (?:top|bottom)|in the (?:corner|margin|header|footer)|(?:top|bottom) (?:edge|left|right|corner)`,
  'u',
);
const DEMO = wholeWords(
  `demo|test|dummy|fake|sample|made[- ]up|invented|fictional|training|mickey mouse|donald duck|joe bloggs|jane doe|john doe|a n other|anon|anonymous|pretend|mock|sim|simulated|side markers?|kvp?|mas|watermark|sticker sheet|welcome`,
  'u',
);
const HIDDEN = wholeWords(
  `(?:no|without|not any) (?:patient |visible |readable |legible )?(?:names?|surnames?|details|numbers?|identifiers?|initials|dates?|text)|(?:names?|surnames?|details|numbers?|initials)(?: and [a-zà-ɏ ]{3,16})? (?:all |fully |now |carefully )?(?:covered|hidden|removed|wiped|rubbed|cropped|blurred|obscured|redacted|pixelated|blacked|blanked|turned|out of|masked|tippexed|edited|taken off|not (?:visible|legible|readable|showing))|(?:staff|nurses?['’]?|team|colleagues?['’]?|doctors?['’]?|dogs?['’]?|my|her own|our) (?:first )?names?|name (?:badges?|tags?|of the (?:ward|unit|hospital|team))|(?:ward|hospital|trust|team|brand|company|drug|street|file|domain|dog['’]?s|nurse['’]?s|doctor['’]?s|radiographer['’]?s|consultant['’]?s) names?`,
  'u',
);

/** Notes: "the monitor shows a surname", "name and hospital number along the top", "five surnames with ages". */
export function* readableIn(text: ReadableText, note: Note): Generator<Span> {
  const { lower } = text;
  const noted = within(sceneOf(text).things, note);
  const byStaff = within(sceneOf(text).people, note).some(({ tag }) => tag === 'staff');
  let boardBefore = false;
  for (const segment of note.segments) {
    const words = lower.slice(segment.start, Math.min(segment.end, segment.start + 400));
    const things = within(noted, segment);
    const board = things.some(({ tag }) => tag === 'board' || tag === 'screen');
    const onBoard = board || boardBefore;
    boardBefore = board;
    if (
      DEMO.test(words.replace(/samples? (?:pot|bottle|tube|label|bag)/u, ' ')) ||
      HIDDEN.test(words.replace(/^.{0,60}(?:cropped|blurred|covered) but /u, ''))
    )
      continue;
    const surface = things.find(({ tag }) => tag !== 'identifier' && tag !== 'code');
    const read = CAN_BE_READ.exec(words) ?? (isPaper(things) ? NAMES_ON.exec(words) : null);
    if (read !== null && isPaper(noted)) {
      yield { start: segment.start + (read.index > 3 && NAMES_ON.test(words) ? 0 : read.index), end: segment.end };
      continue;
    }
    const value = valueIn(text.text.slice(segment.start, segment.end));
    const identifier = things.find(({ tag, start }) => tag === 'identifier' && !isCutOff(lower, start));
    const isLabelled = things.some(({ tag }) => tag === 'label' || tag === 'container' || tag === 'band');
    const ownBadge = byStaff && surface?.tag === 'badge';
    if (ownBadge) continue;
    if (value !== undefined && (surface !== undefined || READABLE.test(words))) {
      yield spanOf(lower, segment, surface, segment.start + value);
    } else if (identifier !== undefined && !isLabelled && !isBrandOf(lower, identifier)) {
      const many = /(?:names|surnames|numbers|dobs|details)$/.test(lower.slice(identifier.start, identifier.end));
      if (
        READABLE.test(words) ||
        surface?.tag === 'board' ||
        surface?.tag === 'screen' ||
        (onBoard && many) ||
        things.filter(({ tag }) => tag === 'identifier').length > 1 ||
        (surface?.tag === 'badge' && !byStaff && / and /.test(words))
      )
        yield spanOf(lower, segment, surface, identifier.start);
    }
  }
}

const isPaper = (things: readonly { readonly tag: string }[]): boolean =>
  things.some(({ tag }) => tag === 'label' || tag === 'container' || tag === 'board' || tag === 'screen');
/** "you can read the top bit", "most of it legible" */
const CAN_BE_READ =
  /(?:(?:you|u|ye|yous|we|anyone|everyone) )?(?:can|could)(?: (?:just|just about|still|nearly|almost|clearly|totally|even|actually|easily|literally)){0,2} (?:read|make out) (?:the (?:top|bottom|first|last|whole|name|surname|writing|lot|rest|details?|start|heading|header)|(?:some|most|half|bits?|parts?|a bit|all|every|much) (?:of |word)|it|everything|what it says|(?:his|her|their) )|(?<![a-z])(?:most|half|some|all|bits?|part) of it (?:is |still |just )*(?:legible|readable|visible)/u;
/** "three blood labels with names on" */
const NAMES_ON =
  /(?<![a-z])with (?:the |their |his |her |full |patient |patients['’]? |real |actual )*(?:names?|surnames?|details|dobs?|numbers?)(?: (?:and|&) [a-z]{2,8})? (?:still |all )?(?:on|on them|on it|on show|showing|visible)$/u;

/** From the thing that carries the words, or else from the words, to the end of the clause. */
const spanOf = (lower: string, segment: Span, surface: Span | undefined, value: number): Span => {
  let start = Math.min(value, surface?.start ?? value);
  const lead =
    /(?:^|[^a-zà-ɏ])((?:the|a|an|his|her|their|two|three|four|five|six|seven|eight|several|some|patient|patients['’]?|full|dead|clear|\d{1,2})(?: (?:full|patient|first))? )$/u.exec(
      lower.slice(Math.max(segment.start, start - 24), start),
    );
  if (lead !== null) start -= (lead[1] as string).length;
  return { start, end: segment.end };
};

/** "name bar cropped but hospital number …": the first is gone, the second is not. */
const isCutOff = (lower: string, at: number): boolean =>
  /^[a-z]{3,9} (?:bar |line |label |field |and [a-z]{3,8} )?(?:is |was |all )?(?:cropped|blurred|covered|hidden|removed|blacked|scribbled|wiped|rubbed)/.test(
    lower.slice(at, at + 50),
  );

/** "the name of the ward", "address of our new clinic" */
const isBrandOf = (lower: string, { start, end }: Span): boolean =>
  /^ (?:of (?:the|our|a) (?:ward|unit|team|hospital|clinic|trust|charity|drug|company|building)|badges?|tags?|plates?|change)/.test(
    lower.slice(end, end + 26),
  ) ||
  /(?:ward|hospital|team|trust|brand|email|web|staff|event|charity|drug|our) $/.test(
    lower.slice(Math.max(0, start - 12), start),
  );

const RECORD =
  /\p{Lu}[\p{L}'’-]{1,30}\^\p{Lu}|(?<![\p{L}])\p{Lu}[\p{Lu}'’-]{2,30}, {0,2}\p{Lu}\p{Ll}|(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}(?!\d)|(?:hosp(?:ital)? no|mrn|nhs(?: no)?)[ .:]{1,3}[A-Z]{0,4}\d{5,10}/iu;
const QUOTED = /["“]([^"”\r\n]{2,120})["”]/gu;

/** Where a value stands that tells whose it is: a name as records write it, a number, a quoted name. */
const valueIn = (words: string): number | undefined => {
  const record = RECORD.exec(words);
  const isRecord = record !== null && (/\d|\^/.test(record[0]) || /^\p{Lu}{3}/u.test(record[0]));
  for (const { index, 1: quoted = '' } of words.matchAll(QUOTED)) {
    const first =
      /^(?:(?:Bed \d{1,2}|Mr|Mrs|Ms|Miss|Dr)[ :.,-]{1,3}){0,2}(\p{Lu}[\p{L}'’-]+?)(?:['’]s)?(?![\p{L}])/u.exec(
        quoted,
      )?.[1];
    const named = first !== undefined && (senseOf(fold(first)).given || senseOf(fold(first)).surname);
    const clinical =
      /(?:dnacpr|dnar|falls risk|high risk|memory|nbm|nil by mouth|mrsa|c ?diff|allerg|dob|likes|pureed|level \d|hosp|nhs|section)/i.test(
        quoted,
      );
    if (named || clinical || RECORD.test(quoted)) return index;
  }
  return isRecord ? record.index : undefined;
};

const SURFACE =
  '(?:monitor|screen|whiteboard|white ?board|board|label|wristband|name ?band|notes|chart|film|x-?ray|scan|form|worklist|list|sheet|edge|corner|bottom|top|margin|header|band|trolley|door|handover|computer|pot|tube|folder)';
/** "you can just about read … on the monitor" */
const READ = new RegExp(
  `(?<![0-9a-zà-ɏ])(?:(?:you|u|ye|yous|we|i|anyone|everyone) )?(?:can|could)(?: (?:just|about|still|clearly|totally|actually|almost|even|easily|literally|probably)){0,3} (?:read|make out|see)(?: [^.!?\\r\\n]{0,80})? (?:on|along|in|at|across) (?:the |his |her |their |our |my |a |that )?(?:[a-zà-ɏ]{2,12} ){0,2}${SURFACE}(?![0-9a-zà-ɏ])`,
  'gu',
);
const READ_PLAIN =
  /(?<![0-9a-zà-ɏ])(?:(?:you|u|ye|anyone) )?can(?: (?:just|about|still|clearly|totally|actually|almost|even|easily|literally)){0,3} (?:read|make out|see) (?:the |his |her |their |a |all the |every |someone['’]s |(?:the )?(?:patient|lady|man)['’]?s['’]? )?(?:full |sur|first )?(?:names?|dobs?|date of birth|nhs (?:number|no)|hospital (?:number|no)|details|surnames?|initials|addresses)(?![0-9a-zà-ɏ])/gu;
/** "monitor reads", "bottom edge says", "label 999…": what a surface says */
const SAYS = new RegExp(
  `(?<![0-9a-zà-ɏ])(?:(?:the|his|her|a|that|top|bottom) ){0,2}${SURFACE}(?: (?:behind|above) (?:me|us|him|her))? ?(?:reads|reading|says|saying|shows|showing|with|said|read|:)? ?["“]?`,
  'gu',
);
/** "name and number dead clear", "her DOB is on show" */
const ON_SHOW =
  /(?<![0-9a-zà-ɏ])(?:(?:his|her|their|the|a|patient['’]?s?|all the|full) ){0,2}(?:names?|surnames?|dobs?|date of birth|nhs number|hospital number|patient details|patient names?)(?: (?:and|&|,) (?:[a-zà-ɏ]{2,10} ){0,2}[a-zà-ɏ]{2,10})?(?: (?:is|are|was|were|still|all|just|clearly|fully|so|dead|totally|perfectly|really|crystal|plainly)){0,3} (?:visible|readable|legible|clear|on show|on display|in full view|in shot|in view|exposed|clear as day)(?![0-9a-zà-ɏ])/gu;

const MAY_BE_READ =
  /read|make out|see|monitor|screen|board|label|band|visible|legible|clear|on show|display|view|in shot|edge|corner/;
const CAN_READ = /(?:can|could) [^.!?\r\n]{0,40}(?:read|make out|see)/;

export function* readByMany(text: ReadableText): Generator<Span> {
  const { lower } = text;
  if (!text.hasLower(MAY_BE_READ)) return;
  const notes = notesIn(text);
  const sentenceOf = (at: number): string => {
    const { start, end } = text.sentenceAt(at);
    return lower.slice(start, Math.min(end, start + 500));
  };
  const may = (at: number): boolean => {
    if (isInNote(notes, at)) return false;
    const words = sentenceOf(at);
    return !isAdvice(words) && !DEMO.test(words) && !CLEARED.test(words) && !HIDDEN.test(words);
  };
  const inPicture = (at: number): boolean => isPictured.test(lower.slice(Math.max(0, at - 300), at + 300));
  for (const pattern of text.hasLower(CAN_READ) ? [READ, READ_PLAIN] : []) {
    for (const { index, 0: words } of text.allLower(pattern)) {
      const written = text.text.slice(index, index + words.length);
      const telling =
        valueIn(written) !== undefined ||
        /(?:names?|dob|date of birth|number|details|surnames?|initials|address)/.test(words);
      if (telling && may(index) && (inPicture(index) || /just about|squint|zoom/.test(sentenceOf(index))))
        yield { start: index, end: index + words.length };
    }
  }
  const hasValue = text.mayHold(SAYS, true) && /["“^]|\p{Lu}{3}|\d{3}[ -]\d{3}/u.test(text.text);
  for (const { index, 0: words } of hasValue ? text.allLower(SAYS) : []) {
    const quote = /["“]$/.test(words) ? 1 : 0;
    const after = text.text.slice(index + words.length - quote, index + words.length + 60);
    const value =
      /^["“][^"”\r\n]{2,50}["”]|^(?:\p{Lu}[\p{L}'’-]{1,30}\^\p{Lu}[\p{L}'’-]{0,30}(?: \d{4})?|\p{Lu}[\p{Lu}'’-]{2,30}, {0,2}\p{Lu}\p{Ll}{1,20}|\d{3}[ -]\d{3}[ -]\d{4})/u.exec(
        after,
      );
    if (value === null || valueIn(value[0]) === undefined || !may(index)) continue;
    if (/^\d/.test(value[0]) && !inPicture(index) && !/ on the .{0,12}trolley/.test(lower.slice(index, index + 90)))
      continue;
    yield { start: index, end: index + words.length - quote + value[0].length };
  }
  for (const { index, 0: words } of text.allLower(ON_SHOW)) {
    // "wristband, name and number dead clear": that is the band's own rule.
    const { things } = sceneOf(text);
    const labelled = within(things, text.sentenceAt(index)).some(
      ({ tag }) => tag === 'label' || tag === 'band' || tag === 'container',
    );
    if (!labelled && may(index) && inPicture(index)) yield { start: index, end: index + words.length };
  }
  // '"SINGH, Jaswinder" on the monitor'
  for (const { index, 0: words } of text.all(NAME_ON)) {
    if (valueIn(words) !== undefined && may(index)) yield { start: index, end: index + words.length };
  }
}
const NAME_ON = new RegExp(
  `["“][^"”\\r\\n]{2,60}["”] (?:is |clearly |visible |right there )?(?:on|along|across) (?:the|her|his|that|our) (?:[a-z]{2,12} ){0,2}${SURFACE}(?![a-z])`,
  'gu',
);
const isPictured = new RegExp(
  `(?<![0-9a-zà-ɏ])(?:${CAMERA_WORD}|zoom|squint|background|behind (?:me|us|him|her)|on my (?:story|page|grid)|in shot|📸|🤳)`,
  'u',
);
