import { expect, it } from 'vitest';
import { maskedLine } from '../../src/suppressions/masked-line.ts';

const masked = (line: string, start = 0, end = line.length): string => maskedLine({ line, start, end });

it.each([
  ['Mr Kwabena Asante, NHS 999 114 1707', 'Xx Xxxxxxx Xxxxxx, XXX 000 000 0000'],
  ['  two\t blanks ', 'xxx xxxxxx'],
  ['Zoë Müller 😀 ４２', 'Xxx Xxxxxx * 00'],
  ['Zoe\u0308', 'Xxx'],
  ['शर्मा जी', 'xxx x'],
  ['', ''],
])('%j is known again by %j', (line, shape) => {
  expect(masked(line)).toBe(shape);
});

it('holds no letter and no digit of the line', () => {
  const everything = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join('');
  expect(masked(everything)).toMatch(/^[ -~]*$/);
  expect(masked(everything)).not.toMatch(/[a-wyzA-WYZ1-9]/);
});

it('of a line without end only the surroundings count', () => {
  const line = `${'a '.repeat(500_000)}Ward 7${' b'.repeat(500_000)}`;
  expect(masked(line, 1_000_000, 1_000_006).length).toBeLessThan(400);
});

it('a place in a picture is known by the size of the picture', () => {
  expect(maskedLine(undefined, [4032, 3024])).toBe('4032×3024');
  expect(maskedLine(undefined)).toBe('');
});
