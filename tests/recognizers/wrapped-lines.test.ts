import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/recognizers/wrapped-lines.ts';

const WRAPPED = `Lovely letter today from the family of a man we looked after, Mrs Parminder
Gill asked whether anyone could chase the bloods, and the NHS number is 999 158
8132 in case it helps whoever picks this up in the morning.`;

const TYPED = `Busy one today, thanks to everybody who stayed on to help with the late list
Jobs for tomorrow, in no order, whoever is in first please take the top ones
Bloods
Chase the porter about the chair that went missing from the day room again`;

describe('line breaks that an editor put in', () => {
  it('read as spaces, at the same offsets', () => {
    const text = unwrap(WRAPPED);
    expect(text).toHaveLength(WRAPPED.length);
    expect(text).toContain('Mrs Parminder Gill asked');
    expect(text).toContain('999 158 8132');
  });

  it('read as spaces where lines end in a carriage return too', () => {
    expect(unwrap(WRAPPED.replaceAll('\n', '\r\n'))).toContain('999 158  8132');
  });

  it.each([
    ['a list of short lines', 'Bed 4\nBed 6\nBed 9'],
    ['a short line before a long one', `Bloods\n${'word '.repeat(15)}`],
    ['list items', `- ${'word '.repeat(13)}\n- ${'word '.repeat(13)}`],
    ['a caption under a long line', `${'word '.repeat(13)}\nCaption: kindness, every single day`],
    ['paragraphs', `${'word '.repeat(13)}\n\n${'word '.repeat(13)}`],
  ])('%s: every break stays', (_, text) => {
    expect(unwrap(text)).toBe(text);
  });

  it('stay where a word would have fitted: somebody typed them', () => {
    expect(unwrap(TYPED)).toBe(TYPED);
  });
});
