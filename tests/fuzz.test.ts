import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { check, inspect } from '../src/check.ts';
import type { Draft, TextFormat } from '../src/draft.ts';

/** Pieces of real drafts, so that chance puts together what recognizers look for. */
const PIECES = [
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
  '52.10442, -3.41177',
  'https://fundpage.example/f/help-a',
  'JONES_SARAH_XRAY.jpg',
  '![alt](photo.jpg)',
  '**',
  '_',
  '`',
  '<b>',
  '&amp;',
  '\\',
  '\n',
  '\r\n',
  '> ',
  '- ',
  '# ',
  '---\n',
  ' ',
  ' ',
  '.',
  ', ',
  '(',
  ')',
  '\u200d',
  '\u0301',
  '👩🏽‍⚕️',
  '\ud83d',
  'שלום',
  '\u202e',
  '\u0000',
] as const;

const draftText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const draftOf = (content: string, format: TextFormat): Draft => ({
  name: { id: 'fuzz' },
  text: { format, content },
  images: [],
  settings: {},
});

describe.each(['plain', 'markdown', 'html'] as const)('any %s text', (format) => {
  it('is checked without a crash, and every place is inside it', async () => {
    await fc.assert(
      fc.asyncProperty(draftText, async (content) => {
        const draft = draftOf(content, format);
        const { result, reveal } = await check(draft, { rules });
        for (const { location } of result.findings) {
          if (location.part !== 'text') continue;
          const { start = -1, end = -1, line = 0, column = 0 } = location;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(content.length);
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          expect(reveal(location)).toBeDefined();
        }
        for (const { start, end, part, confidence } of (await inspect(draft)).entities) {
          if (part === 'text') expect(end).toBeLessThanOrEqual(content.length);
          expect(end).toBeGreaterThan(start);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 250 },
    );
  }, 120_000);
});
