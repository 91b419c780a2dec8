import { expect, it } from 'vitest';
import type { Recognizer } from '../../../src/recognizers/recognizer.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

/** What a recognizer finds in a text that a rule would act on. */
const foundIn = async (recognizer: Recognizer, text: string): Promise<string[]> => {
  const found = [...(await recognizer.recognize(new ReadableText(text)))];
  for (const { start, end } of found) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  }
  return found.filter(({ confidence }) => confidence >= 0.5).map(({ start, end }) => text.slice(start, end));
};

/** Each text marks, in [[brackets]], all that its recognizer finds there. */
export const finds = (recognizer: Recognizer, marked: readonly string[]): void => {
  it.each(marked)('finds %s', async (each) => {
    const { text, spans } = unmark(each);
    expect(await foundIn(recognizer, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
};

/** Texts in which a recognizer finds nothing, and why. */
export const leavesAlone = (
  recognizer: Recognizer,
  texts: readonly (readonly [text: string, because: string])[],
): void => {
  it.each(texts)('leaves alone %s (%s)', async (text) => {
    expect(await foundIn(recognizer, text)).toEqual([]);
  });
};
