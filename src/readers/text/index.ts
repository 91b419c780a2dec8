import type { Failure, TextSource } from '../../draft.ts';
import { decode, withoutLoneSurrogates } from './decode.ts';
import { amountOfMarkup } from './markup.ts';
import { readPlain } from './plain.ts';
import type { TextReading } from './reading.ts';

/** Decodes a text and takes it apart, by its format. */
export const readText = async ({ format, ...text }: TextSource): Promise<TextReading | { failure: Failure }> => {
  const decoded = 'content' in text ? { content: withoutLoneSurrogates(text.content) } : decode(text.source);
  if ('failure' in decoded) return decoded;
  const { content } = decoded;
  if (format === 'plain') return readPlain(content);
  const { frontMatterOf } = await import('./front-matter.ts');
  const frontMatter = frontMatterOf(content);
  const body = await readBody(format, content, frontMatter?.end ?? 0);
  if (frontMatter === undefined) return body;
  const { readFrontMatter } = await import('./front-matter.ts');
  const head = await readFrontMatter(content, frontMatter);
  return { ...body, ...head, parts: [...head.parts, ...body.parts], images: [...head.images, ...body.images] };
};

const readBody = async (format: 'markdown' | 'html', content: string, base: number): Promise<TextReading> => {
  if (format === 'html') return (await import('./html.ts')).readHtml(content, base);
  const amount = amountOfMarkup(content.slice(base));
  if (amount === 'none') return readPlain(content, base);
  if (amount === 'too much') return { ...readPlain(content, base), failure: TOO_MUCH };
  const { readMarkdown } = await import('./markdown.ts');
  try {
    return readMarkdown(content, base);
  } catch (error) {
    // Markup nested thousands deep.
    if (error instanceof RangeError) return { ...readPlain(content, base), failure: TOO_MUCH };
    throw error;
  }
};

const TOO_MUCH: Failure = {
  status: 'failed',
  reason: 'it holds more markup than postlint takes apart and was checked as plain text: give postlint the post only',
};
