import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/readers/text/index.ts';
import type { TextReading } from '../../../src/readers/text/reading.ts';

const reading = async (content: string): Promise<TextReading> => {
  const result = await readText({ format: 'markdown', content });
  if (!('parts' in result)) throw new Error(result.failure.reason);
  return result;
};

/** Each part, and what stands in the content for it when that is something else. */
const parts = async (content: string): Promise<string[]> =>
  (await reading(content)).parts.map(({ text, toDraft }) => {
    const span = toDraft?.({ start: 0, end: text.length });
    const written = content.slice(span?.start, span?.end);
    return written === text ? text : `${text} <- ${written}`;
  });

it.each<[string, string[]]>([
  ['---\ntitle: A day\ntags: [ward, Ada Obi]\n---\nBody *x*', ['A day', 'ward', 'Ada Obi', 'Body x <- Body *x']],
  ['---\r\ntitle: A day\r\n---\r\nBody', ['A day', 'Body']],
  ['\ufeff---\ntitle: A day\n---\nBody', ['A day', 'Body']],
  ['---\ntitle: "O\\u0027Brien \\"x\\" y"\n---\n', ['O\'Brien "x" y <- O\\u0027Brien \\"x\\" y', '']],
  ["---\ntitle: 'it''s'\n---\n", ["it's <- it''s", '']],
  ['---\ndescription: |\n  one\n  two\n---\n', ['one\ntwo\n <- one\n  two\n', '']],
  ['---\nsummary: >-\n  one\n  two\n\n  three\n---\n', ['one two\nthree <- one\n  two\n\n  three', '']],
  ['---\nreviewer: Ada Obi\n---\n', ['reviewer: Ada Obi', '']],
  ['---\npeople:\n  - {name: Ada, role: nurse}\n---\n', ['Ada', 'role: nurse', '']],
  ['---\nphone: 07700900123\nweight: 10\ndraft: true\nempty:\n---\n', ['phone: 07700900123', '']],
  ['---\ndate: 2024-03-14\nlastmod: 2024-03-14\ndob: 1948-03-12\n---\n', ['dob: 1948-03-12', '']],
  ['---\nplatform: X\naudience: private\n---\nHi', ['Hi']],
  ['+++\ntitle = "Ada"\n+++\nHi', ['title = "Ada"\n', 'Hi']],
  ['---\n---\nHi', ['Hi']],
  ['---\nHi *there*\n---\nHo', ['Hi there\n\nHo <- Hi *there*\n---\nHo']],
  ['---\ntitle: no end', ['---\ntitle: no end']],
  ['---\n# seen by Ada Obi\ntitle: A day # "no"\n---\n', ['A day', ' seen by Ada Obi', ' "no"', '']],
  ['---\ntitle: |\n  # no comment\nalt: "# nor this"\n---\n', ['# no comment\n', '# nor this', '']],
  ['---\na: &x Ada\nb: *x\n---\n', ['a: Ada <- a: &x Ada', '']],
])('reads %j', async (content, expected) => {
  expect(await parts(content)).toEqual(expected.filter((text) => text !== '' || content.endsWith('---\n')));
});

it('says where the draft goes', async () => {
  expect((await reading('---\nplatform: X\naudience: private\n---\nHi')).settings).toEqual({
    platform: 'X',
    audience: 'private',
  });
});

it.each<[string, [string, string | undefined][]]>([
  ['image: a.jpg', [['a.jpg', undefined]]],
  ['image: photos/ada', [['photos/ada', undefined]]],
  [
    'images: [a.jpg, b.png]',
    [
      ['a.jpg', undefined],
      ['b.png', undefined],
    ],
  ],
  ['featured_image: a b.jpeg', [['a b.jpeg', undefined]]],
  ['cover:\n  image: a.jpg\n  alt: Ada', [['a.jpg', 'Ada']]],
  [
    'gallery:\n  - src: a.jpg\n    alt: Ada\n  - src: b.jpg',
    [
      ['a.jpg', 'Ada'],
      ['b.jpg', undefined],
    ],
  ],
  ['resources:\n  - src: a.jpg', [['a.jpg', undefined]]],
  ['anything: a.webp', [['a.webp', undefined]]],
  ['hero: A long day', []],
  ['url: https://example.org/x', []],
])('finds the images of %j', async (fields, images) => {
  const found = (await reading(`---\n${fields}\n---\n`)).images;
  expect(found.map(({ reference, altText }) => [reference, altText?.text])).toEqual(images);
});

describe('what is wrong is said with its line, and the words are checked all the same', () => {
  it.each([
    ['---\ntitle: x\ntags: [a\n---\nMrs Okonkwo', 'the front matter is not valid YAML: mend line 4'],
    ['---\ntitle: Okonkwo\ntitle: x\n---\n', 'the front matter is not valid YAML: mend line 3'],
    [
      '---\ntitle: Okonkwo\naudience: staff\n---\n',
      "the front matter's audience is neither public nor private: mend line 3",
    ],
    [`---\na: ${'['.repeat(5_000)}\nb: Okonkwo\n---\n`, 'the front matter is too large or too deep to be read as YAML'],
    [`---\na: Okonkwo${'x'.repeat(70_000)}\n---\n`, 'the front matter is too large or too deep to be read as YAML'],
  ])('%.40j', async (content, reason) => {
    const result = await reading(content);
    expect(result.failure).toEqual({ status: 'failed', reason });
    expect(result.parts.map(({ text }) => text).join('\n')).toContain('Okonkwo');
  });
});
