import { expect, it } from 'vitest';
import { distinct } from '../../../../../src/readers/image/seen/barcodes/distinct.ts';
import type { CodeFormat } from '../../../../../src/readers/image/seen/barcodes/seen-code.ts';

const sighting = (text: string | undefined, x: number, lines = 0, format: CodeFormat = 'Code 128') => ({
  code: { format, ...(text !== undefined && { text }), box: { x, y: 10, width: 100, height: 50 } },
  lines,
});
const said = (...sightings: Parameters<typeof distinct>[0]) =>
  distinct(sightings).map(({ text, box }) => [text, box.x, box.width]);

it('takes what was seen twice in one place for one, with a box around both', () => {
  expect(said(sighting('A', 100, 9), sighting('A', 120, 5))).toEqual([['A', 100, 120]]);
});

it('tells the same words in two places apart, and other words in one', () => {
  expect(said(sighting('A', 300), sighting('A', 100))).toEqual([
    ['A', 100, 100],
    ['A', 300, 100],
  ]);
  expect(said(sighting('A', 100, 9), sighting('B', 150, 8))).toEqual([
    ['A', 100, 100],
    ['B', 150, 100],
  ]);
});

it('believes the reading that more lines agree on', () => {
  expect(said(sighting('B', 102, 35), sighting('A', 100, 75))).toEqual([['A', 100, 100]]);
  expect(said(sighting('B', 140, 6), sighting('A', 100, 90))).toEqual([['A', 100, 100]]);
  expect(said(sighting('B', 110, 6, 'ITF'), sighting('A', 100, 90))).toHaveLength(2);
});

it('says that a code can’t be read only where none was', () => {
  expect(said(sighting(undefined, 90), sighting('A', 100, 9))).toEqual([['A', 100, 100]]);
  expect(said(sighting(undefined, 400), sighting('A', 100, 9))).toHaveLength(2);
});
