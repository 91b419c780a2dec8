import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterOf } from '../../../src/recognizers/wording/clusters.ts';
import { packWeights, unpackWeights } from '../../../src/recognizers/wording/packed-weights.ts';
import { tokensOf } from '../../../src/recognizers/wording/tokens.ts';
import { factsOf } from '../../../src/recognizers/wording/word-facts.ts';

describe('tokens', () => {
  it.each([
    ["Ngozi's drain", ['Ngozi', "'", 's', 'drain'], 'a possessive is apart'],
    ["O'Brien and d’Amico", ["O'Brien", 'and', 'd’Amico'], 'an apostrophe inside a name'],
    ['Hye-jin', ['Hye', '-', 'jin'], 'the halves of a hyphen'],
    ['#TeamAoife', ['#', 'Team', 'Aoife'], 'a hashtag by its capitals'],
    ['@marta_kaminska91 hi', ['@marta_kaminska91', 'hi'], 'a handle is one'],
    ['@Kwesi Appiah', ['@', 'Kwesi', 'Appiah'], 'a mention by name is not'],
    ['37F, 4/40', ['37F', ',', '4/40'], 'numbers with what belongs to them'],
    ['see https://x.example/a?b 😀ok', ['see', 'https://x.example/a?b', '😀', 'ok'], 'links and emoji'],
    ['Si\u0302an J\u200de', ['Si\u0302an', 'J\u200de'], 'marks and joiners stay with their letter'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(expected);
  });

  it('lie in the text in order and leave out nothing but blanks and marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start)).not.toMatch(/[0-9A-Za-z]/);
          expect(token.text).toBe(text.slice(token.start, token.end));
          end = token.end;
        }
        expect(text.slice(end)).not.toMatch(/[0-9A-Za-z]/);
      }),
    );
  });
});

describe('what a word tells', () => {
  it('is the same however it is accented, and tells its case', () => {
    expect(factsOf('Siân').word).toBe(factsOf('Sian').word);
    expect(factsOf('Sian').case).not.toBe(factsOf('sian').case);
    expect(factsOf('SUAREZZZZZ').word).toBe(factsOf('SUAREZ').word);
  });

  it('puts words used alike in one class', () => {
    expect(clusterOf('monday').cluster).toBe(clusterOf('tuesday').cluster);
    expect(clusterOf('nurse').cluster).not.toBe(clusterOf('monday').cluster);
    expect(clusterOf('qqqxzy').cluster).toBe(0);
  });
});

it('weights come back from their text within half a step', () => {
  const weights = Float32Array.from({ length: 500 }, (_, index) => Math.sin(index) * 2);
  const { text, scale } = packWeights(weights);
  expect(text).not.toMatch(/["\\]/);
  for (const [index, step] of unpackWeights(text).entries())
    expect(Math.abs(step * scale - (weights[index] as number))).toBeLessThanOrEqual(scale / 2 + 1e-6);
});
