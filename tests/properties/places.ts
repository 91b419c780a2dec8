import { expect } from 'vitest';
import type { Span } from '../../src/draft.ts';
import type { DraftResult, Location } from '../../src/finding.ts';

/** Every place that a result names. */
export const placesIn = ({ findings, suppressed = [] }: DraftResult): Location[] =>
  [...findings, ...suppressed].flatMap(({ location, evidence, suggestion }) => [
    location,
    ...evidence.map((clue) => clue.location),
    ...(suggestion === undefined ? [] : [suggestion.location]),
  ]);

/** Whether an offset parts the two halves of a character. */
const isInCharacter = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));

export const expectSpanIn = (text: string, { start, end }: Span): void => {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
  expect([start, end].filter((offset) => offset > 0 && isInCharacter(text, offset))).toEqual([]);
};

/** Where the lines of a text begin, as editors count them. */
const beginningsOf = (text: string): number[] => {
  const beginnings = [0];
  for (let at = 0; at < text.length; at++) {
    const isBreak = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
    if (isBreak) beginnings.push(at + 1);
  }
  return beginnings;
};

/** Holds a place in a draft's text against the text that it counts in: the draft's, or that of the file it is from. */
export const expectPlaceIn = (text: string, location: Location): void => {
  const { start = -1, end = -1, line = 0, column = 0, endLine = 0, endColumn = 0 } = location;
  expectSpanIn(text, { start, end });
  expect(end).toBeGreaterThan(start);
  const beginnings = beginningsOf(text);
  const offsetOf = (inLine: number, inColumn: number): number => {
    expect(Math.min(inLine, inColumn)).toBeGreaterThanOrEqual(1);
    const offset = (beginnings[inLine - 1] as number) + inColumn - 1;
    expect(offset).toBeLessThan(beginnings[inLine] ?? text.length + 1);
    return offset;
  };
  expect(offsetOf(line, column)).toBe(start);
  expect(offsetOf(endLine, endColumn)).toBe(end);
};
