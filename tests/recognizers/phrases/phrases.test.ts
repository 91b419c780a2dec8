import { describe, expect, it } from 'vitest';
import { Phrases } from '../../../src/recognizers/phrases/phrases.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';

const LIST = new Phrases([
  ['tool', 'nail gun, nail, his/her saw, saw _ blade, chisel'],
  ['operation', 'laminectom*, lam, nail removal, hip replacement'],
  ['illness', 'biopsy, cut*, cut finger'],
]);

const found = (words: string, list: Phrases<string> = LIST): string[] => {
  const text = new ReadableText(words);
  return list.in(text).map(({ start, end, tag }) => `${tag}: ${text.text.slice(start, end)}`);
};

describe('phrases of lists', () => {
  it.each<[string, readonly string[]]>([
    ['A nail gun and a nail', ['tool: nail gun', 'tool: nail']],
    ['nail removal with nail guns', ['operation: nail removal', 'tool: nail guns']],
    ['the laminectomies', ['operation: laminectomies']],
    ['Biopsies, chisels', ['illness: biopsies', 'tool: chisels'].map((each) => each.replace('biopsies', 'Biopsies'))],
    ['with her saw, with my saw', ['tool: her saw']],
    ['a saw circular blade', ['tool: saw circular blade']],
    ['cutting, cut finger', ['illness: cutting', 'illness: cut finger']],
    ['nail. gun', ['tool: nail']],
    ['hip\nreplacement', []],
    ['nothing here', []],
    ['', []],
  ])('are found in %j', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  it('are found by a list made after the text was read', () => {
    const text = new ReadableText('the late crew had pies');
    expect(LIST.in(text)).toEqual([]);
    const late = new Phrases([['food', 'pie, late crew']]);
    expect(late.in(text).map(({ start, end }) => text.text.slice(start, end))).toEqual(['late crew', 'pies']);
    expect(found('two pies', late)).toEqual(['food: pies']);
  });
});
