import { describe, expect, it } from 'vitest';
import type { DraftResult } from '../../src/finding.ts';
import { createJunitReporter } from '../../src/reporters/junit.ts';
import { at, finding, reportOf, result, TEXT_DONE } from '../support/reports.ts';
import { readXml } from '../support/xml.ts';

const TEXT = 'Rebook:\nNHS no 999 114 1707';
const NUMBER = finding('identifier/nhs-number', at(TEXT, '999 114 1707'));
const GEOTAG = finding('image/geotag', { part: 'image:a.jpg#metadata:GPSLatitude', start: 0, end: 4 });
const FULL = result('block', {
  findings: [NUMBER, GEOTAG, GEOTAG, finding('time/same-day', at(TEXT, 'Rebook'))],
  checks: [
    TEXT_DONE,
    { part: 'image:a.jpg', check: 'metadata', status: 'failed', reason: 'the file is empty' },
    { part: 'image:a.jpg', check: 'faces', status: 'skipped', reason: 'left out' },
  ],
});

const suites = async (...results: DraftResult[]) => {
  const root = readXml(await reportOf(createJunitReporter, results));
  expect(root.name).toBe('testsuites');
  return root.children;
};

describe('junit', () => {
  it('is well-formed without any draft', async () => {
    expect(await suites()).toEqual([]);
  });

  it('has a suite for each draft, which counts its tests', async () => {
    const [full, clean] = await suites(FULL, result('clean', { name: { id: '17' } }));
    expect(full?.attributes).toMatchObject({ name: 'draft.txt', tests: '6', failures: '3', errors: '1', skipped: '1' });
    expect(clean?.attributes).toMatchObject({ name: '17', tests: '1', failures: '0', errors: '0', skipped: '0' });
    const outcomes = full?.children.map(({ attributes, children }) => [attributes['name'], children[0]?.name]);
    expect(outcomes).toEqual([
      ['check text', undefined],
      ['check metadata of a.jpg', 'error'],
      ['check faces of a.jpg', 'skipped'],
      ['identifier/nhs-number, line 2, column 8', 'failure'],
      ['image/geotag, hidden in a.jpg: GPS position', 'failure'],
      ['image/geotag, hidden in a.jpg: GPS position (2)', 'failure'],
    ]);
  });

  it('says what could happen and what to do', async () => {
    const [full] = await suites(FULL);
    const failure = full?.children[3]?.children[0];
    expect(failure?.attributes).toEqual({ type: 'error', message: 'NHS number, line 2, column 8' });
    expect(failure?.text).toMatch(/^One number unlocks .* Delete it\. .*\(postlint explain identifier\/nhs-number\)$/);
  });

  it('says when nothing was checked', async () => {
    const [suite] = await suites(result('review', { checks: [] }));
    expect(suite?.attributes).toMatchObject({ tests: '1', errors: '1' });
  });

  it('counts what is suppressed as skipped', async () => {
    const [suite] = await suites(result('clean', { suppressed: [{ ...NUMBER, by: 'front matter' }] }));
    expect(suite?.attributes).toMatchObject({ tests: '2', failures: '0', skipped: '1' });
  });

  it.each(['"><x a="', ']]>&lt;', '\u0000\ufffe\uffff\ud800\n\t<!--', "'&amp;😀"])(
    'keeps the name %j in its place',
    async (path) => {
      const image = { part: `image:${path}`, check: 'metadata', status: 'failed', reason: path } as const;
      const [suite, ...more] = await suites(result('block', { name: { path }, findings: [NUMBER], checks: [image] }));
      expect(more).toEqual([]);
      expect(suite?.children).toHaveLength(2);
      const shown = suite?.attributes['name'] as string;
      expect([...shown]).toHaveLength([...path].length);
    },
  );
});
