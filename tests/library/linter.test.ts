import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createLinter, defineRule, type LintResult, lint, rules, UserError } from '../../src/index.ts';
import { ROOT } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const BLOCK = 'NHS no 999 114 1707 needs rebooking';
const CLEAN = 'Five a day on a budget: frozen peas 8p a portion. Frozen and tinned count.';
const PHOTO = readFileSync(join(ROOT, 'fixtures/pictures/wristband/hand.jpg'));
const TEXT_ONLY = { checks: ['text'], config: false } as const;

const quack = defineRule({
  id: 'mine/quack',
  title: 'A quack',
  severity: 'warning',
  why: 'It may be a duck.',
  advice: 'Ask it.',
  guidance: [{ body: 'Pond', document: 'Rules' }],
  when: ({ draft }) =>
    draft.parts.flatMap((part) => {
      const start = part.text.indexOf('quack');
      return start < 0 ? [] : [{ part, start, end: start + 5, confidence: 1 }];
    }),
  bad: ['[[quack]]'],
  good: [{ text: 'moo', because: 'it is a cow' }],
});

const ruleIdsOf = ({ findings }: LintResult): string[] => findings.map(({ ruleId }) => ruleId);

const all = async <Item>(results: AsyncIterable<Item>): Promise<Item[]> => {
  const gathered: Item[] = [];
  for await (const result of results) gathered.push(result);
  return gathered;
};

describe('lint', () => {
  it('checks a text, and says what it found, where, and what to do', async () => {
    const { name, verdict, findings, checks } = await lint(BLOCK, TEXT_ONLY);
    expect({ name, verdict }).toEqual({ name: { id: 'draft' }, verdict: 'block' });
    expect(findings[0]).toMatchObject({ ruleId: 'identifier/nhs-number', location: { line: 1, column: 8 } });
    expect(findings[0]?.message).toMatch(/\w{4}/);
    expect(findings[0]?.advice).toMatch(/\w{4}/);
    expect(findings[0]?.guidance[0]?.body).toBeDefined();
    expect(checks).toEqual([{ part: 'text', check: 'text', status: 'done' }]);
    expect(JSON.stringify(findings)).not.toMatch(/999 114|1707/);
  });

  it('takes Markdown, pictures as bytes or paths, and alt texts', async () => {
    const folder = folderWith({ 'shots/a.jpg': PHOTO });
    const draft = {
      id: 'post 7',
      text: `**${CLEAN}** ![](a.jpg)`,
      format: 'markdown',
      folder: 'shots',
      images: [
        { name: 'b.jpg', bytes: PHOTO, altText: 'NHS no 999 114 1707' },
        { path: 'shots/none.jpg', altText: 'a pond' },
      ],
    } as const;
    const { name, checks, findings } = await lint(draft, { ...TEXT_ONLY, checks: ['text', 'metadata'], cwd: folder });
    expect(name).toEqual({ id: 'post 7' });
    const metadata = checks.filter(({ check }) => check === 'metadata').map(({ part, status }) => `${part} ${status}`);
    expect(metadata).toEqual(['image:b.jpg done', 'image:shots/none.jpg failed', 'image:shots/a.jpg done']);
    expect(findings.map(({ location }) => location.part)).toContain('image:b.jpg#alt-text');
  });

  it('does not open what a text refers to unless it is told where that is', async () => {
    const { verdict, checks } = await lint(
      { text: '![](package.json)', format: 'markdown' },
      { ...TEXT_ONLY, cwd: ROOT, checks: ['text', 'metadata'] },
    );
    expect(verdict).toBe('review');
    expect(checks.some(({ status }) => status === 'failed')).toBe(true);
  });

  it.each([{}, { images: [] }, { text: 7 }, null, undefined])('refuses %o', async (draft) => {
    await expect(lint(draft as never, TEXT_ONLY)).rejects.toBeInstanceOf(TypeError);
  });
});

