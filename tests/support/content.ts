import type { Draft } from '../../src/draft.ts';
import { type ContentFormat, draftsOfContent } from '../../src/inputs/content-files/index.ts';
import type { ContentMapping } from '../../src/inputs/content-files/mapping.ts';
import { gather } from './gather.ts';

const bytes = async function* (...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
};

/** A mapping that says of texts only what is given. */
export const mapping = (fields: Partial<ContentMapping> & Pick<ContentMapping, 'text'>): ContentMapping => ({
  altText: [],
  images: [],
  format: 'plain',
  ...fields,
});

/** The drafts of a file of them. */
export const draftsIn = (
  format: ContentFormat,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  mapped?: ContentMapping,
): Promise<Draft[]> => {
  const stream = typeof content === 'string' || content instanceof Uint8Array ? bytes(content) : content;
  const load = async (path: string) => ({ path, failure: { status: 'failed', reason: 'gone' } }) as const;
  return gather(
    draftsOfContent({ shown: 'file', format, stream, load, ...(mapped !== undefined && { mapping: mapped }) }),
  );
};

/** What a draft says in its passages; why it could not be made. */
export const wordsOf = ({ text }: Draft): string[] => {
  if (text === undefined) return [];
  if ('excerpt' in text) return text.excerpt.passages.map((passage) => passage.text);
  return 'source' in text && 'failure' in text.source ? [`! ${text.source.failure.reason}`] : [];
};

export const nameOf = ({ name }: Draft): string =>
  'id' in name ? name.id : [name.entry ?? 'file', ...(name.day === undefined ? [] : [name.day])].join(' ');

/** What stands in the file for some words of a draft. */
export const written = (file: string, { text }: Draft, words: string): string | undefined => {
  if (text === undefined || !('excerpt' in text)) return undefined;
  const { at, passages } = text.excerpt;
  for (const passage of passages) {
    const start = passage.text.indexOf(words);
    if (start < 0) continue;
    const span = passage.toHolder({ start, end: start + words.length });
    return file.slice(at.offset + span.start, at.offset + span.end);
  }
  return undefined;
};
