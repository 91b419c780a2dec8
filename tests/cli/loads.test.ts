import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { postlint, withFolder } from '../support/cli.ts';

/** The packages a run loads, read from V8's coverage of it. */
const packagesLoadedBy = (
  args: readonly string[],
  files: Record<string, string> = {},
  input = '',
): Promise<Set<string>> =>
  withFolder({ ...files, 'coverage/.keep': '' }, async (cwd) => {
    await postlint(args, { cwd, input, env: { NODE_V8_COVERAGE: join(cwd, 'coverage') } });
    const packages = new Set<string>();
    for (const name of await readdir(join(cwd, 'coverage'))) {
      if (!name.endsWith('.json')) continue;
      const { result } = JSON.parse(await readFile(join(cwd, 'coverage', name), 'utf8'));
      for (const { url } of result) {
        const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url);
        if (match?.[1] !== undefined) packages.add(match[1]);
      }
    }
    return packages;
  });

const CLEAN = 'Five a day on a budget: frozen peas 8p a portion, tinned tomatoes 12p. Frozen and tinned count.';

/** Someone types the command and looks: a run loads what it needs and no more. */
describe.concurrent('what a run loads', () => {
  it('--version loads no package', async () => {
    expect([...(await packagesLoadedBy(['--version']))]).toEqual([]);
  });

  it('a plain text needs neither zod nor compromise, nor readers for pictures, YAML or Markdown', async () => {
    const loaded = await packagesLoadedBy(['-', '--format', 'json'], {}, CLEAN);
    for (const name of [
      'zod',
      'compromise',
      'exifr',
      'yaml',
      'libphonenumber-js',
      'mdast-util-from-markdown',
      'tinyglobby',
    ]) {
      expect([...loaded]).not.toContain(name);
    }
  });

  it('zod is loaded when there is a configuration to check', async () => {
    const loaded = await packagesLoadedBy(['a.txt'], { 'a.txt': CLEAN, 'postlint.config.json': '{}' });
    expect([...loaded]).toContain('zod');
  });
});
