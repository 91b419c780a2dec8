import type { Found } from '../../../src/entity.ts';
import type { Recognizer } from '../../../src/recognizers/recognizer.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';

/** The words that a recognizer is certain enough of. */
export const wordsFound = (recognizer: Recognizer, text: string): string[] =>
  [...(recognizer.recognize(new ReadableText(text)) as Iterable<Found>)]
    .filter(({ confidence }) => confidence >= 0.5)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));

/** How long a recognizer takes over a text of two hundred thousand characters made of one piece. */
export const timeOver = (recognizer: Recognizer, piece: string): number => {
  const text = new ReadableText(piece.repeat(Math.ceil(200_000 / piece.length)));
  const start = performance.now();
  for (const _ of recognizer.recognize(text) as Iterable<Found>);
  return performance.now() - start;
};
