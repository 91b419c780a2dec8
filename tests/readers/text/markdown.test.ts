import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part, TextFormat } from '../../../src/draft.ts';
import { readText } from '../../../src/readers/text/index.ts';
import type { TextReading } from '../../../src/readers/text/reading.ts';

const reading = async (content: string, format: TextFormat = 'markdown'): Promise<TextReading> => {
  const result = await readText({ format, content });
  if (!('parts' in result)) throw new Error(result.failure.reason);
  return result;
};

const words = ({ parts }: TextReading): string[] => parts.map(({ text }) => text);

/** What stands in the content for some words of a part. */
const source = (content: string, part: Part | undefined, wanted: string): string => {
  const start = part?.text.indexOf(wanted) ?? -1;
  expect(start, `${wanted} in ${part?.text}`).toBeGreaterThanOrEqual(0);
  const span = part?.toDraft?.({ start, end: start + wanted.length });
  return content.slice(span?.start, span?.end);
};

describe('reads what a reader of the post would see', () => {
  it.each([
    ['Mrs **Okon**kwo', 'Mrs Okonkwo'],
    ['Mrs _Okonkwo_, ~~Smith~~', 'Mrs Okonkwo, Smith'],
    ['# Ward *round*\n\nSeen', 'Ward round\n\nSeen'],
    ['Ward round\n===\nSeen `NHS 999`', 'Ward round\n\nSeen NHS 999'],
    ['- *Ada*\n- Bo\n\n  Cy', 'Ada\nBo\n\nCy'],
    ['- *Ada*\n- Bo\n  - Cy', 'Ada\nBo\nCy'],
    ['14. March was _hard_', '14. March was hard'],
    ['> Mrs *Okon*\n> kwo', 'Mrs Okon\nkwo'],
    ['one\\\ntwo  \nthree', 'one\ntwo\nthree'],
    ['```text Ada\nMrs Okonkwo\n  **left**\n```', 'text Ada\nMrs Okonkwo\n  **left**'],
    ['_x_\n\n    Mrs Okonkwo', 'x\n\nMrs Okonkwo'],
    ['see [our page](https://example.org/a_b "Ada Obi")', 'see our page (https://example.org/a_b)', 'Ada Obi'],
    [
      'see [example.org](https://example.org) <https://example.org/x> <a@example.org>',
      'see example.org https://example.org/x a@example.org',
    ],
    ['[up](#top) [ref][r]\n\n[r]: https://example.org', 'up ref\n\n[r]: https://example.org'],
    ['[Mrs Okonkwo]: seen', '[Mrs Okonkwo]: seen'],
    ['| Name | *Age* |\n|---|---|\n| Ada | 82 |', '| Name | Age |\n|---|---|\n| Ada | 82 |'],
    ['a <b>bo</b>ld <br>line <!-- Mrs Okonkwo -->', 'a bold \nline ', ' Mrs Okonkwo '],
    ['<div title="Ada">\n<p>Bo &amp; Cy</p>\n</div>', '\n\nBo & Cy\n\n\n', 'Ada'],
    ['Mrs <a href="https://example.org/ada">Okon</a>kwo', 'Mrs Okon (https://example.org/ada)kwo'],
    ['5 < 6 and a <b', '5 < 6 and a <b'],
    ['O&#39;Brien &amp; Si&acirc;n &unknown; \\*', "O'Brien & Siân &unknown; *"],
    ['@nhs_trust and snake_case_name, 2*3*4', '@nhs_trust and snake_case_name, 234'],
    ['plain words, 07700 900123', 'plain words, 07700 900123'],
  ])('%j', async (content, ...expected) => {
    expect(words(await reading(content))).toEqual(expected);
  });
});

