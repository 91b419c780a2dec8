import type { Excerpt, FilePlace, Part, Passage, Span } from '../../draft.ts';
import { readContent } from './index.ts';
import type { ImageReference, TextReading } from './reading.ts';

/** Reads the passages of an excerpt, each by its format. Places count from the beginning of the file it is from. */
export const readExcerpt = async ({ content, at, passages, images, failure }: Excerpt): Promise<TextReading> => {
  const parts: Part[] = [];
  const shown: ImageReference[] = images.map(({ reference, altText }) =>
    altText === undefined ? { reference } : { reference, altText: { ...partOf(altText, at), kind: 'alt-text' } },
  );
  let problem = failure;
  for (const passage of passages) {
    const reading = await readContent(passage.text, passage.format);
    const inFile = (part: Part): Part => ({ ...part, toDraft: through(part, passage, at) });
    parts.push(...reading.parts.map(inFile));
    shown.push(
      ...reading.images.map(({ reference, altText }) =>
        altText === undefined ? { reference } : { reference, altText: inFile(altText) },
      ),
    );
    problem ??= reading.failure;
  }
  return { content, at, parts, images: shown, ...(problem !== undefined && { failure: problem }) };
};

const partOf = (passage: Passage, at: FilePlace): Part => {
  const part: Part = { kind: 'text', text: passage.text };
  return { ...part, toDraft: through(part, passage, at) };
};

const through =
  ({ toDraft = (span) => span }: Part, { toHolder }: Passage, { offset }: FilePlace) =>
  (span: Span): Span => {
    const { start, end } = toHolder(toDraft(span));
    return { start: start + offset, end: end + offset };
  };
