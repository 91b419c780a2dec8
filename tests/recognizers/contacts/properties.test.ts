import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contacts } from '../../../src/recognizers/contacts/index.ts';
import { phone } from '../../../src/recognizers/contacts/phone.ts';
import { postcode } from '../../../src/recognizers/contacts/postcode.ts';
import { recognizeIn } from './marked.ts';

const letters = (from: string) => fc.constantFrom(...from);
const digit = letters('0123456789');
const inward = fc
  .tuple(digit, letters('ABDEFGHJLNPQRSTUWXYZ'), letters('ABDEFGHJLNPQRSTUWXYZ'))
  .map((all) => all.join(''));
const outward = fc.oneof(
  fc.tuple(fc.constantFrom('B', 'E', 'G', 'L', 'M', 'N', 'S', 'W'), digit),
  fc.tuple(fc.constantFrom('B', 'E', 'G', 'L', 'M', 'N', 'S', 'W'), letters('123456789'), digit),
  fc.tuple(fc.constantFrom('SY', 'LL', 'BT', 'KW', 'YO', 'ZE'), digit),
  fc.tuple(fc.constantFrom('SY', 'LL', 'BT', 'KW', 'YO', 'ZE'), letters('123456789'), digit),
  fc.tuple(fc.constantFrom('EC', 'SW', 'WC', 'SE'), digit, letters('ABEHMNPRVWXY')),
);
const DRAMA_RANGES = [
  '07700 900',
  '01632 960',
  '0113 496 0',
  '0161 496 0',
  '020 7946 0',
  '029 2018 0',
  '028 9649 6',
  '03069 990',
];

/** Pieces that the recognizers look out for, in any order. */
const soup = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ...'07700 900417|+44 |(0)|@|.|/|, |27 Larkspur Close|flat 3|sy63|1WB| at | dot com|https://|\n|🙈|her'.split(
          '|',
        ),
      ),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe.each(contacts.map((recognizer) => [recognizer.name, recognizer] as const))('%s', (_, recognizer) => {
  it('never fails, and stays inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        for (const { type, start, end, confidence } of await recognizeIn(recognizer, text)) {
          expect(recognizer.types).toContain(type);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(['07700 900417 ', '0 ', 'a@', 'a.', '12 Mill Lane, ', 'sy63 1wb ', '+1 202 ', 'http://', 'a dot '])(
    'reads a megabyte of “%s” on one line in time',
    async (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const began = performance.now();
      await recognizeIn(recognizer, text);
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});

it('finds every postcode of a real area', async () => {
  await fc.assert(
    fc.asyncProperty(outward, inward, fc.constantFrom(' ', ''), async (out, into, gap) => {
      const code = `${out.join('')}${gap}${into}`;
      const [found] = await recognizeIn(postcode, `she lives at ${code}, top bell`);
      expect(found).toMatchObject({ start: 13, end: 13 + code.length });
      expect(found?.confidence).toBeGreaterThanOrEqual(0.5);
    }),
  );
});

it('finds every number of the drama ranges, however it is grouped', async () => {
  const tail = fc.array(digit, { minLength: 3, maxLength: 3 }).map((digits) => digits.join(''));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...DRAMA_RANGES),
      tail,
      fc.constantFrom('as it is', 'plain', '+44'),
      async (range, end, form) => {
        const plain = `${range}${end}`.replaceAll(' ', '');
        const number =
          form === 'plain' ? plain : form === '+44' ? `+44 ${`${range}${end}`.slice(1)}` : `${range}${end}`;
        const [found] = await recognizeIn(phone, `ring her on ${number}, not before ten`);
        expect(found).toMatchObject({ start: 12, end: 12 + number.length, value: `+44${plain.slice(1)}` });
      },
    ),
  );
});
