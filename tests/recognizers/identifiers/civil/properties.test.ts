import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../../src/entity.ts';
import { civilIdentifiers } from '../../../../src/recognizers/identifiers/civil/index.ts';
import type { Recognizer } from '../../../../src/recognizers/recognizer.ts';
import { ReadableText } from '../../../../src/recognizers/text.ts';
import { findIn } from './tables.ts';

const recognizerOf = (type: EntityType): Recognizer =>
  civilIdentifiers.find(({ types }) => types.includes(type)) as Recognizer;

const oneOf = (characters: string) => fc.constantFrom(...characters);
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

/** Puts single separators of one kind between some characters of a number. */
const grouped = (number: fc.Arbitrary<string>) =>
  fc
    .tuple(number, fc.constantFrom('', ' ', '-', '\u00a0'), fc.infiniteStream(fc.boolean()))
    .map(([written, separator, breaks]) => {
      const characters = [...written];
      return characters.map((character, at) => (at > 1 && breaks.next().value ? separator : '') + character).join('');
    });

const ninos = fc
  .tuple(oneOf('ABCEGHJKLMNOPRSTWXYZ'), oneOf('ABCEGHJKLMNPRSTWXYZ'), digits(6), oneOf('ABCD'))
  .filter(([first, second]) => !['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(first + second))
  .map((parts) => parts.join(''));

const withLuhn = (number: string): string => {
  const sum = [...number].reverse().reduce((total, character, at) => {
    const digit = Number(character) * (at % 2 === 0 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return number + ((10 - (sum % 10)) % 10);
};
const cards = digits(14)
  .map((rest) => withLuhn(`4${rest}`))
  .filter((card) => !/^(\d)\1+$/.test(card))
  .map((card) => (card.match(/.{4}/g) ?? []).join(' '));

const britishIbans = fc.tuple(fc.stringMatching(/^[A-Z]{4}$/), digits(14)).map(([bank, account]) => {
  const asNumber = [...`${bank}${account}GB00`].map((character) => Number.parseInt(character, 36)).join('');
  const check = 98n - (BigInt(asNumber) % 97n);
  return `GB${String(check).padStart(2, '0')}${bank}${account}`;
});

const licences = fc
  .tuple(
    fc.stringMatching(/^[A-Z]{5}$|^[A-Z]{4}9$|^[A-Z]{3}99$/),
    digits(1),
    fc.integer({ min: 1, max: 12 }).chain((month) => fc.constantFrom(month, month + 50)),
    fc.integer({ min: 1, max: 28 }),
    digits(1),
    fc.stringMatching(/^[A-Z][A-Z9]9[A-Z]{2}$/),
  )
  .map(([name, decade, month, day, year, rest]) =>
    [name, decade, String(month).padStart(2, '0'), String(day).padStart(2, '0'), year, rest].join(''),
  );

const octet = fc.integer({ min: 0, max: 255 });

describe.each<[EntityType, fc.Arbitrary<string>, string]>([
  ['nino', grouped(ninos), 'NI number '],
  ['payment-card', cards, ''],
  ['iban', grouped(britishIbans), ''],
  ['driving-licence', licences, ''],
  ['passport', digits(9).filter((number) => !/^(\d)\1+$/.test(number)), 'passport no '],
  ['ip-address', fc.tuple(octet, octet, octet, octet).map((octets) => octets.join('.')), 'IP address '],
  ['ip-address', fc.ipV6(), 'IP address '],
  [
    'mac-address',
    fc.stringMatching(/^[0-9A-F]{2}(:[0-9A-F]{2}){5}$/).filter((mac) => !/^(.)\1(:\1\1)+$/.test(mac)),
    'MAC ',
  ],
  ['vehicle-registration', fc.stringMatching(/^[A-HJ-PR-Y]{2}[2-9][1-9] [B-DF-HJ-NP-TV-XZ]{3}$/), 'car reg '],
])('%s', (type, numbers, label) => {
  it('finds every number made by its rules, to the character', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, async (number) => {
        const found = await findIn(recognizerOf(type), `${label}${number}, please`);
        expect(found.map(({ start, end }) => [start, end])).toEqual([[label.length, label.length + number.length]]);
      }),
    );
  });
});

const PIECES = [
  'NI ',
  'passport ',
  'reg ',
  'card ',
  'sort code ',
  'IP ',
  'serial ',
  'AB',
  'LB98',
  ' ',
  '-',
  '.',
  ':',
  '::',
  '12',
  '4111',
  '\n',
  '😍',
  '\u00a0',
  'a',
  '(',
  '(21)',
];

describe.each(civilIdentifiers.map((recognizer) => [recognizer.name, recognizer] as const))('%s', (_, recognizer) => {
  it('never crashes and never leaves the text', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        for (const { start, end, confidence } of await recognizer.recognize(new ReadableText(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each(['reg LB98 QZX ', 'NI 12 34 56 c ', '4111 1111 1111 1112 ', '1.2.3.4.', 'aa:', 'GB82 ', '9', 'A', 'serial '])(
    'reads a line of 1 MB of "%s" in time',
    async (piece) => {
      const text = new ReadableText(piece.repeat(Math.ceil(1_000_000 / piece.length)));
      const start = performance.now();
      await findAll(recognizer, text);
      // Generous, for machines that are busy with other tests; anything quadratic takes minutes.
      expect(performance.now() - start).toBeLessThan(6_000);
    },
  );
});

const findAll = async (recognizer: Recognizer, text: ReadableText): Promise<number> =>
  [...(await recognizer.recognize(text))].length;
