import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/draft.ts';
import { collect } from '../../src/inputs/index.ts';
import { folderWith, JPEG } from '../support/folder.ts';
import { gather } from '../support/gather.ts';

const stream = async function* (...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
};

const drafts = (stdin: AsyncIterable<Uint8Array>, { cwd = '/tmp', paths = ['-'] } = {}): AsyncGenerator<Draft> =>
  collect({ cwd, paths, images: [], stdin, ndjson: true, ignore: () => false }) as AsyncGenerator<Draft>;

const only = async (line: string | Uint8Array): Promise<Draft> => {
  const [draft] = await gather(drafts(stream(line)));
  return draft as Draft;
};

const reasonOf = ({ text }: Draft): string | undefined =>
  text !== undefined && 'source' in text && 'failure' in text.source ? text.source.failure.reason : undefined;

it('reads a draft with all that a line may say', async () => {
  const cwd = folderWith({ 'x.jpg': JPEG });
  const line = {
    id: 7,
    text: 'Hi',
    images: ['x.jpg', 'gone.jpg'],
    altText: ['A ward'],
    platform: 'X',
    audience: 'private',
    more: 1,
  };
  const [draft] = await gather(drafts(stream(JSON.stringify(line)), { cwd }));
  expect(draft).toMatchObject({
    name: { id: '7' },
    text: { format: 'plain', content: 'Hi' },
    images: [
      { source: { path: 'x.jpg' }, altText: 'A ward' },
      { source: { path: 'gone.jpg', failure: { status: 'failed' } } },
    ],
    settings: { platform: 'X', audience: 'private' },
  });
});

it.each<[string, (string | Uint8Array)[], string[]]>([
  ['line breaks of Windows', ['{"text":"a"}\r\n{"text":"b"}\r\n'], ['line 1', 'line 2']],
  ['a last line without a break', ['{"text":"a"}\n{"text":"b"}'], ['line 1', 'line 2']],
  ['blank lines, which count', ['\n \n{"text":"a"}\n\n'], ['line 3']],
  ['a byte order mark', ['\ufeff{"id":"x","text":"a"}\n'], ['x']],
  [
    'lines cut anywhere',
    ['{"id":"x","te', 'xt":"', Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1), '"}\n'],
    ['x'],
  ],
  ['nothing', [], []],
])('reads %s', async (_, chunks, ids) => {
  const found = await gather(drafts(stream(...chunks)));
  expect(found.map(({ name }) => 'id' in name && name.id)).toEqual(ids);
  expect(found.map(reasonOf)).toEqual(ids.map(() => undefined));
});

describe('a line that is wrong costs only itself, and is not quoted', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['no JSON', 'Okonkwo', 'the line is not JSON'],
    ['no UTF-8', Uint8Array.from([0x22, 0xe9, 0x22]), 'the line is not UTF-8'],
    ['no object', '["Okonkwo"]', 'the line is not an object'],
    ['null', 'null', 'the line is not an object'],
    ['a text that is none', '{"text":["Okonkwo"]}', '"text" is not a text'],
    ['an id that is none', '{"id":{},"text":"a"}', '"id" is not'],
    ['images that are no list', '{"text":"a","images":"Okonkwo.jpg"}', '"images" is not a list of paths'],
    ['alt text without a picture', '{"text":"a","altText":["Okonkwo"]}', '"altText" has more entries'],
    ['an unknown audience', '{"text":"a","audience":"Okonkwo"}', '"audience" is neither'],
    ['neither text nor images', '{"id":"Okonkwo"}', 'it has neither'],
    ['a name that is almost right', '{"text":"a","image":["Okonkwo.jpg"]}', 'it has a name that is almost "images"'],
    ['another', '{"text":"a","alt_text":["Okonkwo"]}', 'it has a name that is almost "altText"'],
  ])('%s', async (_, line, reason) => {
    const draft = await only(line);
    expect(draft.name).toEqual({ id: 'line 1' });
    expect(reasonOf(draft)?.startsWith(reason), reasonOf(draft)).toBe(true);
    expect(JSON.stringify(draft)).not.toMatch(/okonkwo/i);
  });

  it('the lines after it are read', async () => {
    const found = await gather(drafts(stream('{\n{"id":"b","text":"b"}\n')));
    expect(found.map(({ name }) => name)).toEqual([{ id: 'line 1' }, { id: 'b' }]);
  });

  it('a line that is too long is not kept', async () => {
    const million = 'a'.repeat(1_000_000);
    const found = await gather(
      drafts(stream('{"text":"', ...Array.from({ length: 21 }, () => million), '"}\n{"id":"b","text":"b"}')),
    );
    expect(found.map(reasonOf)).toEqual(['the line is longer than 20 MB', undefined]);
  });

  it('nulls are as good as absent', async () => {
    expect(
      reasonOf(await only('{"id":null,"text":"a","images":null,"altText":null,"platform":null,"audience":null}')),
    ).toBeUndefined();
  });
});

it('gives the first draft before the last line is written', async () => {
  let written = 0;
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (; ; written += 1) yield Buffer.from(`{"id":"${written}","text":"a"}\n`);
  };
  const reading = drafts(endless());
  expect((await reading.next()).value).toMatchObject({ name: { id: '0' } });
  await reading.return(undefined);
  expect(written).toBeLessThan(3);
});

it('a stream that breaks off is said', async () => {
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"id":"a","text":"a"}\n');
    throw Object.assign(new Error('Okonkwo'), { code: 'EIO' });
  };
  const found = await gather(drafts(broken()));
  expect(found.map(reasonOf)).toEqual([undefined, 'it could not be read (EIO)']);
});

it('reads files too, and fails what is no file', async () => {
  const cwd = folderWith({ 'posts.ndjson': '{"id":"a","text":"a"}\n', 'folder/x': '' });
  const found = await gather(drafts(stream(), { cwd, paths: ['posts.ndjson', 'gone.ndjson', 'folder'] }));
  expect(found.map(reasonOf)).toEqual([
    undefined,
    expect.stringMatching(/^there is no such file/),
    'it is a folder, not a file',
  ]);
});
