import { describe, expect, it } from 'vitest';
import { gramsOf } from '../../../src/recognizers/patterns/grams.ts';
import { PatternSet } from '../../../src/recognizers/patterns/pattern-set.ts';
import { mayStand } from '../../../src/recognizers/patterns/prefilter.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';

const CUE = /nurse|ward/;
const PATTERNS = [CUE, /(?<![a-z])bed \d/, /(?:)/, CUE, /[a-z]+ing/, /(?:seen|treated) (?:the|a) patient/];
const TEXTS = ['A nurse on the ward', 'bed 4 was seen', '', 'bedding', 'treated a patient in bed 4', 'nothing at all'];

describe('a set of patterns', () => {
  it('lets through what each pattern by itself lets through, in order', () => {
    const set = new PatternSet(PATTERNS, true);
    for (const text of TEXTS) {
      const grams = gramsOf(text.toLowerCase());
      const alone = [...PATTERNS.keys()].filter((number) => mayStand(PATTERNS[number] as RegExp, grams, true));
      expect(set.mayStandIn(grams)).toEqual(alone);
    }
  });

  it('has no patterns for any text when it has none', () => {
    expect(new PatternSet([], true).mayStandIn(gramsOf('a nurse'))).toEqual([]);
  });

  it('tells which patterns stand in a text', () => {
    const set = new PatternSet(PATTERNS, true);
    for (const text of TEXTS) {
      const found = [...PATTERNS.keys()].filter((number) => (PATTERNS[number] as RegExp).test(text.toLowerCase()));
      expect(new ReadableText(text).standing(set)).toEqual(found);
    }
  });
});
