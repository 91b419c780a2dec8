import type { DraftSettings, Failure, Part, TextSource } from '../../draft.ts';
import { decode, withoutLoneSurrogates } from './decode.ts';
import { amountOfMarkup } from './markup.ts';
import { readPlain } from './plain.ts';

/** An image that a text shows: its path as written, and its alt text as a part of the draft. */
export interface ImageReference {
  readonly reference: string;
  readonly altText?: Part;
}

/** A text that was read: its decoded content, its parts, and the images it shows. */
export interface TextReading {
  readonly content: string;
  readonly parts: readonly Part[];
  readonly images: readonly ImageReference[];
  /** What the text's front matter says of where it would be published. */
  readonly settings?: DraftSettings;
  /** What of the text could not be read as it was meant; its words are among the parts all the same. */
  readonly failure?: Failure;
}

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
