import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { behindMarks } from './byte-order-marks.ts';
import { readParsedMarkdown } from './markdown.ts';
import { isTooMuch, TOO_MUCH } from './markup.ts';
import { readPlain } from './plain.ts';
import type { TextReading } from './reading.ts';

/** Reads MDX, beginning at `from` in the content: Markdown whose tags are components, with code in braces. */
export const readMdx = (content: string, from = 0): TextReading => {
  const base = behindMarks(content, from);
  const body = content.slice(base);
  if (isTooMuch(body)) return { ...readPlain(content, base), failure: TOO_MUCH };
  try {
    const root = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
    return readParsedMarkdown(root, content, base);
  } catch (error) {
    if (error instanceof RangeError) return { ...readPlain(content, base), failure: TOO_MUCH };
    if (error instanceof TypeError) throw error;
    const place = lineOf(error);
    if (place === undefined) return { ...readPlain(content, base), failure: NOT_TAKEN_APART };
    const line = place + content.slice(0, base).split(/\r\n|\r|\n/).length - 1;
    const reason = `it is not valid MDX and was checked as plain text: mend line ${line}, or save it as .md`;
    return { ...readPlain(content, base), failure: { status: 'failed', reason } };
  }
};

/** Where the parser itself gives up, as it does on a heading's line below a tag that is never closed. */
const NOT_TAKEN_APART = {
  status: 'failed',
  reason: 'its MDX could not be taken apart and was checked as plain text: close its tags, or save it as .md',
} as const;

/** The line that the parser complains of; its message would quote the text. */
const lineOf = (error: unknown): number | undefined => {
  if (!(error instanceof Error)) return undefined;
  const { line } = error as { line?: unknown };
  return typeof line === 'number' ? line : 'place' in error || 'reason' in error ? 1 : undefined;
};
