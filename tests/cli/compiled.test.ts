import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';

const DRAFT = 'Can someone chase bloods for Mrs Parminder Zwartbol, NHS no 999 731 5006?';

let installation = '';

/** An installation of its own, where nothing was compiled yet. */
beforeAll(async () => {
  installation = await mkdtemp(join(tmpdir(), 'postlint-'));
  await cp(join(ROOT, 'bin'), join(installation, 'bin'), { recursive: true });
  await cp(join(ROOT, 'package.json'), join(installation, 'package.json'));
  for (const part of ['src', 'chunks', 'data'])
    await cp(join(ROOT, 'dist', part), join(installation, 'dist', part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(installation, 'node_modules'));
});
afterAll(() => rm(installation, { recursive: true, force: true }));

const check = (draft: string, args: readonly string[] = []): Promise<{ code: unknown; stdout: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...args, join(installation, 'bin/postlint.js'), '-', '--format', 'json', '--no-config'],
      { cwd: installation },
      (error, stdout) => resolve({ code: error?.code ?? 0, stdout }),
    );
    child.stdin?.end(draft);
  });
const kept = (): Promise<string[]> => readdir(join(installation, 'dist/compiled')).catch(() => []);

describe('what V8 compiled is kept beside the program', () => {
  it('not by a run that found nothing, which compiled little', async () => {
    expect((await check('Flu jabs are free for everyone over 65.')).code).toBe(0);
    expect(await kept()).toEqual([]);
  });

  it('by a run that found something, and holds nothing of its draft', async () => {
    expect((await check(DRAFT)).code).toBe(1);
    const [name = '', ...more] = await kept();
    expect(more).toEqual([]);
    const bytes = await readFile(join(installation, 'dist/compiled', name));
    for (const word of ['Zwartbol', '731 5006', '9997315006'])
      for (const encoding of ['latin1', 'utf16le'] as const)
        expect(bytes.includes(Buffer.from(word, encoding))).toBe(false);
  });

  it('changes no result', async () => {
    const withIt = await check(DRAFT);
    await rm(join(installation, 'dist/compiled'), { recursive: true });
    expect(await check(DRAFT)).toEqual(withIt);
  });

  it('is of no account when it is broken', async () => {
    const [name = ''] = await kept();
    const whole = await check(DRAFT);
    await writeFile(join(installation, 'dist/compiled', name), 'not what it was');
    expect(await check(DRAFT)).toEqual(whole);
  });

  it('is kept apart for other flags of Node, and for no more than four of them', async () => {
    await rm(join(installation, 'dist/compiled'), { recursive: true });
    for (const size of [1, 2, 3, 4, 5, 6]) await check(DRAFT, [`--stack-size=${900 + size}`]);
    expect((await kept()).length).toBeLessThanOrEqual(4);
  });
});

describe('what the build worked out', () => {
  it.each([
    ['patterns', 'sieves'],
    ['phrases', 'phrases'],
  ])('of %s changes no result, nor does it cut short or gone', async (_, name) => {
    const withIt = await check(DRAFT);
    const file = join(installation, 'dist/data', name);
    await writeFile(file, (await readFile(file)).subarray(0, 20_000));
    expect(await check(DRAFT)).toEqual(withIt);
    await rm(file);
    expect(await check(DRAFT)).toEqual(withIt);
  });
});
