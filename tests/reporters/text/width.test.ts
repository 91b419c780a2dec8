import { describe, expect, it, vi } from 'vitest';
import { layOut, takeOneColumnEach, wrap } from '../../../src/reporters/text/width.ts';

const table = vi.hoisted(() => ({ loaded: false }));
vi.mock('string-width', async (original) => {
  table.loaded = true;
  return await original();
});

describe('layOut', () => {
  it('does without the table of widths for plain text, and our own symbols', async () => {
    const text = '✗ Don’t post this yet · Siân O’Brien… 37°C → │ ✓ ␛ \ufffd';
    expect(await layOut((measure) => `${measure(text)}`)).toBe(`${text.length}`);
    expect(table.loaded).toBe(false);
  });

  it('lays out again with the table where a character needs it', async () => {
    expect(await layOut((measure) => `${measure('🙈漢')} ${measure('abc')}`)).toBe('4 3');
    expect(table.loaded).toBe(true);
  });
});

it('takes for one column only what takes one column', async () => {
  const { default: stringWidth } = await import('string-width');
  const characters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
  const wrong = characters.filter((character) => takeOneColumnEach(character) && stringWidth(character) !== 1);
  expect(wrong).toEqual([]);
});

describe('wrap', () => {
  const length = (text: string) => text.length;
  it.each([
    ['at spaces', 'one two three', 7, ['one two', 'three']],
    ['not before the edge', 'one two', 7, ['one two']],
    ['a word too long for a line', 'a bcdefghij k', 4, ['a bc', 'defg', 'hij', 'k']],
    ['no two spaces within a line', 'one  two', 20, ['one  two']],
    ['two spaces as one', 'one  two', 5, ['one', 'two']],
    ['spaces around', '  one ', 20, ['one']],
    ['spaces alone', '   ', 20, []],
    ['nothing', '', 5, []],
  ])('breaks %s', (_, text, width, lines) => expect(wrap(text, width, length)).toEqual(lines));
});
