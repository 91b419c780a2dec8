import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { postlint, ROOT, withFolder } from '../support/cli.ts';
import { readSarif } from '../support/sarif.ts';
import { readXml } from '../support/xml.ts';

const CLEAN = 'Five a day on a budget: frozen peas 8p a portion. Frozen and tinned count.\n';
const BLOCK = 'NHS no 999 114 1707 needs rebooking\n';
const EXECUTABLE = join(ROOT, 'bin/postlint.js');
const OLD = 'the report of an earlier run';

const read = (folder: string, name: string): Promise<string> => readFile(join(folder, name), 'utf8');
/** Everything in a folder, also what begins with a dot. */
const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder)).sort();

describe.concurrent('several reports at once', () => {
  it('each goes to its place, and the exit code stays the same', async () => {
    await withFolder({ 'a.md': BLOCK }, async (cwd) => {
      const alone = await postlint(['a.md'], { cwd });
      const formats = ['text', 'sarif:out.sarif', 'junit:out.xml', 'gitlab:out.json', 'markdown:out.md'];
      const args = formats.flatMap((format) => ['--format', format]);
      expect(await postlint(['a.md', ...args], { cwd })).toEqual({ ...alone, code: 1 });
      expect(readSarif(await read(cwd, 'out.sarif')).results).toHaveLength(1);
      expect(readXml(await read(cwd, 'out.xml')).children).toHaveLength(1);
      expect(JSON.parse(await read(cwd, 'out.json'))).toHaveLength(1);
      expect(await read(cwd, 'out.md')).toContain('### ✗');
      expect(await namesIn(cwd)).toEqual(['a.md', 'out.json', 'out.md', 'out.sarif', 'out.xml']);
    });
  });

  it('-o is for the first that names no file', async () => {
    await withFolder({ 'a.md': BLOCK }, async (cwd) => {
      const args = ['--format', 'json:a.json', '--format', 'text', '--format', 'ndjson', '-o', 'a.txt'];
      const { code, stdout } = await postlint(['a.md', ...args], { cwd });
      expect(code).toBe(1);
      expect(JSON.parse(stdout).verdict).toBe('block');
      expect(JSON.parse(await read(cwd, 'a.json')).drafts).toHaveLength(1);
      expect(await read(cwd, 'a.txt')).toContain("Don't post this yet");
    });
  });

  it('nothing is printed where all name a file', async () => {
    await withFolder({ 'a.md': CLEAN }, async (cwd) => {
      expect(await postlint(['a.md', '--format', 'sarif:x:1 😀.sarif'], { cwd })).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      });
      readSarif(await read(cwd, 'x:1 😀.sarif'));
    });
  });

  it.each([
    ['two for standard output', ['--format', 'text', '--format', 'json']],
    ['two for one file', ['--format', 'text:x', '--format', 'json:./x']],
    ['two for one file, with -o', ['--format', 'text:x', '--format', 'json', '-o', 'x']],
    ['-o for none', ['--format', 'text:x', '-o', 'y']],
    ['a file without a name', ['--format', 'sarif:']],
    ['a format that there is not', ['--format', 'xml:out.xml']],
    ['a draft that would be written over', ['--format', 'text', '--format', 'sarif:a.md']],
    ['a folder', ['--format', 'sarif:.']],
    ['a folder that is not there', ['--format', 'text', '--format', 'sarif:no/out.sarif']],
    ['a folder that is a file', ['--format', 'sarif:x', '--format', 'json:a.md/out.json']],
  ])('a mistake is said in one line, and nothing is written: %s', async (_, args) => {
    await withFolder({ 'a.md': CLEAN }, async (cwd) => {
      const { code, stdout, stderr } = await postlint(['a.md', ...args], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^postlint: \S[^\n]{10,}\n(?:\(postlint --help [^\n]+\)\n)?$/);
      expect(await namesIn(cwd)).toEqual(['a.md']);
      expect(await read(cwd, 'a.md')).toBe(CLEAN);
    });
  });

  it('formats that travel hold no value, even where values are shown', async () => {
    await withFolder({ 'a.md': BLOCK }, async (cwd) => {
      const formats = ['sarif:a', 'gitlab:b', 'junit:c', 'markdown:d', 'github:e'];
      const args = ['--format', 'text', ...formats.flatMap((format) => ['--format', format])];
      const { stdout } = await postlint(['a.md', '--show-values', ...args], { cwd });
      expect(stdout).toContain('999 114 1707');
      for (const name of 'abcde') expect(await read(cwd, name)).not.toMatch(/114.?1707/);
    });
  });

  it('files are named from the root of the repository', async () => {
    await withFolder({ 'site/posts/a.md': BLOCK }, async (folder) => {
      await mkdir(join(folder, '.git'));
      const cwd = join(folder, 'site');
      const args = ['posts', '--format', 'sarif:a.sarif', '--format', 'gitlab:a.json', '--format', 'github'];
      const { stdout } = await postlint(args, { cwd });
      const [found] = readSarif(await read(cwd, 'a.sarif')).results ?? [];
      expect(found?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('site/posts/a.md');
      expect(JSON.parse(await read(cwd, 'a.json'))[0].location.path).toBe('site/posts/a.md');
      expect(stdout).toContain('::error file=site/posts/a.md,');
      expect(await read(cwd, 'a.sarif')).not.toContain(folder);
    });
  });

  it('a report is no draft of the run that writes it', async () => {
    await withFolder({ 'a.md': CLEAN }, async (cwd) => {
      const args = ['.', '--format', 'markdown', '-o', 'report.md', '--format', 'json'];
      for (const _ of ['once', 'again']) {
        const { code, stdout } = await postlint(args, { cwd });
        expect([code, JSON.parse(stdout).summary.drafts]).toEqual([0, 1]);
      }
    });
  });

  it('a file that is there is replaced, behind its link and with its permissions', async () => {
    await withFolder({ 'a.md': CLEAN, 'real/out.sarif': OLD }, async (cwd) => {
      await symlink('real/out.sarif', join(cwd, 'out.sarif'));
      const { mode } = await stat(join(cwd, 'real/out.sarif'));
      expect((await postlint(['a.md', '--format', 'sarif', '-o', 'out.sarif'], { cwd })).code).toBe(0);
      readSarif(await read(cwd, 'real/out.sarif'));
      expect((await lstat(join(cwd, 'out.sarif'))).isSymbolicLink()).toBe(true);
      expect((await stat(join(cwd, 'real/out.sarif'))).mode).toBe(mode);
      expect(await namesIn(join(cwd, 'real'))).toEqual(['out.sarif']);
    });
  });
});

