import { expect, it } from 'vitest';
import { CERTAIN_ENOUGH } from '../../../../src/engine/rule.ts';
import type { Found } from '../../../../src/entity.ts';
import type { Recognizer } from '../../../../src/recognizers/recognizer.ts';
import { ReadableText } from '../../../../src/recognizers/text.ts';
import { unmark } from '../../../support/examples.ts';

/** What a recognizer is sure enough of in a text. */
export const findIn = async (recognizer: Recognizer, text: string): Promise<Found[]> =>
  [...(await recognizer.recognize(new ReadableText(text)))]
    .filter(({ confidence }) => confidence >= CERTAIN_ENOUGH)
    .sort((a, b) => a.start - b.start);

/** A text with its [[spans]], the normal form of the first, and whether its check holds, where there is one. */
export type Hit = readonly [marked: string, value: string, valid?: boolean];
/** A text that holds nothing of the kind, and why not. */
export type Miss = readonly [text: string, because: string];

export const itFinds = (recognizer: Recognizer, hits: readonly Hit[]): void => {
  it.each(hits.map((hit) => [hit[0], hit] as const))('finds %s', async (_, [marked, value, valid]) => {
    const { text, spans } = unmark(marked);
    const found = await findIn(recognizer, text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(found[0]?.value).toBe(value);
    expect(found[0]?.valid).toBe(valid);
  });
};

export const itLeavesAlone = (recognizer: Recognizer, misses: readonly Miss[]): void => {
  it.each(misses)('leaves alone %s (%s)', async (text) => {
    const found = await findIn(recognizer, text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
};
