import { expect, it } from 'vitest';
import type { PartKind } from '../../../src/draft.ts';
import type { Recognizer } from '../../../src/recognizers/recognizer.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

type Case = readonly [what: string, marked: string];

const foundIn = async (recognizer: Recognizer, text: string, kind: PartKind): Promise<string[]> =>
  [...(await recognizer.recognize(new ReadableText(text, kind)))]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));

/** What can be read in a picture, all that a recognizer finds there marked in [[brackets]]. */
export const finds = (recognizer: Recognizer, cases: readonly Case[], kind: PartKind = 'visible-text'): void => {
  it.each(cases)('finds %s', async (_, marked) => {
    const { text, spans } = unmark(marked);
    expect(await foundIn(recognizer, text, kind)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
};

/** Pictures in which it finds nothing. */
export const leavesAlone = (recognizer: Recognizer, cases: readonly Case[], kind: PartKind = 'visible-text'): void => {
  it.each(cases)('leaves alone %s', async (_, text) => {
    expect(await foundIn(recognizer, text, kind)).toEqual([]);
  });
};
