import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { postlint, ROOT } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const PHOTO = readFileSync(join(ROOT, 'fixtures/pictures/wristband/hand.jpg'));
const FILES = {
  'posts/a.md': '![a hand](hand.jpg)\n',
  'posts/hand.jpg': PHOTO,
  'posts/b.txt': 'Five a day on a budget: frozen peas 8p a portion. Frozen and tinned count.\n',
};
const ARGS = ['posts', '--format', 'ndjson', '--cache'];

it('gives the second time what it gave the first, at once, and keeps no value', async () => {
  const cwd = folderWith(FILES);
  const since = performance.now();
  const cold = await postlint(ARGS, { cwd });
  const between = performance.now();
  const warm = await postlint(ARGS, { cwd });
  expect(cold).toMatchObject({ code: 1, stderr: '' });
  expect(cold.stdout).toContain('image/burnt-in-text');
  expect(warm).toEqual(cold);
  expect(performance.now() - between).toBeLessThan((between - since) / 1.5);
  const kept = readdirSync(join(cwd, '.postlintcache')).filter((name) => name.endsWith('.json'));
  expect(kept).toHaveLength(1);
  const values = (await postlint(['posts', '--format', 'ndjson', '--show-values', '--cache'], { cwd })).stdout
    .split('\n')
    .flatMap((line) => (line === '' ? [] : JSON.parse(line).findings))
    .flatMap(({ value }) => (value === undefined ? [] : [value]));
  expect(values.length).toBeGreaterThan(0);
  const content = readFileSync(join(cwd, '.postlintcache', kept[0] as string), 'utf8');
  for (const value of values) expect(content).not.toContain(value);
}, 60_000);

it('is shared by runs at once, and kept where it is told', async () => {
  const cwd = folderWith(FILES);
  const args = ['posts', '--format', 'ndjson', '--checks', 'text,barcodes', '--cache-location', 'kept/here'];
  const runs = await Promise.all(Array.from({ length: 3 }, () => postlint(args, { cwd })));
  for (const run of runs) expect(run).toEqual(runs[0]);
  expect(readdirSync(join(cwd, 'kept/here')).sort()).toEqual([
    '.gitignore',
    expect.stringMatching(/^[0-9a-f]{64}\.json$/),
  ]);
}, 60_000);

it('costs a run nothing but a line where it can not be written', async () => {
  const cwd = folderWith(FILES);
  const args = ['posts', '--format', 'ndjson', '--checks', 'text,barcodes'];
  const { code, stdout } = await postlint(args, { cwd });
  const without = await postlint([...args, '--cache-location', 'posts/b.txt'], { cwd });
  expect(without).toMatchObject({ code, stdout });
  expect(without.stderr).toMatch(/^postlint: the cache could not be written \(\w+\)\n$/);
}, 60_000);
