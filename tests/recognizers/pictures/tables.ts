import { expect } from 'vitest';
import type { PartKind } from '../../../src/draft.ts';
import type { Found } from '../../../src/entity.ts';
import type { Recognizer } from '../../../src/recognizers/recognizer.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

/** What a recognizer takes for sure in a text, as words. */
export const wordsFound = (recognizer: Recognizer, text: string, kind: PartKind = 'text'): string[] =>
  [...(recognizer.recognize(new ReadableText(text, kind)) as Iterable<Found>)]
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ start, end }) => text.slice(start, end));

/** Expects exactly the [[marked]] words; a text without marks is a near miss. */
export const expectMarked = (recognizer: Recognizer, marked: string, kind: PartKind = 'text'): void => {
  const { text, spans } = unmark(marked);
  expect(wordsFound(recognizer, text, kind)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
};
