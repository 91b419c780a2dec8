import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/readers/text/index.ts';
import type { TextReading } from '../../../src/readers/text/reading.ts';

const read = async (content: string): Promise<TextReading> => {
  const reading = await readText({ format: 'mdx', content });
  if (!('parts' in reading)) throw new Error(reading.failure.reason);
  return reading;
};

describe('MDX is read as its reader sees it, and its code for what it says', () => {
  it.each<[string, string[]]>([
    ['Mrs **Okon**kwo', ['Mrs Okonkwo']],
    ['Mrs <b>Okon</b>kwo', ['Mrs Okonkwo']],
    ['Hi {/* Mrs Okonkwo */}all', ['Hi all', ' Mrs Okonkwo ']],
    ["export const meta = { title: 'Mrs Ada Obi' }\n\nHi", ['Hi', 'Mrs Ada Obi']],
    ['<Quote by="Ada &amp; Obi" tone="calm">Lovely **team**</Quote>', ['Lovely team', 'Ada & Obi']],
    ['<Card>\n  Ada *Obi*\n</Card>\n\nHi', ['Ada Obi\n\n\nHi']],
    ['see <a href="https://example.org/ada">Ada</a>', ['see Ada (https://example.org/ada)']],
    ['---\ntitle: Ward\n---\nHi <Br/>', ['Ward', 'Hi ']],
  ])('%j', async (content, expected) => {
    const { parts, failure } = await read(content);
    expect(failure).toBeUndefined();
    expect(parts.map(({ text }) => text)).toEqual(expected);
  });

  it('pictures are those that it shows and those that it brings in', async () => {
    const { images } = await read('import ward from \'./ward.jpg\'\n\n<img src="a.jpg" alt="Ada" />\n\n![Bo](b.jpg)');
    expect(images.map(({ reference, altText }) => [reference, altText?.text])).toEqual([
      ['./ward.jpg', undefined],
      ['a.jpg', 'Ada'],
      ['b.jpg', 'Bo'],
    ]);
  });

  it('attributes lead back', async () => {
    const content = '🙂\n\n<Quote by="Ada &amp; Obi" />';
    const { parts } = await read(content);
    const part = parts.find(({ text }) => text === 'Ada & Obi');
    const span = part?.toDraft?.({ start: 4, end: 9 });
    expect(content.slice(span?.start, span?.end)).toBe('&amp; Obi');
  });
});

it.each(['Mrs Okonkwo <b', 'Mrs Okonkwo {', '<Card>\n\nMrs Okonkwo', 'import Mrs Okonkwo from'])(
  'what is no MDX is read as it stands, and said: %j',
  async (content) => {
    const { parts, failure } = await read(content);
    expect(parts.map(({ text }) => text)).toEqual([content]);
    expect(failure?.reason).toMatch(/^it is not valid MDX .*mend line \d/);
    expect(failure?.reason).not.toMatch(/okonkwo/i);
  },
);

it.each([
  ['braces', '{'.repeat(200_000)],
  ['elements', '<A>'.repeat(60_000)],
  ['expressions', '{a} '.repeat(50_000)],
])('a lot of %s is read in good time', async (_, content) => {
  const start = performance.now();
  await read(content);
  expect(performance.now() - start).toBeLessThan(10_000);
});

it('what makes the parser give up is checked as plain text, and said', async () => {
  const { parts, failure } = await read('<b>NHS no 999 114 1707\r---\n');
  expect(parts.map(({ text }) => text).join()).toContain('999 114 1707');
  expect(failure?.reason).toMatch(/checked as plain text/);
});
