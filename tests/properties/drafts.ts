import fc from 'fast-check';
import type { Draft, TextFormat } from '../../src/draft.ts';

/** Pieces of real drafts, so that chance puts together what recognizers look for. */
const WORDS = [
  'NHS no ',
  '999 114 1707',
  '9991141707',
  'CHI ',
  '140351 4827',
  'DOB ',
  '14/03/1951',
  'born ',
  '30 November \u201979',
  'Mrs ',
  'Gill',
  'O\u2019Sullivan',
  'SINGH, Jaswinder',
  'JONES^SARAH',
  '@kwesi',
  '07700 900417',
  '+44 (0)7700 900 417',
  'SY63 1WB',
  '27 Larkspur Close',
  'k.oyelaran@mailbox.example',
  'LB98 QZX',
  'AZ 123 456 A',
  'my patient ',
  'her daughter ',
  '74F ',
  '96 years old',
  'baby girl 7lb 9oz ',
  'on our ward tonight ',
  '52.10442, -3.41177',
  'https://fundpage.example/f/help-a',
  'JONES_SARAH_XRAY.jpg',
] as const;

/** What gives a text its form, in one format or another. */
const MARKUP = [
  '![alt](photo.jpg)',
  '[',
  '](',
  '**',
  '_',
  '`',
  '```\n',
  '<b>',
  '</b>',
  '<a href="',
  '<!--',
  '-->',
  '<script>',
  '&amp;',
  '&#x1F600;',
  '&#55357;',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '> ',
  '- ',
  '1. ',
  '# ',
  '---\n',
  '---\ntitle: ',
  '{',
  '}',
  '"',
  "'",
  '|',
  ' ',
  '  ',
  '\t',
  '.',
  ', ',
  '(',
  ')',
] as const;

/** What is more than a letter or less: joined, stacked, turned round, outside the first plane, half of a character. */
const ODD = [
  '\u200d',
  '\u0301',
  'e\u0301\u0302\u0303',
  '👩🏽‍⚕️',
  '👨‍👩‍👧‍👦',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '𝟗𝟗𝟗 𝟏𝟏𝟒 𝟏𝟕𝟎𝟕',
  '９９９１１４１７０７',
  'Ⓜrs ',
  '\ud83d',
  '\ude00',
  'שלום',
  'مرحبا',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u0000',
  '\u001b[31m',
  '\ufeff',
  '\u00ad',
  '\u2028',
  'İ',
  'ß',
  'ŉ',
] as const;

/** Any text, of words and markup and of whatever else Unicode and what is none of it hold. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      {
        weight: 1,
        arbitrary: fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
      },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

export const FORMATS_OF_TEXT = ['plain', 'markdown', 'mdx', 'html'] as const satisfies readonly TextFormat[];

export const draftOf = (content: string, format: TextFormat = 'plain'): Draft => ({
  name: { id: 'draft' },
  text: { format, content },
  images: [],
  settings: {},
});

/** A post that is blocked for what stands in it, whatever stands around it. All numbers are invented. */
export const BLOCKED = [
  'NHS no 999 114 1707 needs rebooking',
  'My patient Mrs Parminder Gill, DOB 14/03/1951, was in again',
  'Her daughter can be called on 07700 900417',
  'Visited her at 27 Larkspur Close, SY63 1WB, she had fallen again',
] as const;
