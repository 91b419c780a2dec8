import { describe, expect, it } from 'vitest';
import { Triggers } from '../../../src/recognizers/audience/triggers.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';

const triggers = new Triggers({ kin: 'mum dad', said: 'said cant tell*' });
const has = (text: string, needs: string): boolean => triggers.in(new ReadableText(text))(needs);

describe('words without which a pattern is not tried', () => {
  it.each([
    ['her mum said so', 'kin said', true],
    ["her MUM'S telling everyone", 'kin said', true],
    ['he can’t', 'said', true],
    ['her mum', 'kin said', false],
    ['a mumble', 'kin', false],
    ['anything', 'kin', false],
  ])('%s: %s is %s', (text, needs, expected) => {
    expect(has(text, needs)).toBe(expected);
  });

  it('looks at each sentence by itself', () => {
    const text = new ReadableText('Nothing here. Her mum came. He said no.');
    const found = [...triggers.sentences(text)].map(({ start, end, has }) => [
      text.text.slice(start, end).trim(),
      has('kin'),
      has('said'),
    ]);
    expect(found).toEqual([
      ['Her mum came.', true, false],
      ['He said no.', false, true],
    ]);
  });
});
