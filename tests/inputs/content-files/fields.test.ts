import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftsIn, mapping, nameOf, wordsOf, written } from '../../support/content.ts';

describe('JSON', () => {
  it('chosen fields are read, lists on the way being passed through', async () => {
    const content =
      '{"title":"Ward news","hero":{"src":"a.jpg","alt":"A ward"},"body":[{"text":"Ada"},{"text":"Bo"}],"note":"Cy"}';
    const [draft] = await draftsIn(
      'json',
      content,
      mapping({ text: ['title', 'body.*'], images: ['hero.src'], altText: ['hero.alt'] }),
    );
    expect(draft && wordsOf(draft)).toEqual(['Ward news', 'Ada', 'Bo']);
    expect(draft?.text).toMatchObject({ excerpt: { images: [{ reference: 'a.jpg', altText: { text: 'A ward' } }] } });
  });

  it('without a choice every field is, those that are no prose with their names', async () => {
    const drafts = await draftsIn(
      'json',
      '{"title":"Ward news","seenBy":"Ada","published":"2026-05-01","order":3,"mrn":4417000,"image":"a.jpg"}',
    );
    expect(drafts.flatMap(wordsOf)).toEqual(
      ['Ward news', 'seenBy: Ada', '2026-05-01', 'mrn: 4417000'].filter((words) => !words.startsWith('2026')),
    );
  });

  it('the entries of a list are drafts, at the top or where the configuration says', async () => {
    const list = await draftsIn('json', '[{"text":"Ada"},"Bo",3,[["Cy"]]]');
    expect(list.map((draft) => [nameOf(draft), ...wordsOf(draft)])).toEqual([
      ['entry 1', 'Ada'],
      ['entry 2', 'Bo'],
      ['entry 4', 'Cy'],
    ]);
    const inner = await draftsIn(
      'json',
      '{"a":"x","feed":{"posts":[{"text":"Ada"},\n{"text":"Bo"}]}}',
      mapping({ drafts: 'feed.posts', text: ['text'] }),
    );
    expect(inner.map((draft) => [nameOf(draft), ...wordsOf(draft)])).toEqual([
      ['entry 1', 'Ada'],
      ['entry 2', 'Bo'],
    ]);
    expect(inner.map(({ text }) => text && 'excerpt' in text && text.excerpt.at)).toEqual([
      { offset: 26, line: 1, column: 27 },
      { offset: 42, line: 2, column: 1 },
    ]);
  });

  it('any JSON is read as JSON.parse does, and any text leads back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.string({ minLength: 1 }), async (value, words) => {
        const content = JSON.stringify({ value, last: `Ada ${words}` }, null, 1);
        const drafts = await draftsIn('json', content, mapping({ text: ['last'] }));
        expect(drafts.flatMap(wordsOf)).toEqual([`Ada ${words}`]);
        const [draft] = drafts;
        expect(draft && JSON.parse(`"${written(content, draft, `Ada ${words}`)}"`)).toBe(`Ada ${words}`);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['{"a":"Okonkwo"', /mend line 1$/],
    ['{"a":\n"Okonkwo}', /mend line 2$/],
    ['[1,]', /mend line 1$/],
    ['{"a" "b"}', /mend line 1$/],
    ['{"a":1} x', /mend line 1$/],
    ['['.repeat(100_000), /nested too deep/],
    ['', /mend line 1$/],
    ['{"a":1}', /^! it holds no words/],
  ])('%j is said to be wrong', async (content, reason) => {
    const words = (await draftsIn('json', content)).flatMap(wordsOf).at(-1);
    expect(words).toMatch(reason);
    expect(words).not.toMatch(/okonkwo/i);
  });

  it.each([
    ['strings on one line', `[${'"Ada",'.repeat(200_000)}"Bo"]`],
    ['numbers', `["Ada",${'1,'.repeat(1_000_000)}1]`],
    ['escapes', `["${'\\n'.repeat(500_000)} Ada"]`],
    ['fields', `{${Array.from({ length: 100_000 }, (_, index) => `"f${index}":"Ada"`).join(',')}}`],
  ])('a megabyte of %s is read in good time', async (_, content) => {
    const start = performance.now();
    await draftsIn('json', content);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

describe('YAML', () => {
  it('entries of a list, and documents, are drafts with their places', async () => {
    const content = '- title: Ward news\n  body: >-\n    Mrs Ada\n    Obi\n- title: "F\\u00eate"\n';
    const drafts = await draftsIn('yaml', content);
    expect(drafts.map((draft) => [nameOf(draft), ...wordsOf(draft)])).toEqual([
      ['entry 1', 'Ward news', 'Mrs Ada Obi'],
      ['entry 2', 'Fête'],
    ]);
    expect(drafts[0] && written(content, drafts[0], 'Ada Obi')).toBe('Ada\n    Obi');
    expect(drafts[1] && written(content, drafts[1], 'Fête')).toBe('F\\u00eate');
    expect((await draftsIn('yaml', 'text: Ada\n---\ntext: Bo\n')).map(nameOf)).toEqual(['entry 1', 'entry 2']);
  });

  it('chosen fields of a list', async () => {
    const content = 'site: Cy\nposts:\n  - text: Ada\n    by: Bo\n';
    const drafts = await draftsIn('yaml', content, mapping({ drafts: 'posts', text: ['text'] }));
    expect(drafts.flatMap(wordsOf)).toEqual(['Ada']);
  });

  it.each([
    ['a: "b\nc: d: e', /^! it is not valid YAML: mend line \d$/],
    ['['.repeat(10_000), /nested deeper/],
    ['a: b\n'.repeat(300_000), /^! it is larger/],
    ['a: &x [Ada, *x]\nb: &y [*x, *x, *x, *x, *x, *x, *x, *x]\nc: [*y, *y, *y, *y]\n', /^a: Ada$/],
  ])('%j', async (content, says) => {
    expect((await draftsIn('yaml', content)).flatMap(wordsOf).join()).toMatch(says);
  });
});
