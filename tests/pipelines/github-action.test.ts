import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Ended, ROOT } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { POSTS, runScript, VALUES } from './run-script.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
const steps: readonly Step[] = action.runs.steps;
const check = steps.find(({ id }) => id === 'check') as Step;

/** Puts in what stands in `${{ }}`. */
const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values[name] ?? expect.fail(`nothing is called ${name}`));

interface Run extends Ended {
  readonly summary: string;
  readonly outputs: string;
  readonly sarif: unknown;
}

/** Runs the step that checks, as GitHub's runner does. */
const runCheck = async (files: Record<string, string>, inputs: Record<string, string> = {}): Promise<Run> => {
  const cwd = folderWith(files);
  const temp = folderWith({ summary: '', outputs: '' });
  const values: Record<string, string> = { 'github.action_path': ROOT, 'runner.temp': temp, 'runner.os': 'Linux' };
  for (const [name, { default: usual }] of Object.entries<{ default: string }>(action.inputs))
    values[`inputs.${name}`] = inputs[name] ?? usual;
  const env = Object.fromEntries(
    Object.entries(check.env ?? {}).map(([name, value]) => [name, filledIn(value, values)]),
  );
  const ended = await runScript(['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', check.run ?? ''], {
    cwd,
    env: {
      ...env,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      GITHUB_OUTPUT: join(temp, 'outputs'),
    },
  });
  expect(existsSync(join(cwd, 'stolen'))).toBe(false);
  const sarif = join(temp, 'postlint.sarif');
  return {
    ...ended,
    summary: readFileSync(join(temp, 'summary'), 'utf8'),
    outputs: readFileSync(join(temp, 'outputs'), 'utf8'),
    sarif: existsSync(sarif) ? JSON.parse(readFileSync(sarif, 'utf8')) : undefined,
  };
};

describe('action.yml', () => {
  it('is a composite action whose steps say what they run in, and whose inputs have all a description and a default', () => {
    expect(action.runs.using).toBe('composite');
    for (const { uses, run, shell } of steps) {
      expect((uses === undefined) !== (run === undefined)).toBe(true);
      if (run !== undefined) expect(shell).toBe('bash');
    }
    for (const [name, input] of Object.entries<Record<string, unknown>>(action.inputs))
      expect(input, name).toMatchObject({ description: expect.any(String), default: expect.any(String) });
  });

  it('puts nothing that a workflow passes in into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('names only inputs and outputs that there are', () => {
    const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    for (const [, name = ''] of text.matchAll(/\binputs\.([\w-]+)/g))
      expect(Object.keys(action.inputs)).toContain(name);
    for (const [, id, output] of text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g))
      expect(steps.find((step) => step.id === id)?.run).toContain(`${output}=`);
  });
});

describe('its step that checks', () => {
  it('annotates, writes a summary and SARIF, fails the job, and repeats no value', async () => {
    const { code, stdout, stderr, summary, outputs, sarif } = await runCheck(POSTS);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^::error .*file=content\/late shift\.md,/m);
    expect(summary).toContain('late shift.md');
    expect(outputs).toMatch(/^sarif-file=\/.*postlint\.sarif$/m);
    expect(sarif).toMatchObject({ version: '2.1.0' });
    expect(stdout + summary + JSON.stringify(sarif)).not.toMatch(VALUES);
  }, 30_000);

  it('passes its inputs on, paths with blanks and all', async () => {
    const { code, sarif } = await runCheck(POSTS, {
      paths: 'content/peas.md\ncontent/late shift.md\n',
      checks: 'text',
    });
    expect(code).toBe(1);
    expect(JSON.stringify(sarif)).toContain('late%20shift.md');
    const { code: passed } = await runCheck(POSTS, { paths: 'content/peas.md' });
    expect(passed).toBe(0);
  }, 30_000);

  it.each([
    ['paths', '$(touch stolen)'],
    ['config', '"; touch stolen; "'],
    ['max-warnings', '0; touch stolen'],
  ])('takes what is passed in as %s for a value, never for a command', async (name, value) => {
    const { code, sarif } = await runCheck(POSTS, { [name]: value });
    expect(code).toBe(2);
    expect(JSON.stringify(sarif ?? '')).not.toMatch(VALUES);
  });

  it('fails where nothing could be checked', async () => {
    expect((await runCheck(POSTS, { paths: 'nowhere/' })).code).toBe(2);
  });
});
