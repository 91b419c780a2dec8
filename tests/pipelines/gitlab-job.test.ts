import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { POSTS, pathWithPostlint, runScript, VALUES } from './run-script.ts';

const { postlint: job } = parse(readFileSync(join(ROOT, 'ci/postlint.gitlab-ci.yml'), 'utf8'));

it('keeps its reports whatever the check comes to, and the cache where the check has it', () => {
  expect(job.artifacts.when).toBe('always');
  expect(job.cache.paths).toEqual(['.postlintcache/']);
  const script = job.script.join('\n');
  for (const file of Object.values<string>(job.artifacts.reports)) expect(script).toContain(file);
  expect(job.before_script).toEqual([expect.stringMatching(/^npm install .*postlint@\$POSTLINT_VERSION/)]);
});

it.each<[variables: Record<string, string>, code: number, what: string]>([
  [{}, 1, 'fails where a post must not be published'],
  [{ POSTLINT_PATHS: 'content/peas.md', POSTLINT_OPTIONS: '--max-warnings 0' }, 0, 'passes another, with options'],
])(
  'given %o, it ends with %i: it %s',
  async (variables, code) => {
    const cwd = folderWith(POSTS);
    const env = {
      CI: 'true',
      GITLAB_CI: 'true',
      ...job.variables,
      ...variables,
      PATH: pathWithPostlint(folderWith({})),
    };
    const ended = await runScript(['sh', '-ec', job.script.join('\n')], { cwd, env });
    expect(ended).toMatchObject({ code, stderr: '' });
    const { codequality, junit } = job.artifacts.reports;
    const issues = JSON.parse(readFileSync(join(cwd, codequality), 'utf8'));
    const tests = readFileSync(join(cwd, junit), 'utf8');
    expect(issues.length > 0).toBe(code === 1);
    if (code === 1) expect(issues[0].location.path).toBe('content/late shift.md');
    expect(tests).toMatch(/^<\?xml|<testsuites/);
    expect(ended.stdout + JSON.stringify(issues) + tests).not.toMatch(VALUES);
  },
  30_000,
);
