import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, postlint, withFolder } from '../support/cli.ts';
import { p, types, word } from '../support/office.ts';
import { zip } from '../support/zip.ts';

interface Result {
  readonly path: string;
  readonly entry?: string;
  readonly day?: string;
  readonly verdict: string;
  readonly findings: readonly { readonly ruleId: string; readonly location: Readonly<Record<string, unknown>> }[];
  readonly checks: readonly {
    readonly part: string;
    readonly check: string;
    readonly status: string;
    readonly reason?: string;
  }[];
}

const NUMBER = 'NHS no 999 114 1707 needs rebooking';

const run = (files: Files, ...args: string[]) =>
  withFolder(files, async (cwd) => {
    const { code, stdout, stderr } = await postlint([...args, '--checks', 'text', '--format', 'ndjson'], { cwd });
    expect(stderr).toBe('');
    expect(stdout).not.toContain('999 114');
    return {
      code,
      drafts: stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Result),
    };
  });

/** Which draft it is, and where the number stands. */
const glance = ({ path, entry, day, verdict, findings }: Result) =>
  [
    path,
    entry,
    day,
    verdict,
    ...findings
      .filter(({ ruleId }) => ruleId === 'identifier/nhs-number')
      .map(({ location: { line, column, paragraph, page } }) =>
        line === undefined ? `${paragraph ?? page}` : `${line}:${column}`,
      ),
  ]
    .filter((word) => word !== undefined)
    .join(' ');

describe('a place in a file of drafts is the place in the file', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    [
      'posts.csv',
      `Text,Posting Time\nHi all,\n"Two lines\n${NUMBER}",\n`,
      ['posts.csv row 2 clean', 'posts.csv row 3 block 4:8'],
    ],
    [
      '_chat.txt',
      `07/03/2026, 14:05 - Tom: Hi all\n08/03/2026, 14:06 - Tom: 🙂 ${NUMBER}\n`,
      ['_chat.txt message 1 2026-03-07 clean', '_chat.txt message 2 2026-03-08 block 2:36'],
    ],
    [
      'posts.json',
      `[{"text":"Hi all"},\n {"text":"${NUMBER}"}]`,
      ['posts.json entry 1 clean', 'posts.json entry 2 block 2:18'],
    ],
    ['post.yaml', `title: Hi all\nbody: |\n  ${NUMBER}\n`, ['post.yaml block 3:10']],
    ['news.eml', `Subject: Hi\n\nHello,\n${NUMBER}\n`, ['news.eml block 4:8']],
    ['post.mdx', `Hi\n\n<Card>\n  ${NUMBER}\n</Card>\n`, ['post.mdx block 4:10']],
    ['page.html', `<p>Hi</p>\n<p>NHS no <b>999 114</b> 1707</p>\n`, ['page.html block 2:14']],
    ['post.docx', zip(word(p('Hi all') + p('') + p('NHS no 999 ', '114 1707'))), ['post.docx block 2']],
  ])('%s', async (name, content, expected) => {
    const { drafts, code } = await run({ [name]: content }, name);
    expect(drafts.map(glance)).toEqual(expected);
    expect(code).toBe(1);
  });
});

it('a folder gives the posts in it; data counts where the configuration says so, and a table of something else is named', async () => {
  const files = {
    'posts/buffer.csv': `Text,Posting Time\n${NUMBER},\n`,
    'posts/sizes.csv': 'Name,Size\nx,1\n',
    'posts/package.json': `{"text":"${NUMBER}"}`,
    'posts/feed.json': `{"items":[{"body":"<p>NHS no <b>999</b> 114 1707</p>","note":"${NUMBER}"}]}`,
    'posts/plan.csv': `When,Wording\n1,${NUMBER}\n`,
    'postlint.config.yaml':
      'content:\n  - files: feed.json\n    drafts: items\n    text: body\n    format: html\n  - files: [plan.csv]\n    text: Wording\n',
  };
  const { drafts } = await run(files, 'posts');
  expect(drafts.map(glance)).toEqual([
    'posts/buffer.csv row 2 block 2:8',
    'posts/feed.json entry 1 block 1:33',
    'posts/plan.csv row 2 block 2:10',
    'posts/sizes.csv review',
  ]);
  expect(drafts.at(-1)?.checks[0]).toMatchObject({ status: 'skipped', reason: expect.stringMatching(/^no column/) });
});

it('a table that was named and whose columns nobody knows fails', async () => {
  const { drafts, code } = await run({ 'sizes.csv': 'Name,Size\nx,1\n' }, 'sizes.csv');
  expect(drafts[0]?.checks[0]).toMatchObject({ status: 'failed', reason: expect.stringMatching(/under content/) });
  expect(code).toBe(2);
});

it('a mistake under content is told with its line', async () => {
  const config = 'content:\n  - files: a.csv\n    txt: Wording\n';
  await withFolder({ 'a.csv': 'x', 'postlint.config.yaml': config }, async (cwd) => {
    const { code, stderr } = await postlint(['a.csv'], { cwd });
    expect(stderr).toMatch(
      /^postlint\.config\.yaml:3:5: there is no such setting: did you mean text\?|postlint\.config\.yaml:2:/,
    );
    expect(code).toBe(2);
  });
});

it('the words of a document are text when they are all that is asked for', async () => {
  const { drafts } = await run({ 'post.docx': zip({ ...types, ...word(p('Hi all')) }) }, 'post.docx');
  expect(drafts[0]).toMatchObject({ verdict: 'clean' });
  expect(drafts[0]?.checks).toContainEqual({ part: 'image:post.docx', check: 'text', status: 'done' });
});

it('standard input is what its name says', async () => {
  const { stdout } = await postlint(['-', '--stdin-filename', 'a/posts.csv', '--format', 'ndjson'], {
    input: `Text,Posting Time\n${NUMBER},\n`,
  });
  expect(JSON.parse(stdout)).toMatchObject({ path: 'a/posts.csv', entry: 'row 2', verdict: 'block' });
});

it('values are shown from their place in the file', async () => {
  await withFolder({ 'posts.csv': `Text,Posting Time\nHi,\n"a\n${NUMBER}",\n` }, async (cwd) => {
    const { stdout } = await postlint(['posts.csv', '--format', 'ndjson', '--show-values'], { cwd });
    expect(stdout).toContain('"value":"999 114 1707"');
  });
});

it('the first row of a long table is answered before the last is read, and memory does not grow with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'postlint-'));
  try {
    const path = join(folder, 'posts.csv');
    const file = createWriteStream(path);
    file.write('Text,Notes\n');
    for (let row = 0; row < 300; row++) if (!file.write(`Hi all,${'n'.repeat(400_000)}\n`)) await once(file, 'drain');
    file.end();
    await once(file, 'close');
    const { stdout, code } = await postlint(['posts.csv', '--checks', 'text', '--format', 'ndjson', '--jobs', '2'], {
      cwd: folder,
      nodeArgs: ['--max-old-space-size=100'],
    });
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(300);
    expect(code).toBe(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
