import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftsOfContent } from '../../../src/inputs/content-files/index.ts';
import { draftsIn, mapping, nameOf, wordsOf, written } from '../../support/content.ts';

const rows = async (...args: Parameters<typeof draftsIn> extends [unknown, ...infer Rest] ? Rest : never) =>
  (await draftsIn('table', ...args)).map((draft) => [nameOf(draft), ...wordsOf(draft)]);

describe('the tables of schedulers are known by their columns', () => {
  it.each<[string, string, string[][]]>([
    ['Buffer', 'Text,Image URL,Tags,Posting Time\n"Ward, news",,may,2026-05-01 10:00\n', [['row 2', 'Ward, news']]],
    [
      'Hootsuite, without a header',
      '01/05/2026 10:00,Ward news,https://example.org\n',
      [['row 1', 'Ward news', 'https://example.org']],
    ],
    [
      'Hootsuite, exported',
      'Post ID,Network,Post Message,Permalink\n1,X,Ward news,https://example.org\n',
      [['row 2', 'Ward news']],
    ],
    [
      'Sprout Social, for upload',
      'date,time_24hr,message_text,link\n01/05/2026,10:00,Ward news,\n',
      [['row 2', 'Ward news']],
    ],
    [
      'Sprout Social, exported',
      'Date,Network,Sent by,Post,Linked Content\n1,X,Ada,Ward news,Our page\n',
      [['row 2', 'Ward news', 'Our page']],
    ],
    ['Later', 'Scheduled Date,Caption,Media URL,Alt Text\n1,Ward news,,\n', [['row 2', 'Ward news']]],
    [
      'Meta Business Suite',
      '"Post ID","Page name",Title,Description,"Publish time",Permalink\n1,Trust,Ward news,More,05/01/2026,https://example.org\n',
      [['row 2', 'Ward news', 'More']],
    ],
    ['any, with semicolons', 'Text;Posting Time\nWard, news;1\n', [['row 2', 'Ward, news']]],
    ['any, as Excel says its separator', 'sep=;\nText;Posting Time\nWard news;1\n', [['row 3', 'Ward news']]],
    ['any, with tabs', 'Text\tPosting Time\nWard news\t1\n', [['row 2', 'Ward news']]],
  ])('%s', async (_, content, expected) => {
    expect(await rows(content)).toEqual(expected);
  });

  it('and no others', async () => {
    expect(await rows('Title,Size\nx,1\n')).toEqual([['file', expect.stringMatching(/^! its columns are not those/)]]);
  });
});

it('the configuration says which columns count', async () => {
  const columns = mapping({ text: ['Wording', 'more'], images: ['Pic'], altText: ['Alt'], platform: 'Where' });
  const [draft] = await draftsIn('table', 'Where,Wording,Note,Pic,Alt,More\nX,Hi,Ada,a.jpg,A ward,Ho\n', columns);
  expect(draft?.settings).toEqual({ platform: 'X' });
  expect(draft && wordsOf(draft)).toEqual(['Hi', 'Ho']);
  expect(draft?.text).toMatchObject({ excerpt: { images: [{ reference: 'a.jpg', altText: { text: 'A ward' } }] } });
  expect(await rows('A,B\n1,2\n', columns)).toEqual([['file', expect.stringMatching(/^! it has no column/)]]);
});

it('a picture goes with its row, several with theirs', async () => {
  const [draft] = await draftsIn('table', 'Caption,Media URL,Alt Text\nHi,"a.jpg, https://example.org/b.jpg",A ward\n');
  expect(draft?.text).toMatchObject({
    excerpt: {
      images: [{ reference: 'a.jpg', altText: { text: 'A ward' } }, { reference: 'https://example.org/b.jpg' }],
    },
  });
});

it.each(['\n', '\r\n', '\r'])('rows lead back to their lines, breaks being %j', async (lineBreak) => {
  const content = ['\ufeffText,Tags', '"Mrs ""Ada""', '🙂 Obi",x', '', 'Bo,"y']
    .join(lineBreak)
    .concat('"', lineBreak, 'Cy');
  const file = content.slice(1);
  const drafts = await draftsIn('table', content);
  expect(drafts.map((draft) => [nameOf(draft), ...wordsOf(draft)])).toEqual([
    ['row 2', `Mrs "Ada"${lineBreak}🙂 Obi`],
    ['row 4', 'Bo'],
    ['row 5', 'Cy'],
  ]);
  expect(drafts.map(({ text }) => (text && 'excerpt' in text ? text.excerpt.at.line : 0))).toEqual([2, 5, 6]);
  const [first] = drafts;
  expect(first && written(file, first, 'Ada" '.trim())).toBe('Ada""');
  expect(first && written(file, first, 'Obi')).toBe('Obi');
});

