import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { fileNameSpans } from './in-text.ts';
import { type Judgement, judge, type NameTest, withoutExtension, worthAsking } from './judge.ts';
import { readFileName } from './words.ts';

const loadNameTest = async (): Promise<NameTest> => {
  const [{ senseOf }, { fold }] = await Promise.all([
    import('../people/vocabulary.ts'),
    import('../people/normal-form.ts'),
  ]);
  return (written) => {
    const { given, surname, place, word } = senseOf(fold(written));
    if (given || surname) return word >= 2 || place ? 'perhaps' : 'name';
    return word > 0 || place ? 'no' : 'perhaps';
  };
};

/** The first reading of a file name that tells who is shown. */
const firstIdentifying = (
  text: ReadableText,
  readings: readonly Span[],
  nameTest: NameTest,
): (Judgement & Span) | undefined => {
  let best: (Judgement & Span) | undefined;
  for (const span of readings) {
    const judgement = judge(readFileName(withoutExtension(text.slice(span))), nameTest);
    if (judgement !== undefined && judgement.confidence > (best?.confidence ?? 0)) {
      best = { ...judgement, start: span.start, end: span.end };
    }
  }
  return best;
};

/** File names that tell who is shown, of attached files and in the text. The span is the whole name. */
export const identifyingFilename: Recognizer = {
  name: 'file name',
  types: ['identifying-filename'],
  async recognize(text): Promise<Iterable<Found>> {
    const candidates = (
      text.kind === 'file-name' ? [[{ start: 0, end: text.text.length }]] : fileNameSpans(text)
    ).filter((readings) => readings.some((span) => worthAsking(readFileName(withoutExtension(text.slice(span))))));
    if (candidates.length === 0) return [];
    const nameTest = await loadNameTest();
    return candidates.flatMap((readings): Found[] => {
      const found = firstIdentifying(text, readings, nameTest);
      return found === undefined ? [] : [{ type: 'identifying-filename', ...found }];
    });
  },
};
