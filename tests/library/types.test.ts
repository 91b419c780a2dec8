import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const run = promisify(execFile);
const TSC = join(ROOT, 'node_modules/.bin/tsc');

const EXAMPLE = readFileSync(join(ROOT, 'examples/library.ts'), 'utf8');

/** A program of somebody else's, with the built package installed. Its declarations are checked as well. */
const project = (source: string): string => {
  const tsconfig = {
    compilerOptions: {
      module: 'nodenext',
      target: 'es2023',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: ['node'],
    },
    files: ['use.ts'],
  };
  const folder = folderWith({
    'package.json': '{"type":"module"}',
    'tsconfig.json': JSON.stringify(tsconfig),
    'use.ts': source,
    'posts/a.txt': 'Mrs Parminder Gill, NHS no 999 158 8132, joins Project Larkspur\n',
  });
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(ROOT, join(folder, 'node_modules/postlint'));
  symlinkSync(join(ROOT, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  return folder;
};

it('compiles the example against the package, declarations and all', async () => {
  await run(TSC, ['-p', '.'], { cwd: project(EXAMPLE) }).catch(({ stdout }) => expect.fail(stdout));
}, 60_000);

it.each([
  ["lint({ txt: 'a' })", 'a misspelt field'],
  ["lint('a', { checks: ['texts'] })", 'a check that there is not'],
  ["createLinter({ settings: { overrides: { 'date/of-care': 'fatal' } } })", 'a severity that there is not'],
  ["(await lint('a')).findings[0]?.value", 'a value in a finding'],
])(
  'does not compile %s (%s)',
  async (use) => {
    const folder = project(
      `import { createLinter, lint } from 'postlint';\nvoid createLinter;\nvoid lint;\nvoid (${use});\n`,
    );
    const failure = await run(TSC, ['-p', '.'], { cwd: folder }).catch((error) => error);
    expect(failure.stdout).toMatch(/^use\.ts\(4,/);
  },
  60_000,
);

it('runs the example', async () => {
  const folder = project(EXAMPLE);
  await run(TSC, ['-p', '.', '--noEmit', 'false'], { cwd: folder });
  const { stdout } = await run(process.execPath, ['use.js', 'posts'], { cwd: folder });
  expect(stdout).toMatch(/^block {2}posts\/a\.txt: .*harrowdale\/project-codename/m);
  expect(stdout).toMatch(/^1 drafts, 1 to stop$/m);
  expect(stdout).toMatch(/^clean \[\]$/m);
  expect(stdout).not.toMatch(/Parminder|999/);
}, 60_000);
