import type { Failure, Part, TextSource } from '../../draft.ts';
import { decode } from './decode.ts';
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
}

/** Decodes a text and takes it apart, by its format. */
export const readText = async ({ format, ...text }: TextSource): Promise<TextReading | { failure: Failure }> => {
  const decoded = 'content' in text ? text : decode(text.source);
  if ('failure' in decoded) return decoded;
  if (format === 'markdown') {
    const { readMarkdown } = await import('./markdown.ts');
    return readMarkdown(decoded.content);
  }
  return readPlain(decoded.content);
};
