import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { DraftResult } from '../../../src/finding.ts';
import { createMarkdownReporter } from '../../../src/reporters/markdown/index.ts';
import { at, finding, reportOf, result, spokenRule, TEXT_DONE } from '../../support/reports.ts';

const TEXT = 'Rebook:\nNHS no 999 114 1707';
const NUMBER = finding('identifier/nhs-number', at(TEXT, '999 114 1707'));
const GEOTAG = finding('image/geotag', { part: 'image:pics/a.jpg#metadata:GPSLatitude', start: 0, end: 4 });

const report = (...results: DraftResult[]) => reportOf(createMarkdownReporter, results);

type Tree = ReturnType<typeof fromMarkdown>;

const nodesIn = (text: string): (Tree | Tree['children'][number])[] => {
  const found: (Tree | Tree['children'][number])[] = [];
  const waiting: typeof found = [fromMarkdown(text)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    if ('children' in node) waiting.push(...node.children);
  }
  return found;
};

describe('markdown', () => {
  it('begins with what the run came to', async () => {
    const text = await report(result('block', { findings: [NUMBER] }), result('clean'));
    expect(text).toMatch(
      /^<!-- postlint -->\n\n## Before you post\n\n\*\*postlint: 2 drafts: 1 to stop, 1 clean\*\*\n/,
    );
  });

  it('says of each draft what to change, with the guidance folded away', async () => {
    const text = await report(result('block', { findings: [GEOTAG, NUMBER] }));
    expect(text).toContain("### ✗ Don't post this yet: `draft.txt`\n\n- **NHS number**, line 2, column 8\n");
    expect(text).toContain('**And look at this before you post**\n\n- **Location hidden in the photo**, ');
    const html = nodesIn(text).filter(({ type }) => type === 'html');
    expect(html).toHaveLength(1 + 2 * 2);
  });

  it('counts clean drafts and leaves them at that', async () => {
    const text = await report(result('clean', { name: { path: 'fine.md' } }));
    expect(text).not.toContain('fine.md');
    expect(text).toContain("We can't see your profile");
  });

  it('says what could not be checked', async () => {
    const failed = { part: 'image:a_b.jpg', check: 'metadata', status: 'failed', reason: 'it is empty' } as const;
    expect(await report(result('review', { checks: [TEXT_DONE, failed] }))).toContain(
      '- ! Could not check a\\_b.jpg (what the file says): it is empty.',
    );
    expect(await report(result('review', { checks: [] }))).toContain('Nothing in this draft was checked');
  });

  it('says that there is more, where warnings are left out', async () => {
    expect(await report(result('review'))).toContain('leave out --quiet');
  });

  it('fits into a comment, and says how many drafts do not', async () => {
    const drafts = Array.from({ length: 2_000 }, (_, index) =>
      result('block', { name: { path: `posts/${index}.md` }, findings: [NUMBER] }),
    );
    const text = await report(...drafts);
    expect(text.length).toBeLessThan(65_536);
    const shown = text.match(/^### /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(50);
    expect(text).toContain(`There is no room here for ${2_000 - shown} more drafts: see the log.`);
  });

  it.each([
    '` `` <img src=x>',
    '[x](http://a.example) @somebody',
    '|#1 **x**',
    '\n# x\r\n- y',
    '`',
    ' a ',
    '$x$ ~~y~~',
  ])('keeps the name %j in its place', async (path) => {
    const failed = { part: `image:${path}`, check: 'metadata', status: 'failed', reason: path } as const;
    const draft = result('block', { name: { path }, findings: [NUMBER], checks: [failed] });
    const nodes = nodesIn(await report(draft));
    expect(nodes.filter(({ type }) => type === 'link' || type === 'image' || type === 'code')).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(2);
    expect(nodes.filter(({ type }) => type === 'strong')).toHaveLength(2);
    const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
    expect(html.filter((tag) => !/^(?:<!-- (?:postlint )?-->|<\/?details>.*)$/.test(tag))).toEqual([]);
    const code = nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
    expect(code).toContain(path.replaceAll('\n', '␊').replaceAll('\r', '␍'));
  });

  it('calls nobody by a handle in a rule', async () => {
    const rule = spokenRule({ id: 'own/rule', title: 'A', why: 'Ask @press-office.', advice: '- Wait.' });
    const draft = result('block', { findings: [finding('own/rule', at(TEXT, 'NHS'))] });
    const text = await reportOf(createMarkdownReporter, [draft], { rules: new Map([[rule.id, rule]]) });
    expect(text).toContain('Ask @<!-- -->press-office.');
    expect(text).toContain('  \\- Wait.');
  });
});
