import { describe, expect, it } from 'vitest';
import { holdsTogether, withFigures } from '../../../../../src/readers/image/seen/visible-text/figures.ts';

describe('figures that were read as letters', () => {
  it.each([
    ['qq91141707', '9991141707'],
    ['999 114 17o7', '999 114 17o7'],
    ['99911417o7', '9991141707'],
    ['RXHo183355', 'RXH0183355'],
    ['Hospital number:RXH018335s', 'Hospital number:RXH0183355'],
    ['q9q1141707', '9991141707'],
  ])('%s', (read, written) => {
    expect(withFigures(read)).toBe(written);
  });

  it.each(['WALLACE', 'sqoolll', '1940s', 'lloll', 'Il0ilo', 'H4471902', 'EX20 5QW', 'qqqq', 'NHSNo9991141707'])(
    'leaves %s',
    (word) => {
      expect(withFigures(word)).toBe(word);
    },
  );
});

describe('a reading that holds together', () => {
  it.each(['NHS9991141707', '999 114 1707', 'DOB 07/02/1990', '23-Apr-1974', '7 11.05.1967'])('%s', (text) => {
    expect(holdsTogether(text)).toBe(true);
  });
  it.each(['9991141708', '99911417070', '31/02/1990', '/02/1990', 'WARD 7B'])('not %s', (text) => {
    expect(holdsTogether(text)).toBe(false);
  });
});
