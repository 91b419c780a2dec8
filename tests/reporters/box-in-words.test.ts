import { expect, it } from 'vitest';
import type { PixelBox } from '../../src/finding.ts';
import { boxInWords } from '../../src/reporters/box-in-words.ts';

const inPicture = (...box: PixelBox) => boxInWords(box, 900, 600);

it.each<[PixelBox, string]>([
  [[10, 10, 100, 50], 'top left corner'],
  [[400, 0, 100, 50], 'top edge'],
  [[780, 20, 100, 80], 'top right corner'],
  [[0, 250, 100, 100], 'left side'],
  [[400, 250, 100, 100], 'middle'],
  [[850, 280, 50, 50], 'right side'],
  [[20, 550, 200, 40], 'bottom left corner'],
  [[0, 520, 900, 80], 'bottom edge'],
  [[700, 500, 200, 100], 'bottom right corner'],
  [[20, 20, 860, 560], 'most of the picture'],
])('%j is in the %s', (box, words) => {
  expect(inPicture(...box)).toBe(words);
});

it('has words for a box that reaches out of the picture, and for a picture without size', () => {
  expect(inPicture(-50, -50, 40, 40)).toBe('top left corner');
  expect(inPicture(2_000, 2_000, 10, 10)).toBe('bottom right corner');
  expect(boxInWords([0, 0, 0, 0], 0, 0)).toBe('top left corner');
});
