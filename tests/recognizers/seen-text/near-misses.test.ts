import { describe, expect, it } from 'vitest';
import type { PartKind } from '../../../src/draft.ts';
import { nearMisses } from '../../../src/recognizers/seen-text/near-misses.ts';
import { restoreSeenText } from '../../../src/recognizers/seen-text/restore.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';

const found = (read: string, kind = 'visible-text') => {
  const text = restoreSeenText(read);
  const result = nearMisses.recognize(new ReadableText(text, kind as PartKind)) as Iterable<{
    type: string;
    start: number;
    end: number;
    confidence: number;
    valid?: boolean;
  }>;
  return [...result].map(({ type, start, end, confidence, valid }) => ({
    type,
    written: text.slice(start, end),
    confidence,
    valid,
  }));
};

describe('NHS numbers', () => {
  it.each([
    ['a figure short', 'NHS 999114170', '999114170', false],
    ['a figure too many', 'NHS No: 99911417077', '99911417077', false],
    ['a figure wrong, in their groups', '999 114 1709', '999 114 1709', false],
    ['a figure wrong, in a record', 'WALLACE, Benedict 07/02/1990 9991141709', '9991141709', false],
    ['right, without a label', '9991141707', '9991141707', true],
    ['run together with a date of birth', '070219909991141707', '9991141707', true],
    ['run together with the edge of a box', 'NHS 19991141707', '9991141707', true],
  ])('%s', (_, text, written, valid) => {
    expect(found(text)).toContainEqual({ type: 'nhs-number', written, confidence: expect.any(Number), valid });
    for (const { confidence } of found(text)) expect(confidence).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'Receipt 1234567890',
    '081294665105',
    '01632 960123',
    '5901234123457',
    '9991141709',
    '9999999999',
    'Tel 01632960123',
    '17-01-2024',
    'Voucher code 9991141708\nValid until 12/03/2026',
    'Order no: 9991141707',
    'ISBN 9991141707',
    'Auth code 9991141707',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('dates of birth', () => {
  it.each([
    ['DOB27102/963', '27102/963'],
    ['DOB: 309/03/1975', '309/03/1975'],
    ['DOB15/1V1965', '15/1V1965'],
    ['DOB07106/1942', '07106/1942'],
  ])('%s', (text, written) => {
    expect(found(text)).toEqual([{ type: 'date-of-birth', written, confidence: 0.65, valid: false }]);
  });

  it.each(['DOB 07/02/1990', 'DOB', 'DOB unknown', 'DOB 12'])('not %s: nothing is near, or others find it', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('takes what stands behind a birth date for the number of the record', () => {
  expect(found('WALLACE,Benedict 07/02/1990 HDGH 4471882')).toEqual([
    { type: 'hospital-number', written: 'HDGH 4471882', confidence: 0.75, valid: undefined },
  ]);
});

it('looks at text of pictures only', () => {
  expect(found('NHS 999114170', 'text')).toEqual([]);
});
