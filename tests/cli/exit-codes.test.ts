import { describe, expect, it } from 'vitest';
import { type Files, postlint, withFolder } from '../support/cli.ts';

const CLEAN = 'Five a day on a budget: frozen peas 8p a portion. Frozen and tinned count.\n';
const BLOCK = 'NHS no 999 114 1707 needs rebooking\n';
const REVIEW = 'little red hatchback, reg LB98 QZX, everyone out though\n';
const latin1 = Buffer.from('Caf\xe9 in the atrium is open\n', 'latin1');
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CLEAN, 'utf16le')]);

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly code: 0 | 1 | 2;
  readonly files?: Files;
  readonly input?: string;
  /** What the one line on standard error, or the report, must say. */
  readonly says?: RegExp;
}

const CASES: readonly Case[] = [
  {
    name: 'a check of pictures where there is none',
    args: ['a.md', '--checks', 'faces'],
    files: { 'a.md': CLEAN },
    code: 2,
    says: /nothing/i,
  },
  {
    name: 'a text of which no check is left',
    args: ['a.md', '--checks', 'metadata'],
    files: { 'a.md': CLEAN },
    code: 2,
    says: /nothing/i,
  },
  {
    name: 'a missing picture, whatever is asked of it',
    args: ['a.md', '--image', 'gone.jpg', '--checks', 'text'],
    files: { 'a.md': CLEAN },
    code: 2,
    says: /gone\.jpg/,
  },
  { name: 'a clean draft', args: ['a.md'], files: { 'a.md': CLEAN }, code: 0 },
  { name: 'a draft to block', args: ['a.md'], files: { 'a.md': BLOCK }, code: 1 },
  { name: 'a draft to review passes', args: ['a.md'], files: { 'a.md': REVIEW }, code: 0 },
  { name: '… unless warnings are limited', args: ['a.md', '--max-warnings', '0'], files: { 'a.md': REVIEW }, code: 1 },
  { name: '… and not below the limit', args: ['a.md', '--max-warnings', '1'], files: { 'a.md': REVIEW }, code: 0 },
  {
    name: '--quiet hides warnings and still counts them',
    args: ['a.md', '--quiet', '--max-warnings', '0'],
    files: { 'a.md': REVIEW },
    code: 1,
  },
  { name: 'a clean draft and one to block', args: ['a.md', 'b.md'], files: { 'a.md': CLEAN, 'b.md': BLOCK }, code: 1 },
  { name: 'a folder', args: ['.'], files: { 'posts/a.md': CLEAN, 'posts/b.txt': BLOCK }, code: 1 },
  { name: 'standard input', args: ['-'], input: BLOCK, code: 1 },
  { name: 'clean standard input', args: ['-'], input: CLEAN, code: 0 },
  { name: 'UTF-16 with a byte order mark', args: ['a.txt'], files: { 'a.txt': utf16 }, code: 0 },
  { name: '-o does not change the code', args: ['a.md', '-o', 'report.txt'], files: { 'a.md': BLOCK }, code: 1 },
  {
    name: '-o into a folder that is not there',
    args: ['a.md', '-o', 'no/report.txt'],
    files: { 'a.md': CLEAN },
    code: 2,
    says: /report/,
  },
  { name: 'a missing file', args: ['gone.md'], code: 2, says: /gone\.md/ },
  {
    name: 'a missing file beside a good one',
    args: ['a.md', 'gone.md'],
    files: { 'a.md': CLEAN },
    code: 2,
    says: /gone\.md/,
  },
  {
    name: 'a missing picture',
    args: ['a.md', '--image', 'gone.jpg'],
    files: { 'a.md': CLEAN },
    code: 2,
    says: /gone\.jpg/,
  },
  { name: 'an empty folder', args: ['posts'], files: { 'posts/.gitkeep': '' }, code: 2 },
  { name: 'an empty file', args: ['a.md'], files: { 'a.md': '' }, code: 2, says: /nothing|empty/i },
  { name: 'an empty standard input', args: ['-'], input: '', code: 2, says: /nothing|empty/i },
  {
    name: 'a binary file called text',
    args: ['a.txt'],
    files: { 'a.txt': Buffer.from([1, 0, 2, 0, 0, 3, 255]) },
    code: 2,
  },
  { name: 'a Latin-1 file', args: ['a.txt'], files: { 'a.txt': latin1 }, code: 2, says: /UTF-8/ },
  {
    name: 'a truncated picture',
    args: ['a.jpg'],
    files: { 'a.jpg': Buffer.from('ffd8ffe000104a46494600', 'hex') },
    code: 2,
  },
  { name: 'a kind of file nobody reads', args: ['a.xyz'], files: { 'a.xyz': 'hello' }, code: 2, says: /\.xyz/ },
  { name: 'a text called a picture', args: ['a.jpg'], files: { 'a.jpg': 'hello' }, code: 2 },
  { name: 'no path at all', args: [], code: 2, says: /--help/ },
  {
    name: 'an unknown option',
    args: ['a.md', '--frobnicate'],
    files: { 'a.md': CLEAN },
    code: 2,
    says: /--frobnicate/,
  },
  { name: 'an unknown format', args: ['a.md', '--format', 'xml'], files: { 'a.md': CLEAN }, code: 2, says: /json/ },
  {
    name: 'an unknown check',
    args: ['a.md', '--checks', 'smell'],
    files: { 'a.md': CLEAN },
    code: 2,
    says: /metadata/,
  },
  {
    name: 'a number that is none',
    args: ['a.md', '--max-warnings', 'few'],
    files: { 'a.md': CLEAN },
    code: 2,
    says: /number/,
  },
  {
    name: 'a configuration that turns a rule down',
    args: ['a.md'],
    files: { 'a.md': BLOCK, 'postlint.config.json': '{"rules":{"identifier/nhs-number":"warning"}}' },
    code: 0,
  },
  {
    name: '… and --no-config turns it up again',
    args: ['a.md', '--no-config'],
    files: { 'a.md': BLOCK, 'postlint.config.json': '{"rules":{"identifier/nhs-number":"warning"}}' },
    code: 1,
  },
  {
    name: 'a configuration with a mistake',
    args: ['a.md'],
    files: { 'a.md': CLEAN, 'postlint.config.json': '{\n  "rulez": {}\n}' },
    code: 2,
    says: /postlint\.config\.json:2:3/,
  },
  {
    name: 'a configuration that is not there',
    args: ['a.md', '--config', 'gone.json'],
    files: { 'a.md': CLEAN },
    code: 2,
    says: /gone\.json/,
  },
  {
    name: 'NDJSON',
    args: ['-', '--input', 'ndjson', '--format', 'ndjson'],
    input: `{"id":"1","text":${JSON.stringify(BLOCK)}}\n`,
    code: 1,
  },
  {
    name: 'NDJSON with a line that is none',
    args: ['-', '--input', 'ndjson', '--format', 'ndjson'],
    input: `{"id":"1","text":"hello all"}\nnope\n`,
    code: 2,
  },
  { name: '--version', args: ['--version'], code: 0, says: /^\d+\.\d+\.\d+/ },
  { name: '--help', args: ['--help'], code: 0, says: /Usage/ },
  { name: 'rules', args: ['rules'], code: 0, says: /identifier\/nhs-number/ },
  { name: 'explain', args: ['explain', 'identifier/nhs-number'], code: 0, says: /NHS number/ },
  {
    name: 'explain a rule that is none',
    args: ['explain', 'identifier/nhs-numbr'],
    code: 2,
    says: /did you mean identifier\/nhs-number/,
  },
  { name: 'inspect', args: ['inspect', '-'], input: BLOCK, code: 0, says: /"nhs-number"/ },
  { name: 'inspect a missing file', args: ['inspect', 'gone.md'], code: 2 },
];

