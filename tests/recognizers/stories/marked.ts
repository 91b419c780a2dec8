import { CERTAIN_ENOUGH } from '../../../src/engine/rule.ts';
import type { Found } from '../../../src/entity.ts';
import type { Recognizer } from '../../../src/recognizers/recognizer.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

/** The words that a recognizer is certain enough of in a text, with its [[marks]] taken out. */
export const foundIn = (recognizer: Recognizer, marked: string): string[] => {
  const { text } = unmark(marked);
  return [...(recognizer.recognize(new ReadableText(text)) as Iterable<Found>)]
    .filter(({ confidence }) => confidence >= CERTAIN_ENOUGH)
    .map(({ start, end }) => text.slice(start, end));
};

/** The words a text marks with [[brackets]]. */
export const wordsMarked = (marked: string): string[] => {
  const { text, spans } = unmark(marked);
  return spans.map(({ start, end }) => text.slice(start, end));
};
