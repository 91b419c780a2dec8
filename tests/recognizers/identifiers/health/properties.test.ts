import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthNumbers } from '../../../../src/recognizers/identifiers/health/index.ts';
import { recognize } from '../../../../src/recognizers/index.ts';

const recognized = (text: string) => recognize({ kind: 'text', text }, healthNumbers);

/** A valid number of the test range, which begins with 999. */
const testNumber = fc
  .integer({ min: 999_000_000, max: 999_999_998 })
  .map((stem) => {
    const digits = String(stem);
    const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    return digits + String((11 - (sum % 11)) % 11);
  })
  .filter((digits) => digits.length === 10);
const separator = fc.constantFrom('', ' ', '-', '.', '\u00A0', '\u2009', '\u202F', '\u2011', '\u2013');
const label = fc.constantFrom('NHS no ', 'NHS number: ', 'nhs num ', 'NHS#', 'NHS No.: ', 'Rhif GIG ');

/** Pieces that mean something to the recognizers, mixed with anything else. */
const piece = fc.oneof(
  fc.constantFrom('NHS no', 'MRN', 'CHI', 'H&C', 'CAD', 'case ref', 'specimen', 'UBRN', 'EPS', 'HCPC', 'for', 'is'),
  fc.constantFrom(' ', '.', '-', '/', '(', ')', '\n', ',', ':', '\u2009', '£', '+', '#', '😀', '\uD83D'),
  fc.stringMatching(/^[0-9A-Z]{1,10}$/),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

describe('whatever the text', () => {
  it('stays inside it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const text = pieces.join('');
        for (const { start, end, confidence } of await recognized(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds every labelled NHS number, however it is separated', async () => {
    await fc.assert(
      fc.asyncProperty(testNumber, separator, label, fc.boolean(), async (digits, between, name, after) => {
        const number = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(between);
        const text = after ? `chase ${number} (NHS no) please` : `chase ${name}${number} please`;
        const start = text.indexOf(number);
        expect(await recognized(text)).toMatchObject([
          { type: 'nhs-number', start, end: start + number.length, value: digits, valid: true },
        ]);
      }),
    );
  });
});

// "A 1 MB single line must take well under 2 s"; the limit leaves room for a busy machine.
describe('on one line of a megabyte', () => {
  it.each([
    '9',
    '9 ',
    '999 114 1707, ',
    '9991141707 ',
    'NHS no ',
    'NHS number for a b c d ',
    'CHI 1403514827 ',
    'MRN ',
    'case ref A1-',
    'patient AB12345 ',
    'RA990011 ',
    'incident 4471, ',
    '1.2.',
    'A-',
    '(',
    '\u2009',
  ])('of %j', { timeout: 15_000 }, async (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const start = performance.now();
    await recognized(text);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