describe('maps words back to where they stand', () => {
  it.each([
    ['Mrs **Okon**kwo', 'Okonkwo', 'Okon**kwo'],
    ['Mrs **Okonkwo** left', 'Okonkwo', 'Okonkwo'],
    ['with O&#39;Brien, *82*', "O'Brien", 'O&#39;Brien'],
    ['&lt;&lt; Ada Obi', 'Ada Obi', 'Ada Obi'],
    ['\\*\\* Ada\\-Obi', 'Ada-Obi', 'Ada\\-Obi'],
    ['*x*\r\n\r\n> Mrs \r\n> Okonkwo', 'Mrs\r\nOkonkwo', 'Mrs \r\n> Okonkwo'],
    ['> > *a*\n> > b\nlazy Ada', 'lazy Ada', 'lazy Ada'],
    ['*x*\n\n> a\n> > b\n> >     c Ada', 'c Ada', 'c Ada'],
    ['1. *x*\n\n   ```\n   Ada\n     Bo\n   ```\n', 'Bo', 'Bo'],
    ['*x*\n\n>     Ada\n>     Bo', 'Ada\nBo', 'Ada\n>     Bo'],
    ['`` Ada ` Bo ``', 'Ada ` Bo', 'Ada ` Bo'],
    ['[a*b*](<https://example.org/x y>)', 'https://example.org/x y', 'https://example.org/x y'],
    ['[a](https://example.org/x&amp;y)', '(https://example.org/x&y)', 'https://example.org/x&amp;y'],
    ['> <p>Si&acirc;n\n> Obi</p>', 'Siân\nObi', 'Si&acirc;n\n> Obi'],
    ['a <a href="https://example.org/ada">Ada</a>', 'https://example.org/ada', 'https://example.org/ada'],
    ['🙂 **Ada** 🙂 Bo', 'Bo', 'Bo'],
    ['x\ty *z*\n\n\tAda', 'Ada', 'Ada'],
  ])('%j: %j', async (content, wanted, expected) => {
    const { parts } = await reading(content);
    expect(source(content, parts[0], wanted)).toBe(expected);
  });
});

describe('images', () => {
  it.each([
    ['![A *ward* round](img/a.jpg "Bay 7")', [['img/a.jpg', 'A ward round', 'A *ward* round']], ['Bay 7']],
    ['![O&#39;Brien](<a b.jpg>)', [['a b.jpg', "O'Brien", 'O&#39;Brien']], []],
    ['![](a.jpg)', [['a.jpg', undefined, undefined]], []],
    ['![Ada][r]\n\n[r]: a.jpg', [['a.jpg', 'Ada', 'Ada']], ['\n\n[r]: a.jpg'.trim()]],
    ['![Ada]\n\n[ada]: <a.jpg>', [['a.jpg', 'Ada', 'Ada']], ['[ada]: <a.jpg>']],
    ['<img alt="Ada &amp; Bo" src=\'a.jpg\'>', [['a.jpg', 'Ada & Bo', 'Ada &amp; Bo']], []],
    ['text <IMG SRC=a.jpg>', [['a.jpg', undefined, undefined]], ['text ']],
    ['[![Ada](a.jpg)](b.html)', [['a.jpg', 'Ada', 'Ada']], [' (b.html)']],
    ['![Ada][gone]', [], ['![Ada][gone]']],
  ])('%j', async (content, images, text) => {
    const result = await reading(content);
    expect(
      result.images.map(({ reference, altText }) => [
        reference,
        altText?.text,
        altText && source(content, altText, altText.text),
      ]),
    ).toEqual(images);
    expect(words(result)).toEqual(text);
  });
});

describe('HTML files are read the same way', () => {
  it.each([
    ['<!doctype html><title>Ward</title><p>Mrs <b>Okon</b>kwo', '\nWard\n\nMrs Okonkwo'],
    ['<p>one<p>two<li>three', 'one\ntwo\nthree'],
    ['a <!-- never closed Ada', 'a ', ' never closed Ada'],
    ['a <b title="never closed Ada', 'a <b title="never closed Ada'],
    ['<meta name="description" content="Ada &quot;Bo&quot;">', 'Ada "Bo"'],
  ])('%j', async (content, ...expected) => {
    expect(words(await reading(content, 'html')).map((text) => text.replace(/^\n/, ''))).toEqual(
      expected.map((text) => text.replace(/^\n/, '')),
    );
  });
});

