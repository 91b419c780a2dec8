import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/reporters/index.ts';
import { type Files, postlint, ROOT, withFolder } from '../support/cli.ts';

const CLEAN = 'Five a day on a budget: frozen peas 8p a portion. Frozen and tinned count.\n';
const BLOCK = 'NHS no 999 114 1707 needs rebooking\n';
/** A window title, a colour, a reversed direction, and commands to the runners of GitHub and Azure. */
const EVIL =
  'x\u001b]0;owned\u0007\u009b31m\u202e\n::stop-commands::x\n ##vso[task.setvariable variable=PATH]x ##[add-mask]a';

/** What steers a terminal or a CI runner. */
const STEERING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|^\s*::(?!error |warning )|##(?:\[|vso\[)/mu;

describe.concurrent('nothing that comes from outside steers a terminal or a CI runner', () => {
  it.each([
    ['an unknown option', [`--${EVIL}`]],
    ['a format', ['--format', EVIL]],
    ['a list of checks', ['--checks', EVIL]],
    ['a path', [EVIL]],
    ['a pattern', [`${EVIL}*`]],
    ['a picture', ['-', '--image', EVIL]],
    ['a report', ['-', '-o', `no/${EVIL}`]],
    ['a configuration', ['-', '--config', `${EVIL}.json`]],
    ['a configuration in JavaScript', ['-', '--config', `${EVIL}.js`]],
    ['a command', ['explain', EVIL, EVIL]],
    ['the name of standard input', ['-', '--stdin-filename', EVIL]],
    ['the name of standard input, inspected', ['inspect', '-', '--stdin-filename', `${EVIL}.txt`]],
    ['a platform in the configuration', ['--print-config', '--config', 'evil.json']],
  ])('%s', async (_, args) => {
    await withFolder({ 'evil.json': JSON.stringify({ platform: EVIL, ignore: [EVIL] }) }, async (cwd) => {
      const { stdout, stderr } = await postlint(args, { cwd, input: BLOCK });
      expect(stdout + stderr).not.toMatch(STEERING);
    });
  });

  const line = JSON.stringify({ id: EVIL, text: `${BLOCK} ${EVIL}`, images: [`${EVIL}.jpg`], altText: [EVIL] });
  it.each([...FORMATS.map((format) => ['check', '--format', format]), ['inspect']])(
    'a line of NDJSON, %s %s %s',
    async (...args) => {
      const given = [...args.filter(Boolean), '--input', 'ndjson', '--show-values'];
      const { stdout, stderr } = await postlint(given, { input: `${line}\n` });
      expect(stdout).toContain('owned');
      // GitHub looks no further than the command of ours that the line begins with, and needs the path as it is.
      expect((stdout + stderr).replace(/^(::error )file=[^,]*/gm, '$1')).not.toMatch(STEERING);
    },
  );
});

describe.concurrent('arguments that are a slip', () => {
  it.each([
    ['an empty path, as of a variable that is not set', ['']],
    ['an empty path beside a good one', ['a.md', '']],
    ['an empty picture', ['a.md', '--image', '']],
    ['an empty configuration', ['a.md', '--config', '']],
    ['an empty report', ['a.md', '-o', '']],
    ['an empty name', ['-', '--stdin-filename', '']],
    ['a folder as a configuration', ['a.md', '--config', '.']],
  ])('%s is refused', async (_, args) => {
    await withFolder({ 'a.md': CLEAN, 'b.md': BLOCK }, async (cwd) => {
      const { code, stdout, stderr } = await postlint(args, { cwd, input: CLEAN });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^postlint: \S[^\n]{10,}\n(?:\(postlint --help [^\n]+\)\n)?$/);
    });
  });

  it.each([
    ['a draft', ['a.md', '-o', 'a.md']],
    ['a draft under another name', ['a.md', '-o', './posts/../a.md']],
    ['a picture', ['a.md', 'x.jpg', '-o', 'x.jpg']],
    ['an attached picture', ['a.md', '--image', 'x.jpg', '-o', 'x.jpg']],
    ['the configuration', ['a.md', '--config', 'c.json', '-o', 'c.json']],
  ])('a report is not written over %s', async (_, args) => {
    const files: Files = { 'a.md': CLEAN, 'x.jpg': 'x', 'c.json': '{}', 'posts/b.md': CLEAN };
    await withFolder(files, async (cwd) => {
      const { code, stderr } = await postlint(args, { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^postlint: [^\n]+\n$/);
      for (const [name, content] of Object.entries(files))
        expect(await readFile(join(cwd, name), 'utf8')).toBe(content);
    });
  });

  it.each([
    ['check', ['-', '--input', 'ndjson']],
    ['check, of blank lines', ['-', '--input', 'ndjson'], '\n\n'],
    ['inspect', ['inspect', '-', '--input', 'ndjson']],
  ])('no draft at all is nothing checked: %s', async (_, args, input = '') => {
    expect((await postlint(args, { input })).code).toBe(2);
  });

  it.skipIf(!existsSync('/dev/full')).each([...FORMATS])('a full disk is said in one line: %s', async (format) => {
    const { code, stderr } = await postlint(['-', '--format', format, '-o', '/dev/full'], { input: BLOCK });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^postlint: [^\n]+ENOSPC[^\n]+\n$/);
  });
});

