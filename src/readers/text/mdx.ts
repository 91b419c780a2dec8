import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { readParsedMarkdown } from './markdown.ts';
import { amountOfMarkup, TOO_MUCH } from './markup.ts';
import { readPlain } from './plain.ts';
import type { TextReading } from './reading.ts';

/** Reads MDX, beginning at `base` in the content: Markdown whose tags are components, with code in braces. */
export const readMdx = (content: string, base = 0): TextReading => {
  const body = content.slice(base);
  if (amountOfMarkup(body) === 'too much') return { ...readPlain(content, base), failure: TOO_MUCH };
  try {
    const root = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
    return readParsedMarkdown(root, content, base);
  } catch (error) {
    if (error instanceof RangeError) return { ...readPlain(content, base), failure: TOO_MUCH };
    const place = lineOf(error);
    if (place === undefined) throw error;
    const line = place + content.slice(0, base).split(/\r\n|\r|\n/).length - 1;
    const reason = `it is not valid MDX and was checked as plain text: mend line ${line}, or save it as .md`;
    return { ...readPlain(content, base), failure: { status: 'failed', reason } };
  }
};

/** The line that the parser complains of; its message would quote the text. */
const lineOf = (error: unknown): number | undefined => {
  if (!(error instanceof Error) || error.name === 'TypeError') return undefined;
  const { line } = error as { line?: unknown };
  return typeof line === 'number' ? line : 'place' in error || 'reason' in error ? 1 : undefined;
};
