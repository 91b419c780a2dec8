import { expect, it } from 'vitest';
import { isSettled } from '../../../../../src/readers/image/seen/visible-text/readings.ts';

it.each([
  ['WALLACE, Benedict', 0.97, true],
  ['WALLACE, Benedict', 0.85, false],
  ['on', 0.99, false],
  ['NHS No 999 114 1707', 0.93, false],
  ['NHS No 999 114 1701', 0.96, true],
])('%s, read at %d, is settled: %s', (text, confidence, settled) => {
  expect(isSettled({ text, confidence })).toBe(settled);
});
