import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, postlint, withFolder } from '../support/cli.ts';

const PLATE = 'little red hatchback, reg LB98 QZX, everyone out though\n';
const NUMBER = 'NHS no 999 114 1707 needs rebooking\n';
const CLEAN = 'Five a day on a budget: frozen peas 8p a portion.\n';
const REASON = ['--reason', 'published before we checked'];
const STRICT = ['content', '--max-warnings', '0', '--format', 'github'];

const inRepository = (
  files: Files,
  use: (run: (...args: string[]) => ReturnType<typeof postlint>, cwd: string) => Promise<void>,
) => withFolder(files, (cwd) => use((...args) => postlint(args, { cwd }), cwd));

const entriesIn = async (cwd: string) =>
  JSON.parse(await readFile(join(cwd, 'postlint-baseline.json'), 'utf8')).entries;

describe.concurrent('a baseline at the command line', () => {
  it('lets through what was found, counts it, and finds what is new', () =>
    inRepository({ 'content/a.md': PLATE, 'content/c.md': CLEAN }, async (run, cwd) => {
      expect((await run(...STRICT)).code).toBe(1);
      expect((await run('baseline', 'add', 'content', ...REASON, '--expires', '2999-12-31')).code).toBe(0);
      const after = await run(...STRICT);
      expect([after.code, after.stderr]).toEqual([0, '']);
      expect(after.stdout).toContain('2 drafts: 2 clean, 1 finding suppressed');
      await writeFile(join(cwd, 'content/a.md'), `A line before.\n\n${PLATE}\n${PLATE}`);
      const twice = await run(...STRICT);
      expect(twice.code).toBe(1);
      expect(twice.stdout.match(/^::warning/gm)).toHaveLength(1);
      expect((await run(...STRICT, '--no-baseline')).stdout.match(/^::warning/gm)).toHaveLength(2);
    }));

  it('holds reasons and days, no value, and no hash of one', () =>
    inRepository({ 'content/a.md': PLATE }, async (run, cwd) => {
      await run('baseline', 'add', 'content', ...REASON, '--expires', '2999-12-31');
      const text = await readFile(join(cwd, 'postlint-baseline.json'), 'utf8');
      expect(await entriesIn(cwd)).toEqual([
        {
          path: 'content/a.md',
          piece: 'text',
          rule: 'identifier/vehicle-registration',
          line: 'xxxxxx xxx xxxxxxxxx, xxx XX00 XXX, xxxxxxxx xxx xxxxxx',
          ordinal: 1,
          reason: 'published before we checked',
          expires: '2999-12-31',
        },
      ]);
      for (const value of ['LB98 QZX', 'LB98QZX', PLATE, PLATE.trim()])
        for (const algorithm of ['md5', 'sha1', 'sha256', 'sha512'])
          expect(text).not.toContain(createHash(algorithm).update(value).digest('hex').slice(0, 8));
      expect(text).not.toMatch(/LB98|hatchback/i);
    }));

  it('never takes in an identifier at error level, nor what stands beside one', () =>
    inRepository({ 'content/a.md': `${NUMBER}\n${PLATE}`, 'content/b.md': PLATE }, async (run, cwd) => {
      const { code, stdout } = await run('baseline', 'add', 'content', ...REASON);
      expect(code).toBe(1);
      expect(stdout).toMatch(/left out, where a draft says who somebody is/);
      expect((await entriesIn(cwd)).map(({ path }: { path: string }) => path)).toEqual(['content/b.md']);
    }));

  it('nor files whose names say who somebody is', () =>
    inRepository({ 'content/JONES_SARAH_12031986.md': PLATE }, async (run) => {
      const { code, stdout, stderr } = await run('baseline', 'add', 'content', ...REASON);
      expect(code).toBe(1);
      expect(stdout).toMatch(/names say who somebody is/);
      expect(stdout + stderr).not.toMatch(/SARAH/);
    }));

  it('an entry that has run out is an error', () =>
    inRepository({ 'content/a.md': PLATE }, async (run, cwd) => {
      await run('baseline', 'add', 'content', ...REASON, '--expires', '2999-12-31');
      const file = join(cwd, 'postlint-baseline.json');
      await writeFile(file, (await readFile(file, 'utf8')).replace('2999-12-31', '2020-12-31'));
      const { code, stdout } = await run('content', '--format', 'github');
      expect(code).toBe(1);
      expect(stdout).toMatch(/^::error file=content\/a\.md,line=1.*run out/m);
      expect((await run('baseline', 'prune')).stdout).toMatch(/1 entry taken out that had run out/);
      expect(await entriesIn(cwd)).toEqual([]);
    }));

  it('an entry that no longer matches fails until it is pruned; the others keep their reasons', () =>
    inRepository({ 'content/a.md': PLATE, 'content/b.md': PLATE, 'content/c.md': PLATE }, async (run, cwd) => {
      await run('baseline', 'add', 'content/a.md', '--reason', 'kept for the inquest page');
      await run('baseline', 'add', 'content', ...REASON);
      await writeFile(join(cwd, 'content/b.md'), CLEAN);
      await rm(join(cwd, 'content/c.md'));
      const stale = await run(...STRICT);
      expect(stale.code).toBe(2);
      expect(stale.stderr).toMatch(/2 entries no longer match \(content\/b\.md, content\/c\.md\)/);
      expect((await run('baseline', 'prune')).code).toBe(0);
      expect((await entriesIn(cwd)).map(({ path, reason }: Record<string, string>) => [path, reason])).toEqual([
        ['content/a.md', 'kept for the inquest page'],
      ]);
      expect((await run(...STRICT)).code).toBe(0);
    }));

  it('works from wherever postlint runs, and for whatever part of the repository is checked', () =>
    inRepository({ 'content/a.md': PLATE, 'content/b.md': PLATE }, async (run, cwd) => {
      await run('baseline', 'add', 'content', ...REASON);
      const strict = ['--max-warnings', '0', '--baseline', '../postlint-baseline.json'];
      expect((await postlint(['a.md', ...strict], { cwd: join(cwd, 'content') })).code).toBe(0);
      expect((await run(join(cwd, 'content/a.md'), '--max-warnings', '0')).code).toBe(0);
    }));

  it.each([
    ['no reason', ['--reason', 'todo'], /says nothing/],
    ['a reason that gives somebody away', ['--reason', `for ${NUMBER.trim()}`], /would not pass itself/],
    ['a day that is past', [...REASON, '--expires', '2020-01-31'], /past/],
    ['a day that is none', [...REASON, '--expires', '2027-02-30'], /day such as/],
  ])('%s is refused', (_, args, says) =>
    inRepository({ 'content/a.md': PLATE }, async (run) => {
      const { code, stderr } = await run('baseline', 'add', 'content', ...args);
      expect(code).toBe(2);
      expect(stderr).toMatch(says);
      expect((await run('content', '--baseline', 'postlint-baseline.json')).code).toBe(2);
    }),
  );

  it('a baseline that is wrong stops the run', () =>
    inRepository({ 'a.md': CLEAN, 'postlint-baseline.json': '{"version":1,"entries":[{"rule":"x"}]}' }, async (run) => {
      const { code, stdout, stderr } = await run('a.md', '--format', 'json');
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^postlint: postlint-baseline\.json: entries\[0\]/);
    }));
});