/** What was there before stays, and nothing of what did not become whole. */
describe.concurrent('no part of a report is left behind as if whole', () => {
  const shell = (command: string, cwd: string): Promise<{ code: number | null; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const child = execFile('sh', ['-c', command], { cwd }, (_, stdout, stderr) =>
        resolve({ code: child.exitCode, stdout, stderr }),
      );
    });

  it.each(['html', 'sarif'])('when the disk is full: %s', async (format) => {
    await withFolder({ 'a.md': BLOCK, [`old.${format}`]: OLD }, async (cwd) => {
      for (const name of [`new.${format}`, `old.${format}`]) {
        const limited = `ulimit -f 1; '${process.execPath}' '${EXECUTABLE}' a.md --format ${format} -o ${name}`;
        const { code, stderr } = await shell(limited, cwd);
        expect(code).toBe(2);
        expect(stderr).toMatch(/^postlint: the report could not be written in full \(EFBIG\)[^\n]+\n$/);
      }
      expect(await namesIn(cwd)).toEqual(['a.md', `old.${format}`]);
      expect(await read(cwd, `old.${format}`)).toBe(OLD);
    });
  });

  it.skipIf(!existsSync('/dev/full'))('when the disk is full for another of them', async () => {
    await withFolder({ 'a.md': BLOCK }, async (cwd) => {
      const { code } = await postlint(['a.md', '--format', 'sarif:out.sarif', '--format', 'json:/dev/full'], { cwd });
      expect(code).toBe(2);
      expect(await namesIn(cwd)).toEqual(['a.md']);
    });
  });

  it.skipIf(!existsSync('/sys/kernel'))('when the folder is read-only', async () => {
    const { code, stdout, stderr } = await postlint(['-', '--format', 'sarif:/sys/kernel/x'], { input: BLOCK });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^postlint: cannot write the report to \/sys\/kernel\/x \(E[A-Z]+\): [^\n]+\n$/);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('when the run is ended by %s', async (signal) => {
    await withFolder({ 'old.sarif': OLD }, async (cwd) => {
      const args = [
        '-',
        '--input',
        'ndjson',
        '--format',
        'ndjson',
        '--format',
        'sarif:old.sarif',
        '--format',
        'json:x',
      ];
      const child = spawn(process.execPath, [EXECUTABLE, ...args], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
      child.stdin.write(`${JSON.stringify({ id: '1', text: BLOCK })}\n`);
      await once(child.stdout, 'data');
      expect(await namesIn(cwd)).toHaveLength(3);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([null, signal]);
      expect(await namesIn(cwd)).toEqual(['old.sarif']);
      expect(await read(cwd, 'old.sarif')).toBe(OLD);
    });
  });

  it('when the configuration is wrong', async () => {
    await withFolder({ 'a.md': CLEAN, 'postlint.config.json': '{"rulez": {}}', 'old.json': OLD }, async (cwd) => {
      const args = ['a.md', '--format', 'json:old.json', '--format', 'sarif:new.sarif'];
      expect((await postlint(args, { cwd })).code).toBe(2);
      expect(await namesIn(cwd)).toEqual(['a.md', 'old.json', 'postlint.config.json']);
      expect(await read(cwd, 'old.json')).toBe(OLD);
    });
  });

  it('when a configuration ends the process', async () => {
    const files = { 'a.md': CLEAN, 'postlint.config.mjs': 'process.exit(0)' };
    await withFolder(files, async (cwd) => {
      expect((await postlint(['a.md', '--format', 'sarif:out.sarif'], { cwd })).code).toBe(2);
      expect(await namesIn(cwd)).toEqual(['a.md', 'postlint.config.mjs']);
    });
  });

  it('a reader who leaves takes no other report along', async () => {
    const lines = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id: `${id}`, text: BLOCK })).join('\n');
    await withFolder({ 'in.ndjson': lines }, async (cwd) => {
      const args = 'in.ndjson --input ndjson --format ndjson --format sarif:out.sarif';
      const { stderr } = await shell(`'${process.execPath}' '${EXECUTABLE}' ${args} | head -c 1`, cwd);
      expect(stderr).toBe('');
      expect(readSarif(await read(cwd, 'out.sarif')).results).toHaveLength(300);
    });
  });
});
