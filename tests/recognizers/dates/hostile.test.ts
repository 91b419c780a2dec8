import fc from 'fast-check';
import { expect, it } from 'vitest';
import { found } from './tables.ts';

const PIECES = [
  'DOB ',
  'born ',
  '14/03/1951 ',
  '14 March ',
  'Sat ',
  'half ten ',
  '03:12 ',
  '00:00 ',
  '74',
  'year old ',
  'F',
  ', ',
  '(',
  'Jean',
  'aged ',
  '7lb ',
  'baby girl ',
  '\n',
  '1',
  '/',
  '-',
  ' ',
  '😭',
  'É',
];

it('never yields a span outside the text, nor an empty one', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      for (const { start, end } of await found(written)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(written.length);
      }
    }),
    { numRuns: 400 },
  );
});

const two = (number: number): string => String(number).padStart(2, '0');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

it('finds every date of birth, however it is written', async () => {
  const day = fc.date({ min: new Date('1931-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  const style = fc.constantFrom(
    (d: Date) => `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}`,
    (d: Date) => `${d.getUTCDate()}.${d.getUTCMonth() + 1}.${d.getUTCFullYear()}`,
    (d: Date) => `${two(d.getUTCDate())}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCFullYear() % 100)}`,
    (d: Date) => d.toISOString().slice(0, 10),
    (d: Date) => `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`,
    (d: Date) => `${MONTHS[d.getUTCMonth()]?.slice(0, 3)} ${d.getUTCDate()}, ${d.getUTCFullYear()}`,
    (d: Date) => `${two(d.getUTCDate())}${two(d.getUTCMonth() + 1)}${d.getUTCFullYear()}`,
  );
  const label = fc.constantFrom('DOB ', 'dob: ', 'born ', 'Date of birth ', 'D.O.B. ', 'her birthday is ');
  await fc.assert(
    fc.asyncProperty(day, style, label, async (date, write, words) => {
      const written = write(date);
      const text = `Pt ${words}${written}, rebooked`;
      const start = text.indexOf(written);
      expect(await found(text, 'date-of-birth')).toMatchObject([
        { start, end: start + written.length, value: date.toISOString().slice(0, 10), valid: true },
      ]);
    }),
  );
});

const MEGABYTE = 1_000_000;

it.each([
  'DOB ',
  'born in ',
  '14 March ',
  '14/03/1951 ',
  '00:00 ',
  '12 ',
  '1',
  'a',
  'A',
  ' ',
  'Aa ',
  'baby girl 7lb ',
  'lady, 74, ',
  'half ten ',
  'aged 11 ',
  'twenty ',
  'first ',
  'still ',
  'Mr Bloggs, ',
  'b. ',
])('reads a megabyte of "%s" on one line in good time', async (piece) => {
  const began = performance.now();
  await found(piece.repeat(MEGABYTE / piece.length));
  expect(performance.now() - began).toBeLessThan(8_000);
});
