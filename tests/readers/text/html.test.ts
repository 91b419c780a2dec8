import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/readers/text/html.ts';

const words = (content: string): string[] => readHtml(content).parts.map(({ text }) => text.trim());

describe('HTML is read as browsers parse it', () => {
  it.each<[string, string[]]>([
    ['<p>Mrs <em>Okon</em>kwo</p>', ['Mrs Okonkwo']],
    ["<p title='a > b'>Ada</p>", ['Ada', 'a > b']],
    ['<title>Ada <b> Obi</title>', ['Ada <b> Obi']],
    ['<textarea><p>Ada</textarea>', ['<p>Ada']],
    ['caf&eacute &#150; &amp; R&D &copy', ['café – & R&D ©']],
    ['Ada<![CDATA[x]]> <?php Obi ?>', ['Ada', '[CDATA[x]]', 'php Obi ?']],
    ['<svg><title>Ada <b>Obi</b></title></svg>', ['Ada Obi']],
    ['<a class="x>Mrs Okonkwo</a><p class="y">Hi', ['Hi', 'x>Mrs Okonkwo</a><p class=']],
  ])('%j', (content, expected) => {
    expect(words(content)).toEqual(expected);
  });
});

describe('code is not read as prose, but for what it says', () => {
  it.each<[string, string[]]>([
    ['<style>.ada { font: Georgia } /* for Mrs Obi */</style>Hi', ['Hi', 'for Mrs Obi']],
    [
      '<script>var a = 1; // see Ada Obi\nlet b = "Mrs Okonkwo left", c = "btn-x";</script>Hi',
      ['Hi', 'see Ada Obi', 'Mrs Okonkwo left'],
    ],
    ['<script type="application/ld+json">{"name":"Okonkwo"}</script>', ['name', 'Okonkwo']],
    ['<script>if (a < b) "</b>"</script>Hi', ['Hi']],
  ])('%j', (content, expected) => {
    expect(words(content)).toEqual(expected);
  });
});

it('pictures of several sizes are one', () => {
  const { images } = readHtml('<img srcset="a.jpg 1x, b.jpg 2x" alt=Ada><img data-src=c.jpg>');
  expect(images.map(({ reference, altText }) => [reference, altText?.text])).toEqual([
    ['a.jpg', 'Ada'],
    ['c.jpg', undefined],
  ]);
});

it.each([
  ['comments with Windows line breaks', '<!-- a\r\nb -->'.repeat(70_000)],
  ['attributes', `<p ${'a=b '.repeat(200_000)}>`],
  ['unclosed code', `<script>${'/*'.repeat(300_000)}`],
  ['quotes in code', `<script>${'"'.repeat(600_001)}</script>`],
  ['drawings', '<svg>'.repeat(200_000)],
])('a megabyte of %s is read in good time', (_, content) => {
  const start = performance.now();
  words(content);
  expect(performance.now() - start).toBeLessThan(8_000);
});
