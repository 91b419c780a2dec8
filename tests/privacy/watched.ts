import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { type Ended, type Files, postlint, type RunOptions, withFolder } from '../support/cli.ts';
import { expectNoTraceOf } from './traces.ts';

interface Watched {
  readonly args: readonly string[];
  readonly files: Files;
  /** What neither an output nor a file that was written may hold. */
  readonly values: readonly string[];
  readonly run?: Omit<RunOptions, 'cwd'>;
}

/** What a run came to, and the files, from its folder on, that weren't there before. */
interface Seen extends Ended {
  readonly written: readonly string[];
}

const filesIn = (folder: string): Map<string, Buffer> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]));
};

/**
 * Runs the executable in a folder of its own, with folders of its own for what
 * is temporary and for what is kept of a user, and holds that nothing it says
 * or leaves anywhere in them has a trace of the values.
 */
export const watched = ({ args, files, values, run = {} }: Watched): Promise<Seen> => {
  const drafts = Object.fromEntries(Object.entries(files).map(([name, content]) => [join('drafts', name), content]));
  return withFolder({ 'drafts/.keep': '', ...drafts }, async (top) => {
    const [cwd, temporary, home] = [join(top, 'drafts'), join(top, 'temporary'), join(top, 'home')];
    for (const folder of [temporary, home]) mkdirSync(folder);
    const before = filesIn(top);
    const env = { TMPDIR: temporary, TMP: temporary, TEMP: temporary, HOME: home, XDG_CACHE_HOME: home };
    const ended = await postlint(args, { ...run, cwd, env: { ...env, ...run.env } });
    expectNoTraceOf(values, ended.stdout, 'standard output');
    expectNoTraceOf(values, ended.stderr, 'standard error');
    const after = filesIn(top);
    for (const [path, content] of before) expect(after.get(path)?.equals(content), `${path} is as it was`).toBe(true);
    const written = [...after.keys()].filter((path) => !before.has(path));
    for (const path of written) expectNoTraceOf(values, after.get(path) as Buffer, path);
    expect([...readdirSync(temporary), ...readdirSync(home)]).toEqual([]);
    return { ...ended, written: written.map((path) => relative(cwd, path)) };
  });
};
