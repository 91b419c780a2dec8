import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { postlint, withFolder } from '../support/cli.ts';

/**
 * The packages and the modules of ours that a run loads, by name, read from
 * V8's coverage of it. In the program's script every module that isn't needed
 * at once is a function called by its path.
 */
const loadedBy = (args: readonly string[], files: Record<string, string> = {}, input = ''): Promise<Set<string>> =>
  withFolder({ ...files, 'coverage/.keep': '' }, async (cwd) => {
    await postlint(args, { cwd, input, env: { NODE_V8_COVERAGE: join(cwd, 'coverage') } });
    const names = new Set<string>();
    for (const name of await readdir(join(cwd, 'coverage'))) {
      if (!name.endsWith('.json')) continue;
      const { result } = JSON.parse(await readFile(join(cwd, 'coverage', name), 'utf8'));
      for (const { url, functions } of result) {
        const loaded = functions.filter(({ ranges }: { ranges: { count: number }[] }) => (ranges[0]?.count ?? 0) > 0);
        for (const path of [url, ...loaded.map(({ functionName }: { functionName: string }) => functionName)]) {
          const [, name] =
            /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? /^src\/(.+?)(?:\/index)?\.ts$/.exec(path) ?? [];
          if (name !== undefined) names.add(name);
        }
      }
    }
    return names;
  });

/** Modules that are loaded when they are needed: the program holds each as a function of its own. */
const loadedLate = async (): Promise<Set<string>> => {
  const script = await readFile(new URL('../../dist/chunks/postlint.cjs', import.meta.url), 'latin1');
  return new Set([...script.matchAll(/"src\/([^"]+?)(?:\/index)?\.ts"\(\)/g)].map(([, name = '']) => name));
};

const CLEAN = 'Five a day on a budget: frozen peas 8p a portion, tinned tomatoes 12p. Frozen and tinned count.';

/** Someone types the command and looks: a run loads what it needs and no more. */
describe.concurrent('what a run loads', () => {
  it('--version loads no package, and nothing of the program but what starts it', async () => {
    expect([...(await loadedBy(['--version']))]).toEqual(['compiled']);
  });

  it('a plain text needs neither zod nor compromise, nor readers for pictures, YAML or Markdown', async () => {
    const loaded = await loadedBy(['-', '--format', 'json'], {}, CLEAN);
    for (const name of ['zod', 'compromise', 'exifr', 'libphonenumber-js']) expect([...loaded]).not.toContain(name);
    const late = await loadedLate();
    for (const name of [
      'readers/text/markdown',
      'readers/text/front-matter-fields',
      'readers/image/metadata',
      'reporters/text',
      'places/whereabouts',
      'rule-packs/load',
      'rule-packs/patterns', // with their engine
    ]) {
      expect([...late]).toContain(name);
      expect([...loaded]).not.toContain(name);
    }
  });

  it('a name on no list needs no compromise, a word that may be a name and another does', async () => {
    const [unlisted, doubtful] = await Promise.all([
      loadedBy(['-'], {}, 'Lads heads up from Calderwick, the fella from earlier is back.'),
      loadedBy(['-'], {}, 'Cake at 11. There will be Colin the Caterpillar.'),
    ]);
    expect([...unlisted]).not.toContain('compromise');
    expect([...doubtful]).toContain('compromise');
  });

  it('a marked-up text needs the reader for it, front matter the reader for that', async () => {
    const loaded = await loadedBy(['a.md'], { 'a.md': `---\ntitle: Feet first\n---\n\n**${CLEAN}**\n` });
    expect([...loaded]).toEqual(
      expect.arrayContaining(['readers/text/markdown', 'readers/text/front-matter-fields', 'reporters/text']),
    );
  });

  it('zod is loaded when there is a configuration to check', async () => {
    const loaded = await loadedBy(['a.txt'], { 'a.txt': CLEAN, 'postlint.config.json': '{}' });
    expect([...loaded]).toContain('zod');
  });

  it('a rule pack needs the engine for patterns when it has one', async () => {
    const rule = (when: string): string =>
      `rules: [{ id: trust/a, title: A rule, severity: info, why: It could., advice: Leave it., when: ${when}, bad: [text], good: [{ text: a, because: fine }] }]`;
    const loadedFor = (when: string) => loadedBy(['a.txt'], { 'a.txt': CLEAN, 'postlint.config.yaml': rule(when) });
    const [words, patterns] = await Promise.all([loadedFor('{ terms: [text] }'), loadedFor("{ patterns: ['te.t'] }")]);
    expect([...words]).toContain('rule-packs/load');
    expect([...words]).not.toContain('rule-packs/patterns');
    expect([...patterns]).toContain('rule-packs/patterns');
  });
});
