import type { Excerpt } from '../engine/reveal.ts';

/** How much of a line before and behind the place counts; a line may be a megabyte long. */
const BEFORE = 60;
const BEHIND = 100;

/**
 * What a line looks like once nothing can be read in it: every letter and
 * digit masked, not only those that were recognised, because what no
 * recognizer knew may name somebody too.
 *
 * A place in a picture has no line; the picture's size tells it from another
 * of the same name.
 */
export const maskedLine = (
  excerpt: Pick<Excerpt, 'line' | 'start' | 'end'> | undefined,
  pictureSize?: readonly [width: number, height: number],
): string => {
  if (excerpt === undefined) return pictureSize === undefined ? '' : `${pictureSize[0]}×${pictureSize[1]}`;
  const { line, start, end } = excerpt;
  return line
    .slice(Math.max(0, start - BEFORE), Math.min(end, start + BEHIND) + BEHIND)
    .normalize('NFC')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\p{Lu})|\p{L}/gu, (_, capital?: string) => (capital === undefined ? 'x' : 'X'))
    .replace(/\p{N}/gu, '0')
    .replace(/[^ -~]/gu, '*');
};
