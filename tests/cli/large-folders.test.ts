import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { postlint, ROOT, withFolder } from '../support/cli.ts';

const EXECUTABLE = join(ROOT, 'bin/postlint.js');
const FILES = 2_000;

/** A tree of short posts, of which the last is to be blocked. The names of folders and files sort as paths, not one by one. */
const withTree = <Result>(use: (cwd: string) => Promise<Result>): Promise<Result> =>
  withFolder({}, (cwd) => {
    for (let number = 0; number < FILES; number++) {
      const folder = join(cwd, 'posts', `week ${number % 40}`, number % 80 < 40 ? '' : 'more');
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, `${number}.md`),
        number === FILES - 1 ? 'NHS no 999 114 1707\n' : 'Tea is in the urn\n',
      );
    }
    return use(cwd);
  });

it(
  `a folder of ${FILES} files is checked to its end, in the order of their paths`,
  () =>
    withTree(async (cwd) => {
      // a single post takes half of it; a tree must not add what grows with it
      const nodeArgs = ['--max-old-space-size=256'];
      const { code, stdout, stderr } = await postlint(['posts', '--format', 'ndjson'], { cwd, nodeArgs });
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      const paths = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).path as string]));
      expect(paths).toHaveLength(FILES);
      expect(paths).toEqual([...paths].sort());
    }),
  120_000,
);

it(
  'a run through a folder that is interrupted leaves no report, and what it printed is whole lines',
  () =>
    withTree(async (cwd) => {
      const args = ['posts', '--format', 'ndjson', '--format', 'json:report.json', '--format', 'html:report.html'];
      const child = spawn(process.execPath, [EXECUTABLE, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
      let printed = '';
      child.stdout.setEncoding('utf8').on('data', (chunk) => {
        printed += chunk;
      });
      await once(child.stdout, 'data');
      child.kill('SIGINT');
      expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
      for (const line of printed.split('\n').filter(Boolean)) expect(JSON.parse(line).path).toMatch(/^posts\//);
      expect(printed.split('\n').length).toBeLessThan(FILES);
      expect(readdirSync(cwd)).toEqual(['posts']);
    }),
  120_000,
);
