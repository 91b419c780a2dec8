import { describe, expect, it } from 'vitest';
import { postlint, withFolder } from '../support/cli.ts';
import { packWith } from './support.ts';

const PACK = packWith(String.raw`{ terms: [the attic], patterns: ['\bHDG-\d{6}\b'] }`)
  .replace('some text', 'up in [[the attic]]')
  .replace('other text', 'up in the loft');
const CONFIG = 'extends: ./trust.yaml\n';
const FILES = {
  'postlint.config.yaml': CONFIG,
  'trust.yaml': PACK,
  'a.txt': '😀 New lamps in the attic, HDG-204417.\n',
};
const ON_TEXT = ['--checks', 'text'];

describe.concurrent('a pack’s rule, from the command line', () => {
  it('is held against drafts like any other, with its own words and places', () =>
    withFolder(FILES, async (cwd) => {
      const { stdout, code } = await postlint(['a.txt', '--format', 'ndjson', ...ON_TEXT, '--max-warnings', '1'], {
        cwd,
      });
      const { verdict, findings } = JSON.parse(stdout);
      expect([verdict, code]).toEqual(['review', 1]);
      expect(findings).toEqual(
        [
          [16, 25],
          [27, 37],
        ].map(([start, end]) =>
          expect.objectContaining({
            ruleId: 'trust/rule',
            severity: 'warning',
            message: 'It could tell somebody.',
            advice: 'Leave it out.',
            guidance: [{ body: 'Rule pack', document: 'trust.yaml' }],
            location: expect.objectContaining({ part: 'text', start, end, line: 1, column: (start as number) + 1 }),
          }),
        ),
      );
      expect(stdout).not.toMatch(/HDG|attic/);
    }));

  it.each(['text', 'json', 'github', 'html'])('is reported as %s', (format) =>
    withFolder(FILES, async (cwd) => {
      const { stdout, stderr, code } = await postlint(['a.txt', '--format', format, ...ON_TEXT], { cwd });
      expect([stderr, code]).toEqual(['', 0]);
      expect(stdout).toContain('It could tell somebody.');
    }),
  );

  it('takes the severity that the configuration gives it', () =>
    withFolder({ ...FILES, 'postlint.config.yaml': `${CONFIG}rules: { trust/rule: off }\n` }, async (cwd) => {
      expect((await postlint(['a.txt', ...ON_TEXT], { cwd })).code).toBe(0);
    }));

  it('is listed and explained', () =>
    withFolder(FILES, async (cwd) => {
      expect((await postlint(['rules'], { cwd })).stdout).toMatch(/^trust\/rule +warning +A rule$/m);
      expect(JSON.parse((await postlint(['rules', '--format', 'json'], { cwd })).stdout)).toContainEqual(
        expect.objectContaining({ id: 'trust/rule', pack: 'trust.yaml' }),
      );
      expect((await postlint(['explain', 'trust/rule'], { cwd })).stdout).toContain('up in «the attic»');
      const without = await postlint(['explain', 'trust/rule', '--no-config'], { cwd });
      expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('there is no such rule')]);
    }));

  it('--print-config says where it and each setting comes from', () =>
    withFolder({ ...FILES, 'postlint.config.yaml': `${CONFIG}rules: { trust/rule: info }\n` }, async (cwd) => {
      const { stdout } = await postlint(['--print-config', '--platform', 'X', 'a.txt'], { cwd });
      expect(JSON.parse(stdout)).toMatchObject({
        files: ['trust.yaml', 'postlint.config.yaml'],
        packs: [{ file: 'trust.yaml', rules: ['trust/rule'] }],
        platform: 'X',
        origins: { 'rules.trust/rule': 'postlint.config.yaml:2:10', platform: '--platform' },
      });
    }));

  it('two folders that mean different rules by one id are told so', () =>
    withFolder(
      { 'a/postlint.config.yaml': PACK, 'a/a.txt': 'a', 'b/postlint.config.yaml': PACK, 'b/b.txt': 'b' },
      async (cwd) => {
        const { stderr, code } = await postlint(['a', 'b', ...ON_TEXT], { cwd });
        expect(code).toBe(2);
        expect(stderr).toMatch(
          /^postlint: [ab]\/postlint\.config\.yaml:2:5: [ab]\/postlint\.config\.yaml:2:5 has another rule/,
        );
      },
    ));
});

describe.concurrent('postlint rules --test', () => {
  it('tries the packs of the configuration, or those it is given', () =>
    withFolder(FILES, async (cwd) => {
      const right = { stdout: '1 rule, 2 examples: all as they should be\n', stderr: '', code: 0 };
      expect(await postlint(['rules', '--test'], { cwd })).toEqual(right);
      expect(await postlint(['rules', '--test', 'trust.yaml'], { cwd })).toEqual(right);
      expect(await postlint(['rules', '--test', '--config', 'trust.yaml'], { cwd })).toEqual(right);
    }));

  it('names the examples that fail by line and column, and quotes nothing', () =>
    withFolder({ 'trust.yaml': PACK.replace('[[the attic]]', '[[the loft]]') }, async (cwd) => {
      const { stdout, code } = await postlint(['rules', '--test', 'trust.yaml'], { cwd });
      expect([stdout, code]).toEqual([
        'trust.yaml:8:11: the rule does not speak up at this bad example (trust/rule)\n1 rule, 2 examples: 1 failed\n',
        1,
      ]);
      const json = await postlint(['rules', '--test', 'trust.yaml', '--format', 'json'], { cwd });
      expect(JSON.parse(json.stdout).failed).toEqual([expect.objectContaining({ place: 'trust.yaml:8:11' })]);
    }));

  it.each([
    ['no pack', ['rules', '--test', '--no-config'], 'there is no rule pack to test'],
    ['a pack that is not there', ['rules', '--test', 'gone.yaml'], 'gone.yaml: '],
    ['a pattern that can’t be used', ['rules', '--test', 'bad.yaml'], 'bad.yaml:7:24: this pattern'],
    ['the same, in a check', ['a.txt', '--config', 'bad.yaml'], 'bad.yaml:7:24: this pattern'],
  ])('%s is exit code 2', (_, args, says) =>
    withFolder({ ...FILES, 'bad.yaml': packWith("{ patterns: ['('] }") }, async (cwd) => {
      const { stdout, stderr, code } = await postlint(args, { cwd });
      expect([stdout, code]).toEqual(['', 2]);
      expect(stderr).toContain(`postlint: ${says}`);
    }),
  );
});
