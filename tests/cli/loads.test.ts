import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { postlint, withFolder } from '../support/cli.ts';

/** The packages and the chunks of ours that a run loads, by name, read from V8's coverage of it. */
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
        const [, name] =
          /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? /chunks\/([a-z-]+)-[A-Z0-9]{8}\.js$/.exec(url) ?? [];
        if (name !== undefined && name !== 'chunk') packages.add(name);
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
      'libphonenumber-js',
      'markdown',
      'front-matter-fields',
      'metadata',
      'text',
      'whereabouts',
      'load', // of rule packs
      'patterns', // with their engine
    ]) {
      expect([...loaded]).not.toContain(name);
    }
  });

  it('a marked-up text needs the reader for it, front matter the reader for that', async () => {
    const loaded = await packagesLoadedBy(['a.md'], { 'a.md': `---\ntitle: Feet first\n---\n\n**${CLEAN}**\n` });
    expect([...loaded]).toEqual(expect.arrayContaining(['markdown', 'front-matter-fields', 'text']));
  });

  it('zod is loaded when there is a configuration to check', async () => {
    const loaded = await packagesLoadedBy(['a.txt'], { 'a.txt': CLEAN, 'postlint.config.json': '{}' });
    expect([...loaded]).toContain('zod');
  });

  it('a rule pack needs the engine for patterns when it has one', async () => {
    const rule = (when: string): string =>
      `rules: [{ id: trust/a, title: A rule, severity: info, why: It could., advice: Leave it., when: ${when}, bad: [text], good: [{ text: a, because: fine }] }]`;
    const loadedFor = (when: string) =>
      packagesLoadedBy(['a.txt'], { 'a.txt': CLEAN, 'postlint.config.yaml': rule(when) });
    const [words, patterns] = await Promise.all([loadedFor('{ terms: [text] }'), loadedFor("{ patterns: ['te.t'] }")]);
    expect([...words]).toContain('load');
    expect([...words]).not.toContain('patterns');
    expect([...patterns]).toContain('patterns');
  });
});