describe.concurrent('exit codes of the executable', () => {
  it.each(CASES)('$code for $name', async ({ args, files = {}, input, code, says }) => {
    await withFolder(files, async (cwd) => {
      const ended = await postlint(args, { cwd, ...(input !== undefined && { input }) });
      expect(ended.stderr, 'a mistake of the user gets no stack').not.toMatch(/^\s+at /m);
      expect(ended).toMatchObject({ code });
      if (says !== undefined) expect(ended.stdout + ended.stderr).toMatch(says);
    });
  });
});

/** Whatever could not be checked is said in the results and is never clean. */
describe.concurrent('what could not be checked', () => {
  const unreadable: readonly [string, string | Uint8Array][] = [
    ['empty.md', ''],
    ['blank.txt', ' \n\t\n'],
    ['binary.txt', Buffer.from([0, 1, 2, 3, 0, 255])],
    ['latin1.txt', latin1],
    ['truncated.jpg', Buffer.from('ffd8ffe000104a46494600', 'hex')],
    ['truncated.png', Buffer.from('89504e470d0a1a0a0000000d4948', 'hex')],
    ['text.png', 'hello'],
    ['unknown.xyz', 'hello'],
  ];
  it.each(unreadable)(
    '%s has a failed check with a one-line reason, and a verdict that is not clean',
    async (name, content) => {
      await withFolder({ [name]: content }, async (cwd) => {
        const { stdout, code } = await postlint([name, '--format', 'json'], { cwd });
        expect(code).toBe(2);
        const { drafts } = JSON.parse(stdout);
        expect(drafts).toHaveLength(1);
        expect(drafts[0].verdict).toBe('review');
        const failed = drafts[0].checks.filter(({ status }: { status: string }) => status === 'failed');
        expect(failed.length).toBeGreaterThan(0);
        for (const { reason } of failed) expect(reason).toMatch(/^[^\n]{5,200}$/);
      });
    },
  );
});