it('a configuration that is wrong leaves no half of a document', async () => {
  await withFolder({ 'postlint.config.json': '{"rulez": {}}', 'a.md': CLEAN }, async (cwd) => {
    expect(await postlint(['a.md', '--format', 'json'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });
});

it.skipIf(!existsSync('/dev/full')).each(['rules', '--help', 'fixtures', 'inspect fixtures'])(
  'a standard output that is full is said in one line: %s',
  async (args) => expect((await piped(args, '>/dev/full')).stderr).toMatch(/^postlint: [^\n]+ENOSPC[^\n]+\n$/),
);

/** Runs the executable into a program that may stop reading; both say how they ended. */
const piped = (args: string, into: string): Promise<{ stderr: string }> =>
  new Promise((resolve) => {
    const command = `${process.execPath} bin/postlint.js ${args} ${into}`;
    execFile('sh', ['-c', command], { cwd: ROOT }, (_, __, stderr) => resolve({ stderr }));
  });

describe.concurrent('a reader that leaves is no mistake', () => {
  it.each([
    'rules',
    'rules --format json',
    'explain identifier/nhs-number',
    '--help',
    'fixtures --checks text,metadata',
    'inspect fixtures --checks text,metadata',
    'fixtures --format json --checks text,metadata',
  ])('%s', async (args) => {
    for (const into of ['| true', '| head -c 1', '| sleep 0.5']) expect((await piped(args, into)).stderr).toBe('');
  });
});

describe.concurrent('a configuration that is a program', () => {
  const SECRET = 'Parminder Gill';
  it.each([
    ['throws', `throw new Error('${SECRET}')`],
    ['throws later', `setTimeout(() => { throw new Error('${SECRET}') }); export default {}`],
    ['rejects a promise', `Promise.reject(new Error('${SECRET}')); export default {}`],
    ['throws when it is looked at', `export default { get rules() { throw new Error('${SECRET}') } }`],
    ['never ends', 'await new Promise(() => {})'],
    ['never ends and keeps busy', 'await new Promise(() => { setInterval(() => {}, 100) })'],
    ['ends the process', 'process.exit(0)'],
  ])('that %s is trouble, and is not quoted', async (_, source) => {
    await withFolder({ 'postlint.config.mjs': source, 'a.md': CLEAN }, async (cwd) => {
      const { code, stderr } = await postlint(['a.md'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^postlint: /);
      expect(stderr).not.toContain(SECRET);
    });
  });

  it('nor is one in YAML, when a setting is no name', async () => {
    await withFolder({ 'postlint.config.yaml': `? [${SECRET}]\n: b\n`, 'a.md': CLEAN }, async (cwd) => {
      const { code, stderr } = await postlint(['a.md'], { cwd });
      expect(code).toBe(2);
      expect(stderr).not.toContain(SECRET);
    });
  });
});
