import type { Failure, TextFormat, TextSource } from '../../draft.ts';
import { decode, withoutLoneSurrogates } from './decode.ts';
import { amountOfMarkup, TOO_MUCH } from './markup.ts';
import { readPlain } from './plain.ts';
import type { TextReading } from './reading.ts';

/** Decodes a text and takes it apart, by its format. */
export const readText = async (text: TextSource): Promise<TextReading | { failure: Failure }> => {
  if ('excerpt' in text) return (await import('./excerpt.ts')).readExcerpt(text.excerpt);
  const decoded = 'content' in text ? { content: withoutLoneSurrogates(text.content) } : decode(text.source);
  return 'failure' in decoded ? decoded : readContent(decoded.content, text.format);
};

/** Takes a decoded text apart, by its format. */
export const readContent = async (content: string, format: TextFormat): Promise<TextReading> => {
  if (format === 'plain') return readPlain(content);
  const { frontMatterOf } = await import('./front-matter.ts');
  const frontMatter = frontMatterOf(content);
  const body = await readBody(format, content, frontMatter?.end ?? 0);
  if (frontMatter === undefined) return body;
  const { readFrontMatter } = await import('./front-matter.ts');
  const head = await readFrontMatter(content, frontMatter);
  return { ...body, ...head, parts: [...head.parts, ...body.parts], images: [...head.images, ...body.images] };
};

const readBody = async (format: Exclude<TextFormat, 'plain'>, content: string, base: number): Promise<TextReading> => {
  if (format === 'html') return (await import('./html.ts')).readHtml(content, base);
  if (format === 'mdx') return (await import('./mdx.ts')).readMdx(content, base);
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