describe('a linter', () => {
  it('applies the nearest configuration, one that is named, or none', async () => {
    const off = JSON.stringify({ rules: { 'identifier/nhs-number': 'off' } });
    const cwd = folderWith({ 'postlint.config.json': off, 'posts/a.txt': BLOCK, 'other.json': '{}' });
    const findsIt = async (config?: string | false) =>
      ruleIdsOf(await lint(BLOCK, { cwd, checks: ['text'], ...(config !== undefined && { config }) })).includes(
        'identifier/nhs-number',
      );
    expect(await findsIt()).toBe(false);
    expect(await findsIt('other.json')).toBe(true);
    expect(await findsIt(false)).toBe(true);
    const wrong = folderWith({ 'postlint.config.json': '{"rulez":{}}' });
    await expect(lint(BLOCK, { cwd: wrong })).rejects.toBeInstanceOf(UserError);
  });

  it('takes settings on top of the configuration', async () => {
    const settings = { overrides: { 'identifier/nhs-number': 'warning' } } as const;
    expect((await lint(BLOCK, { ...TEXT_ONLY, settings })).verdict).toBe('review');
  });

  it('walks a folder as the command line does, in order, leaving out what is ignored', async () => {
    const cwd = folderWith({ 'a.txt': BLOCK, 'b/c.md': CLEAN, 'd.txt': CLEAN, '.postlintignore': 'd.txt\n' });
    const results = await all(createLinter({ ...TEXT_ONLY, cwd }).lintFiles(['.', 'none.txt']));
    expect(results.map(({ name, verdict }) => [name, verdict])).toEqual([
      [{ path: 'a.txt' }, 'block'],
      [{ path: 'b/c.md' }, 'clean'],
      [{ path: 'none.txt' }, 'review'],
    ]);
    await expect(all(createLinter({ cwd }).lintFiles([]))).rejects.toBeInstanceOf(UserError);
  });

  it('holds rules of your own, which a configuration may set, and refuses an id twice', async () => {
    const cwd = folderWith({ 'postlint.config.json': JSON.stringify({ rules: { 'mine/quack': 'error' } }) });
    const result = await createLinter({ cwd, rules: [quack], checks: ['text'] }).lint('quack');
    expect(result.verdict).toBe('block');
    expect(result.findings[0]).toMatchObject({ ruleId: 'mine/quack', severity: 'error', advice: 'Ask it.' });
    expect(() => createLinter({ rules: [quack, quack] })).toThrow(UserError);
    expect(() => createLinter({ rules: [rules[0] as (typeof rules)[0]] })).toThrow(UserError);
  });

  it('reports in a format of its own, or with a reporter of yours', async () => {
    const linter = createLinter({ ...TEXT_ONLY, rules: [quack] });
    const results = [await linter.lint('quack'), await linter.lint(BLOCK)];
    const text = async (as: Parameters<typeof linter.report>[1]) => (await all(linter.report(results, as))).join('');
    const json = JSON.parse(await text('json'));
    expect(json.summary).toMatchObject({ drafts: 2, blocked: 1, toReview: 1 });
    expect(json.drafts[0].findings[0]).toMatchObject({ ruleId: 'mine/quack', message: 'It may be a duck.' });
    const mine = { begin: () => '<', draft: ({ verdict }: LintResult) => `${verdict};`, end: () => '>' };
    expect(await text(mine as never)).toBe('<review;block;>');
    expect(await text(() => ({ ...mine, draft: async () => '.' }))).toBe('<..>');
    for (const format of ['text', 'github'] as const) expect(await text(format)).not.toMatch(/999 114|1707/);
  });

  it('gives many at once what it gives each alone, and prints nothing', async () => {
    const written = vi.spyOn(process.stdout, 'write');
    const drafts = [BLOCK, CLEAN, 'quack', 'Mrs Parminder Gill was my patient on Ward 9 on 3 March', ''];
    const linter = createLinter({ ...TEXT_ONLY, rules: [quack] });
    const alone: string[][] = [];
    for (const draft of drafts) alone.push(ruleIdsOf(await linter.lint(draft)));
    const many = await Promise.all(
      Array.from({ length: 60 }, (_, at) => linter.lint(drafts[at % drafts.length] as string)),
    );
    for (const [at, result] of many.entries()) expect(ruleIdsOf(result)).toEqual(alone[at % drafts.length]);
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });
});

describe('a signal', () => {
  it('given beforehand, nothing is begun', async () => {
    await expect(lint(BLOCK, { ...TEXT_ONLY, signal: AbortSignal.abort(new Error('no more')) })).rejects.toThrow(
      'no more',
    );
    const results = createLinter(TEXT_ONLY).lintFiles('.', { signal: AbortSignal.abort(new Error('no more')) });
    await expect(all(results)).rejects.toThrow('no more');
  });

  it('ends the check of a long text, which never waits for anything', async () => {
    const long = `${BLOCK}. Mrs Parminder Gill of Ward 9 came back on 3 March.\n`.repeat(8_000);
    const since = performance.now();
    await expect(lint(long, { ...TEXT_ONLY, signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(performance.now() - since).toBeLessThan(5_000);
  });

  it('stops a look at a picture, and the next is looked at all the same', async () => {
    const linter = createLinter({ config: false, checks: ['barcodes'] });
    const draft = { images: [{ name: 'hand.jpg', bytes: PHOTO }] };
    const [stopped, waiting, next] = await Promise.allSettled([
      linter.lint(draft, { signal: AbortSignal.timeout(60) }),
      linter.lint(draft, { signal: AbortSignal.timeout(60) }),
      linter.lint(draft),
    ]);
    expect([stopped.status, waiting.status]).toEqual(['rejected', 'rejected']);
    expect(next).toMatchObject({
      status: 'fulfilled',
      value: { checks: expect.arrayContaining([expect.objectContaining({ check: 'barcodes', status: 'done' })]) },
    });
  });
});
