import { readFileSync, writeFileSync } from 'node:fs';

export const PAGE = 'docs/performance.md';

/**
 * A page with other content between the marks of a part, and the rest of it as it was.
 * @throws Error when the page has no place for the part
 */
export const withPart = (page: string, part: string, content: string): string => {
  const [begin, end] = [`<!-- bench: ${part} -->`, `<!-- /bench: ${part} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${content}\n\n${page.slice(to)}`;
};

/** Puts what a part measured into the page on disk. @throws Error as `withPart` does */
export const writePart = (part: string, content: string): void =>
  writeFileSync(PAGE, withPart(readFileSync(PAGE, 'utf8'), part, content));