it('any table, cut anywhere, gives what was written into it, and its places', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '🙂', 'é'), maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), fc.nat({ max: 20 }), async (cells, size) => {
      const content = `Text,Id\n${cells.map((words) => `"${words.replaceAll('"', '""')}",1\n`).join('')}`;
      const raw = Buffer.from(content);
      const stream = async function* () {
        for (let at = 0; at < raw.length; at += size + 1) yield raw.subarray(at, at + size + 1);
      };
      const drafts = await draftsIn('table', stream());
      const full = cells.filter((words) => words.trim() !== '');
      if (full.length === 0) return;
      expect(drafts.flatMap(wordsOf)).toEqual(full);
      for (const [index, draft] of drafts.entries())
        expect(written(content, draft, full[index] as string)).toBe((full[index] as string).replaceAll('"', '""'));
    }),
    { numRuns: 300 },
  );
});

describe('what is wrong costs itself', () => {
  it('a quotation mark that is never closed', async () => {
    expect(await rows('Text,Id\nAda,1\n"Bo,2\nCy,3\n')).toEqual([
      ['row 2', 'Ada'],
      ['row 3', expect.stringMatching(/^! a quotation mark in this row is never closed/)],
      ['row 4', 'Cy'],
    ]);
  });
  it('a row that is longer than any post', async () => {
    const found = await rows(`Text,Id\n${'a'.repeat(1_100_000)},1\nBo,2\n`);
    expect(found[0]?.[1]).toMatch(/^! this row is longer/);
    expect(found.at(-1)).toEqual(['row 3', 'Bo']);
  });
  it('bytes that are no text', async () => {
    const latin = await rows(Buffer.from('Text,Id\ncaf\xe9,1\n', 'latin1'));
    expect(latin).toEqual([['file', expect.stringMatching(/^! the text is not UTF-8/)]]);
    expect((await rows(Uint8Array.of(0x54, 0, 0, 2, 0, 1)))[0]?.[1]).toMatch(/^! this is not a text/);
  });
  it('UTF-16 is read, as Excel writes it', async () => {
    expect(await rows(Buffer.from('\ufeffText\tId\nFête\t1\n', 'utf16le'))).toEqual([['row 2', 'Fête']]);
  });
  it('the encoding is told by the same bytes in whatever pieces they come', async () => {
    const raw = Buffer.from(`Text\tId\n${'Fête '.repeat(30)}\u0007\t1\n`, 'utf16le');
    const pieces = async function* () {
      for (let at = 0; at < raw.length; at++) yield raw.subarray(at, at + 1);
    };
    expect((await draftsIn('table', pieces())).flatMap(wordsOf)).toEqual(
      (await draftsIn('table', raw)).flatMap(wordsOf),
    );
  });
  it('a table without rows holds no draft', async () => {
    expect(await rows('Text,Id\n')).toEqual([['file', '! there is no draft in it']]);
  });
});

it('quotation marks that are never closed are looked for once', async () => {
  const start = performance.now();
  const drafts = await draftsIn('table', `Text,Id\n${'"Ada,1\n'.repeat(200_000)}`);
  expect(drafts.length).toBeGreaterThan(1);
  expect(performance.now() - start).toBeLessThan(8_000);
});

it('a table of any length is read as it comes in', async () => {
  let written = 0;
  const endless = async function* () {
    yield Buffer.from('Text,Id\n');
    for (; ; written++) yield Buffer.from(`Ada ${written},1\n`);
  };
  const load = async (path: string) => ({ path, failure: { status: 'failed', reason: '' } }) as const;
  const reading = draftsOfContent({ shown: 'file', format: 'table', stream: endless(), load });
  for (let number = 0; number < 1_000; number++) expect((await reading.next()).done).toBe(false);
  await reading.return(undefined);
  expect(written).toBeLessThan(1_010);
});
