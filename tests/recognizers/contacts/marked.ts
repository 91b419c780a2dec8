import type { Found } from '../../../src/entity.ts';
import type { Recognizer } from '../../../src/recognizers/recognizer.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

/** Below this a rule doesn't act. */
const SURE = 0.5;

export const recognizeIn = async (recognizer: Recognizer, text: string): Promise<Found[]> => [
  ...(await recognizer.recognize(new ReadableText(text))),
];

/** What a recognizer is sure of in a text, put in [[brackets]] there. */
export const mark = async (recognizer: Recognizer, marked: string): Promise<string> => {
  const { text } = unmark(marked);
  let result = '';
  let at = 0;
  for (const { start, end, confidence } of await recognizeIn(recognizer, text)) {
    if (confidence < SURE) continue;
    result += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return result + text.slice(at);
};
