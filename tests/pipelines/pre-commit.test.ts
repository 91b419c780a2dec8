import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { POSTS, pathWithPostlint, runScript, VALUES } from './run-script.ts';

const [hook, ...others] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

it('is one hook, of the kind that pre-commit installs with npm, for a command that the package has', () => {
  expect(others).toEqual([]);
  expect(hook).toMatchObject({ id: 'postlint', language: 'node', require_serial: true });
  expect(Object.keys(bin)).toContain(hook.entry);
});

it.each([
  ['content/post.md', true],
  ['IMG_4417.JPG', true],
  ['a/b/minutes.docx', true],
  ['src/index.ts', false],
  ['md', false],
  ['package.json', false],
  ['film.mp4', false],
])('takes %s: %s', (file, taken) => {
  const [, pattern] = /^\(\?i\)(.*)$/.exec(hook.files) ?? [];
  expect(new RegExp(pattern as string, 'i').test(file)).toBe(taken);
});

it('stops a commit of a post that must not be published, and lets another through', async () => {
  const cwd = folderWith(POSTS);
  const env = { PATH: pathWithPostlint(folderWith({})) };
  const run = (...files: string[]) => runScript([hook.entry, ...(hook.args ?? []), ...files], { cwd, env });
  const stopped = await run(...Object.keys(POSTS));
  expect(stopped).toMatchObject({ code: 1, stderr: '' });
  expect(stopped.stdout).toContain('late shift.md');
  expect(stopped.stdout).not.toMatch(VALUES);
  expect(await run('content/peas.md')).toMatchObject({ code: 0 });
}, 30_000);
