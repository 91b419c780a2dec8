import { describe, expect, it } from 'vitest';
import { gramsOf } from '../../../src/recognizers/patterns/grams.ts';
import { mayStand } from '../../../src/recognizers/patterns/prefilter.ts';

const may = (pattern: RegExp, text: string, lower = true): boolean =>
  mayStand(pattern, gramsOf(text.toLowerCase()), lower);

describe('the prefilter of patterns', () => {
  it.each<[RegExp, string]>([
    [/(?<![a-z])(?:nurse|ward) bed/, 'a ward bed'],
    [/colou?rs?/, 'color'],
    [/colou?rs?/, 'colours'],
    [/(?:very |really )*ill/, 'ill'],
    [/(?:very |really )+ill/, 'very ill'],
    [/(?:a{2,3}|bb)c/, 'aac'],
    [/a{2}c/, 'aac'],
    [/x{0}y/, 'y'],
    [/[ab]ed(?=time)/, 'bedtime'],
    [/(?<=the )bed/, 'the bed'],
    [/(?<verb>ran|walk)(?!ing) \k<verb>/, 'ran ran'],
    [/he['’]s/, 'he’s'],
    [/\u{1f600} ward/u, '😀 ward'],
    [/😀 ward/, '😀 ward'],
    [/(?<![a-z])on(?![a-z])/, 'on'],
    [/(?<![a-z])bed 4(?![0-9a-z])/, 'in bed 4'],
    [/a\.b\{c/, 'a.b{c'],
    [/^$/, ''],
    [/Ward [A-Z]/i, 'WARD B'],
    [/(?:(?:one|two) )?(?:three|(?:four|\d+) five)/, '12 five'],
    [/.*|never/, ''],
    [/(?:nurse|Ward|clinic) (?:a|)b/, 'Ward b'],
    [/(?<!the|a) (?:bed|chair)(?! now|later)/, 'my chair'],
  ])('lets %s through where it matches: %j', (pattern, text) => {
    expect(pattern.test(text)).toBe(true);
    expect(may(pattern, text, false)).toBe(true);
  });

  it.each<[RegExp, string]>([
    [/(?<![a-z])(?:nurse|ward) bed/, 'the nurse went home'],
    [/(?<![a-z])ward(?![a-z])/, 'awards and rewards'],
    [/(?:seen|treated) (?:the|a) patient/, 'a lovely walk by the sea'],
    [/(?:very )*unwell/, 'very well'],
    [/(?:drip|\d+ml) stand/, 'dripping wet'],
  ])('spares %s a text that lacks what it needs: %j', (pattern, text) => {
    expect(may(pattern, text)).toBe(false);
  });

  it('takes typographic apostrophes for plain ones, as a text is read for some patterns', () => {
    expect(may(/he's in/, 'he’s in')).toBe(true);
  });

  it('keeps each answer when a pattern is asked about again', () => {
    const pattern = /(?:seen|treated) on (?:ward|bay) \d/;
    for (let round = 0; round < 3; round++) {
      expect(may(pattern, 'treated on bay 4')).toBe(true);
      expect(may(pattern, 'treated on leave')).toBe(false);
    }
  });

  it('reads a pattern of many alternatives in time linear in its length', () => {
    const words = Array.from({ length: 4_000 }, (_, index) => `(?:very )?word${index}(?:s|es)? (?:a|b|c|d)?`);
    const started = performance.now();
    expect(may(new RegExp(words.join('|')), 'word17s ')).toBe(true);
    expect(may(new RegExp(words.join('')), 'word17s ')).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
