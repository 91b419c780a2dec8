import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, type Files, postlint, ROOT, withFolder } from '../support/cli.ts';
import { jpeg } from '../support/images.ts';

/** What Node may read by its own rules: the package with what it depends on, and what is named besides. */
const permitting = (paths: readonly string[], ...more: readonly string[]): string[] => {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const own = ['bin', 'dist', 'node_modules', 'package.json'].map((name) => join(ROOT, name));
  // a folder that is a link is read under both of its names
  const readable = new Set([...own, ...own.map((path) => realpathSync(path)), ...paths]);
  return [permission, ...Array.from(readable, (path) => `--allow-fs-read=${path}`), ...more];
};

const run = (
  files: Files,
  args: readonly string[],
  { readable, more = [] }: { readable: readonly string[]; more?: readonly string[] },
): Promise<Ended> =>
  withFolder(files, async (folder) => {
    const cwd = realpathSync(folder);
    const nodeArgs = [
      '--no-warnings',
      ...permitting(
        readable.map((name) => join(cwd, name)),
        ...more,
      ),
    ];
    return postlint(args, { cwd, nodeArgs });
  });

const BLOCK = 'NHS no 999 114 1707 needs rebooking\n';
const ALONE = ['--no-config', '--no-baseline'];
const checksOf = ({ stdout }: Ended): string[] =>
  JSON.parse(stdout).drafts[0].checks.map(({ check, status }: Record<string, string>) => `${check} ${status}`);

/** docs/privacy.md gives these commands. */
describe("under Node's permission model", () => {
  it('a text is checked by a process that may read that text, write nothing and start nothing', async () => {
    const args = ['post.txt', ...ALONE, '--format', 'json'];
    const ended = await run({ 'post.txt': BLOCK }, args, { readable: ['post.txt'] });
    expect(ended).toMatchObject({ code: 1, stderr: expect.not.stringContaining('ACCESS') });
    expect(JSON.parse(ended.stdout).drafts[0].verdict).toBe('block');
  });

  it('a configuration applies where its folder may be read', async () => {
    const files = { 'post.txt': BLOCK, 'postlint.config.json': '{"rules":{"identifier/nhs-number":"warning"}}' };
    expect((await run(files, ['post.txt'], { readable: [''] })).code).toBe(0);
  });

  it('nothing else is read, and that is said', async () => {
    const ended = await run({ 'post.txt': BLOCK, 'other.txt': BLOCK }, ['other.txt', ...ALONE], {
      readable: ['post.txt'],
    });
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain('Could not check');
  });

  it('no report is written, and that is said', async () => {
    const ended = await run({ 'post.txt': BLOCK }, ['post.txt', '-o', 'report.txt', ...ALONE], { readable: [''] });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^postlint: cannot write the report to report\.txt \(ERR_ACCESS_DENIED\)/m);
  });

  it('a picture is read on threads, where they are allowed', async () => {
    const args = ['-', '--image', 'a.jpg', ...ALONE, '--format', 'json', '--checks', 'text,metadata'];
    const files = { 'a.jpg': jpeg() };
    const without = await run(files, args, { readable: ['a.jpg'] });
    const within = await run(files, args, { readable: ['a.jpg'], more: ['--allow-worker'] });
    expect(checksOf(without)).toContain('metadata failed');
    expect(checksOf(within)).toContain('metadata done');
  });
});
