import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, ROOT } from '../support/cli.ts';

/** Runs a script of a pipeline as its runner does. */
export const runScript = (
  [shell, ...args]: readonly [shell: string, ...args: string[]],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(shell, args, { cwd, env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end();
  });

/** A `$PATH` on which `postlint` is the built executable, as after an installation. */
export const pathWithPostlint = (folder: string): string => {
  const script = `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/postlint.js')}' "$@"\n`;
  writeFileSync(join(folder, 'postlint'), script, { mode: 0o755 });
  return `${folder}:${process.env['PATH']}`;
};

/** A repository of posts of which one must not be published, and what of it no report may repeat. */
export const POSTS = {
  'content/late shift.md': 'Mrs Parminder Gill, NHS no 999 158 8132, went home today.\n',
  'content/peas.md': 'Five a day on a budget: frozen peas 8p a portion. Frozen and tinned count.\n',
};
export const VALUES = /Parminder|Gill|158 ?8132/;
