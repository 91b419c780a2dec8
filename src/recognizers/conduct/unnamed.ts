import type { ReadableText } from '../text.ts';
import type { Cast, Mention } from './cast.ts';
import { FILLER } from './grammar.ts';
import type { Insult, Run } from './insult.ts';

/** Abuse whose sentence does not say whom it is meant for. */

/** "absolute idiot stuck a light bulb up there": nobody is spoken of but whoever was treated. */
export const theOne = (text: ReadableText, cast: Cast, run: Run, harsh: boolean): Insult | undefined => {
  const sentence = text.sentenceAt(run.start);
  const around = text.lower.slice(Math.max(sentence.start, run.start - 200), Math.min(sentence.end, run.end + 200));
  const found = { mild: false, direct: false, start: run.start, end: run.end };
  if (worksWith(text.lower, sentence.start, run.start))
    return { ...found, kind: 'colleague', surely: true, confidence: 0.75, evidence: 'worked with' };
  if (!harsh || !(cast.caring || cast.count('patient') > 0) || cast.fallback() !== 'patient' || OF_ONESELF.test(around))
    return undefined;
  return { ...found, kind: 'patient', surely: false, confidence: 0.6, evidence: 'whoever was treated' };
};
/** "I work with absolute morons", "crewed with a total fanny" */
const WORKS_WITH = new RegExp(
  `(?<![a-z])(?:work(?:ing|ed|s)?|stuck|crewed|crew|paired|lumbered|saddled|surrounded|partnered|on shift|shift|nights|placement|managed|supervised|mentored) (?:up )?(?:with|by|alongside|under)(?: (?:${FILLER}|bunch|load|pack|team|shower|people who are))*\\s*$`,
);
export const worksWith = (lower: string, from: number, to: number): boolean =>
  WORKS_WITH.test(lower.slice(Math.max(from, to - 70), to));
export const OF_ONESELF = /(?<![a-z])(?:i|i['’]m|i['’]ve|im|me|my|myself|we|our|us|don['’]t be|no)(?![a-z])/;

const ALONE = new RegExp(
  `^(?:(?:what|how|just|such|some|this|that|oh|honestly|seriously|mate|aye|ya|you|pair of|bunch of|load of|pack of|shower of|set of|total|what a|those|these)[\\s,]+)*(?:${FILLER}[\\s,]+){0,4}$`,
);
/** "Lazy, spiteful and thick.", "What an absolute bellend.": said of whoever the sentence before was about. */
export const carriedOver = (
  text: ReadableText,
  cast: Cast,
  run: Run,
  aim: (mention: Mention, confidence: number, evidence: string) => Insult | undefined,
): Insult | undefined => {
  const { lower } = text;
  const sentence = text.sentenceAt(run.start);
  if (
    run.words.some(({ tag }) => tag.form === 'deed') &&
    !/^\W*(?:how|who)(?![a-z])/.test(lower.slice(sentence.start, run.start))
  )
    return undefined;
  if (run.start - sentence.start > 80) return undefined;
  const lead = lower.slice(sentence.start, run.start).replace(/^[^a-z]+/, '');
  const rest = lower.slice(run.end, Math.min(sentence.end, run.end + 120));
  if (
    !ALONE.test(lead) ||
    !/^(?:[\s,]*(?:the (?:lot|pair|whole lot) of (?:them|em)|behaviour|honestly|seriously|tonight|today|again|mate|really|everywhere|every last one|all of them|xd|lol|smh|ffs|lmao|she is|he is|they are)|\s+(?:woman|man|person|people|lot|bloke|human|individual)s?(?: (?:in|on|i|ever|alive|you|going)(?![a-z])[^.!?]{0,40})?)?[^a-z]*$/.test(
      rest,
    )
  )
    return undefined;
  for (const mention of [...cast.within(sentence.start - 200, sentence.start)].reverse().slice(0, 8)) {
    if (mention.kind === 'self' || mention.kind === 'you') continue;
    const ridiculed = run.words.some(({ tag }) => tag.form === 'ridicule');
    if (mention.kind === 'thing' && ridiculed) return undefined;
    if (mention.kind === 'thing' || (mention.kind === 'employer' && !ridiculed && sentence.start - mention.end > 3))
      continue;
    return aim(mention, 0.75, 'of whom the sentence before speaks');
  }
  return undefined;
};
