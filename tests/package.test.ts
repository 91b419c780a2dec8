import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.ts';

const run = promisify(execFile);

/** What people get from the registry: the packed package, installed into an empty folder. */
describe('the package', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postlint-package-'));
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
    await writeFile(join(folder, 'package.json'), '{"private":true}');
    const { stdout } = await run('sh', ['-c', 'ls *.tgz'], { cwd: folder });
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${stdout.trim()}`], { cwd: folder });
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('gives a postlint that checks', async () => {
    await writeFile(join(folder, 'post.md'), 'Mrs Parminder Gill, NHS no 999 158 8132 needs bloods\n');
    const failure = await run('npx', ['--no-install', 'postlint', 'post.md', '--format', 'json'], {
      cwd: folder,
    }).catch((error) => error);
    expect(failure.code).toBe(1);
    expect(JSON.parse(failure.stdout).drafts[0].verdict).toBe('block');
  });

  it('can be used from a program', async () => {
    await writeFile(
      join(folder, 'use.mjs'),
      `import { checkText } from 'postlint';\nconsole.log((await checkText('NHS no 999 158 8132')).verdict);\n`,
    );
    const { stdout } = await run(process.execPath, ['use.mjs'], { cwd: folder });
    expect(stdout.trim()).toBe('block');
  });

  it('holds what it needs and nothing else', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT });
    const [{ files, unpackedSize }] = JSON.parse(stdout);
    const tops = new Set(files.map(({ path }: { path: string }) => path.split('/')[0]));
    expect([...tops].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'bin', 'dist', 'package.json']);
    // of which the models that look at pictures are 41 million
    expect(unpackedSize).toBeLessThan(56_000_000);
  });

  it('takes less than 250 MB with all that it needs', async () => {
    const names = await readdir(join(folder, 'node_modules'), { recursive: true, withFileTypes: true });
    const sizes = names
      .filter((each) => each.isFile())
      .map((each) => stat(join(each.parentPath, each.name)).then(({ size }) => size));
    expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000_000);
  });

  it('looks at pictures with the models that it holds', async () => {
    await copyFile(join(ROOT, 'fixtures/pictures/wristband/hand.jpg'), join(folder, 'hand.jpg'));
    const failure = await run('npx', ['--no-install', 'postlint', 'hand.jpg', '--format', 'json'], {
      cwd: folder,
    }).catch((error) => error);
    const [draft] = JSON.parse(failure.stdout).drafts;
    expect(draft.checks.filter(({ status }: { status: string }) => status !== 'done')).toEqual([]);
    expect(draft.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('image/burnt-in-text');
  }, 60_000);
});