describe('never fails or loses its way', () => {
  const markup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '*',
          '**',
          '_',
          '`',
          '```\n',
          '[',
          '](',
          ')',
          '![',
          '<b>',
          '</b>',
          '<!--',
          '-->',
          '&amp;',
          '&#39;',
          '\\',
          '> ',
          '- ',
          '1. ',
          '    ',
          '\t',
          '\n',
          '\r\n',
          '\n\n',
          '#',
          '<a href="',
          '">',
          '~~',
          '---\n',
          ': ',
          '"',
          "'",
          '|',
          '[^',
          ']: ',
        ),
        fc.constantFrom('Ada', 'Okonkwo', ' ', '🙂', 'é', '82', 'x.jpg', 'https://example.org'),
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join(''));

  it.each<TextFormat>(['markdown', 'html'])(
    'every span of every part lies in the %s, and single characters are found again',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(markup, fc.nat(), fc.nat(), async (content, a, b) => {
          const { parts, images } = await reading(content, format);
          for (const part of [...parts, ...images.flatMap(({ altText }) => altText ?? [])]) {
            const [start, end] = [a % (part.text.length + 1), b % (part.text.length + 1)].sort((x, y) => x - y) as [
              number,
              number,
            ];
            const span = part.toDraft?.({ start, end }) ?? { start: -1, end: -1 };
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(content.length);
            for (const [at, letter] of [...part.text].entries()) {
              if (!/[A-Za-z0-9]/.test(letter) || [...part.text].length !== part.text.length) continue;
              const place = part.toDraft?.({ start: at, end: at + 1 });
              const written = content.slice(place?.start, place?.end);
              expect(written === letter || written.startsWith('&')).toBe(true);
            }
          }
        }),
        { numRuns: 1500 },
      );
    },
  );

  it('a plain text is its own map', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[A-Za-z0-9 ,.!?'\n-]{0,80}$/), async (content) => {
        fc.pre(!content.includes('---'));
        const { parts } = await reading(content);
        expect(words({ content, parts, images: [] })).toEqual([content]);
        expect(parts[0]?.toDraft?.({ start: 0, end: content.length })).toEqual({ start: 0, end: content.length });
      }),
    );
  });

  it.each(['markdown', 'mdx', 'html'] as const)(
    'a byte order mark that was left on counts in places: %s',
    async (format) => {
      for (const before of ['\ufeff', '\ufeff\ufeff', '---\ntitle: Hi\n---\n\ufeff']) {
        const content = `${before}Mrs <b>Ada</b> *Okonkwo*`;
        const { parts } = await reading(content, format);
        expect(source(content, parts.at(-1), 'Okonkwo')).toBe('Okonkwo');
      }
    },
  );

  it('as much marked-up text as is taken apart is taken apart in good time', async () => {
    const start = performance.now();
    const { failure } = await reading('a *b* [c](d)\n\n'.repeat(13_000));
    expect(failure).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it('more than that is read as it stands, and said', async () => {
    const { failure, parts } = await reading(`Mrs Okonkwo ${'*'.repeat(4_000)}`);
    expect(failure?.reason).toMatch(/more markup/);
    expect(parts[0]?.text).toMatch(/^Mrs Okonkwo/);
  });

  it.each([
    ['brackets', '[a]('],
    ['pictures', '![a](b)'],
    ['emphasis', '*a **b '],
    ['quotes', '>'],
    ['lists', '- '],
    ['tags', '<a href="'],
    ['comments', '<!-- '],
    ['open tags', '< <b '],
    ['references', '&amp;'],
    ['definitions', '[a]: b\n'],
    ['code', '` `` '],
    ['paragraphs', 'a *b* [c](d)\n\n'],
    ['nested lists', '- a\n  '],
    ['fences', '```\n'],
    ['shortcodes', '{{<a "'],
  ])('a megabyte of %s is read in good time', async (_, piece) => {
    const content = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
    for (const format of ['markdown', 'html'] as const) {
      const start = performance.now();
      expect((await reading(content, format)).parts.length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(4_000);
    }
  });
});
