import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { CLEARED, FOR_ALL } from './clear.ts';
import type { ThingTag } from './lexicon/things.ts';
import { type Note, notesIn } from './notes.ts';
import { isShown, mayShow, placed } from './placing.ts';
import { type FoundPhrase, sceneOf, within } from './scene.ts';
import { readableIn, readByMany } from './visible-text.ts';

/** A screen, board or sheet in a picture that may show who is being cared for. */
export const visibleScreen: Recognizer = {
  name: 'pictured-screens',
  types: ['visible-screen'],
  *recognize(text): Iterable<Found> {
    for (const note of notesIn(text)) for (const span of inNote(text, note)) yield found(span, 0.8);
    // Words that can be read say more: image/burnt-in-text.
    if (text.kind !== 'text' || !mayShow(text) || !readByMany(text).next().done) return;
    let last: Span | undefined;
    for (const thing of sceneOf(text).things) {
      if (!isScreen(thing) || !isInPicture(text, thing)) continue;
      const span = placed(text, thing);
      // "the whiteboard behind us with the bed list on it" is one thing.
      if (
        last !== undefined &&
        span.start - last.end < 20 &&
        !/[.!?\r\n]/.test(text.text.slice(last.end, span.start))
      ) {
        last = { start: last.start, end: span.end };
        continue;
      }
      if (last !== undefined) yield found(last, 0.75);
      last = span;
    }
    if (last !== undefined) yield found(last, 0.75);
  },
};

const found = ({ start, end }: Span, confidence: number): Found => ({
  type: 'visible-screen',
  start,
  end,
  confidence,
  evidence: 'screen or board',
});

const isScreen = ({ tag }: FoundPhrase<ThingTag>): boolean => tag === 'board' || tag === 'screen';

const isInPicture = (text: ReadableText, thing: FoundPhrase<ThingTag>): boolean => {
  const sentence = text.sentenceAt(thing.start);
  const words = text.lower.slice(Math.max(sentence.start, thing.start - 200), Math.min(sentence.end, thing.end + 200));
  if (CLEARED.test(words) || FOR_ALL.test(words)) return false;
  if (!isShown(text, thing)) return false;
  // A screen alone is everywhere; behind somebody it is in the picture.
  return thing.tag === 'board' || POINTED.test(words);
};
const POINTED = wholeWords(
  `ignore|excuse|pardon|disregard|don['’]?t (?:look|zoom|mind)|zoom(?:ed|ing)? in|behind (?:me|us|him|her|them)|in the background|in (?:the )?(?:shot|frame)|in full view|on show|visible|over my shoulder|unlocked|logged in|logged on|patients?['’]?s?|reporting|pacs`,
  'u',
);

const LIT = wholeWords(
  `behind|background|on|open|unlocked|logged|lit|visible|showing|shows?|facing|clear|readable|in shot|in frame|patients?|list|images?|scans?|x-?rays?|reporting|notes|results|records?`,
  'u',
);

/** A talk, whatever is on the wall. */
const TALK =
  /(?<![a-zà-ɏ])(?:slides?|presentation|presenter|presenting|speakers?|conference|lecture|podium|webinar|zoom call|teams call|cinema|karaoke)(?![a-zà-ɏ])/u;

function* inNote(text: ReadableText, note: Note): Generator<Span> {
  const { lower } = text;
  // Words that can be read say more: image/burnt-in-text.
  for (const span of readableIn(text, note)) {
    const things = within(sceneOf(text).things, span);
    if (things.some(isScreen) || !things.some(({ tag }) => tag === 'label' || tag === 'container')) return;
  }
  const noteWords = lower.slice(note.start, Math.min(note.end, note.start + 1200));
  let last: Span | undefined;
  for (const segment of note.segments) {
    const things = within(sceneOf(text).things, segment).filter(isScreen);
    if (things.length === 0) continue;
    const words = lower.slice(segment.start, segment.end);
    if (CLEARED.test(words) || FOR_ALL.test(words) || TALK.test(noteWords)) continue;
    const board = things.some(({ tag }) => tag === 'board');
    if (!board && !LIT.test(words)) continue;
    const span = board || things.length > 1 ? segment : afterImage(text, segment, things[0] as Span);
    if (last !== undefined && span.start - last.end <= 3) last = { start: last.start, end: span.end };
    else {
      if (last !== undefined) yield last;
      last = span;
    }
  }
  if (last !== undefined) yield last;
}

/** "abdominal x-ray on a monitor": the image is the other rule's. */
const afterImage = (text: ReadableText, segment: Span, screen: Span): Span => {
  const before = text.lower.slice(segment.start, screen.start);
  const lead = /(?:on|at|in front of|beside|near) (?:a|an|the|my|our|his|her)? ?(?:[a-zà-ɏ-]{2,12} )?$/u.exec(before);
  const imaged = within(sceneOf(text).images, { start: segment.start, end: screen.start }).some(
    ({ tag }) => tag !== 'elsewhere',
  );
  return lead !== null && imaged ? { start: segment.start + lead.index, end: segment.end } : segment;
};
