import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter, defineRule, type LinterOptions, type LintResult } from '../../src/index.ts';
import { postlint, ROOT } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const PLATE = 'little red hatchback, reg LB98 QZX, everyone out though\n';
const CLEAN = 'Five a day on a budget: frozen peas 8p a portion. Frozen and tinned count.\n';
const PHOTO = readFileSync(join(ROOT, 'fixtures/pictures/wristband/hand.jpg'));
const DRAFT = { text: 'NHS no 999 114 1707 needs rebooking', images: [{ name: 'hand.jpg', bytes: PHOTO }] };
const CHECKS = { checks: ['text', 'barcodes'] } as const;

const all = async (results: AsyncIterable<LintResult>): Promise<LintResult[]> => {
  const gathered: LintResult[] = [];
  for await (const result of results) gathered.push(result);
  return gathered;
};

const entriesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

describe('the cache of a linter', () => {
  it.each([
    [true, '.postlintcache'],
    ['kept/here', 'kept/here'],
  ])('%s keeps what drafts with pictures came to, masked', async (cache, folder) => {
    const cwd = folderWith({ 'a.md': '![a hand](hand.jpg)\n', 'hand.jpg': PHOTO, 'b.txt': CLEAN });
    const make = () => createLinter({ cwd, cache, ...CHECKS });
    const cold = [await make().lint(DRAFT), ...(await all(make().lintFiles('.')))];
    const kept = entriesIn(join(cwd, folder));
    expect(kept).toHaveLength(2);
    for (const name of kept) expect(readFileSync(join(cwd, folder, name), 'utf8')).not.toMatch(/999.?114/);
    expect([await make().lint(DRAFT), ...(await all(make().lintFiles('.')))]).toEqual(cold);
    expect(entriesIn(join(cwd, folder))).toEqual(kept);
  });

  it('is that of the command line', async () => {
    const cwd = folderWith({ 'a.md': '![a hand](hand.jpg)\n', 'hand.jpg': PHOTO });
    const [given] = await all(createLinter({ cwd, cache: true, ...CHECKS }).lintFiles('a.md'));
    // what the build hands on is another program than the one that is tested here
    const { stdout } = await postlint(['a.md', '--cache', '--checks', 'text,barcodes', '--format', 'ndjson'], { cwd });
    expect(JSON.parse(stdout).verdict).toBe(given?.verdict);
    expect(entriesIn(join(cwd, '.postlintcache')).length).toBeGreaterThan(0);
  });

  const own = defineRule({
    id: 'mine/any',
    title: 'Anything',
    severity: 'warning',
    why: 'It is there.',
    advice: 'Look at it.',
    guidance: [{ body: 'Pond', document: 'Rules' }],
    when: () => [],
    bad: [],
    good: [],
  });
  it.each<[string, Partial<LinterOptions>]>([
    ['it is not asked for', {}],
    ['it is turned off', { cache: false }],
    ['rules are the program’s own', { cache: true, rules: [own] }],
    [
      'settings bring rules of their own',
      {
        cache: true,
        settings: { packs: [{ file: 'pack', rules: [{ place: 'pack', rule: own, examples: [] }] }] },
      } as never,
    ],
  ])('keeps nothing where %s', async (_, options) => {
    const cwd = folderWith({});
    const { verdict } = await createLinter({ cwd, ...CHECKS, ...options }).lint(DRAFT);
    expect([verdict, readdirSync(cwd)]).toEqual(['block', []]);
  });

  it('costs a draft nothing where it can’t be written', async () => {
    const cwd = folderWith({ file: '' });
    expect((await createLinter({ cwd, cache: 'file', ...CHECKS }).lint(DRAFT)).verdict).toBe('block');
  });
});

describe('the baseline of a linter', () => {
  const withBaseline = async (): Promise<string> => {
    const cwd = folderWith({ 'content/a.md': PLATE, 'content/b.md': PLATE });
    expect((await postlint(['baseline', 'add', 'content', '--reason', 'published before'], { cwd })).code).toBe(0);
    return cwd;
  };

  it('lets through what it lists, and is used only when it is named', async () => {
    const cwd = await withBaseline();
    const [held] = await all(createLinter({ cwd, baseline: 'postlint-baseline.json' }).lintFiles('content/a.md'));
    expect(held?.verdict).toBe('clean');
    expect(held?.suppressed).toHaveLength(1);
    const [found] = await all(createLinter({ cwd }).lintFiles('content/a.md'));
    expect(found?.verdict).toBe('review');
  });

  it('says what no longer matches, as the command line does', async () => {
    const cwd = await withBaseline();
    writeFileSync(join(cwd, 'content/b.md'), CLEAN);
    const linter = createLinter({ cwd, baseline: 'postlint-baseline.json' });
    expect(await linter.leftovers()).toEqual([]);
    await all(linter.lintFiles('content'));
    const leftovers = await linter.leftovers();
    expect(leftovers).toEqual([expect.stringMatching(/1 entry no longer matches \(content\/b\.md\)/)]);
    expect((await postlint(['content'], { cwd })).stderr).toContain(leftovers[0]);
  });

  it('that is not there is a mistake in one line', async () => {
    const linter = createLinter({ cwd: folderWith({}), baseline: 'gone.json' });
    await expect(linter.lint('Hello')).rejects.toThrow(/gone\.json: there is no such baseline/);
  });
});

it('a content file is read as its configuration says', async () => {
  const cwd = folderWith({
    'postlint.config.yaml': 'content:\n  - files: "*.json"\n    text: wording\n',
    'plan.json': '[{"wording": "NHS no 999 114 1707", "owner": "HIDDEN 999 158 8132"}]',
  });
  const [{ findings = [] } = {}, ...others] = await all(createLinter({ cwd, checks: ['text'] }).lintFiles('.'));
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['identifier/nhs-number']);
  expect(others.filter(({ name }) => 'path' in name && name.path === 'plan.json')).toEqual([]);
});
