import type { Issue } from 'codeclimate-types';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DraftResult } from '../../src/finding.ts';
import { createGitlabReporter } from '../../src/reporters/gitlab.ts';
import type { ReporterContext } from '../../src/reporters/reporter.ts';
import { at, finding, reportOf, result, TEXT_DONE } from '../support/reports.ts';

/** What GitLab asks of an issue: https://docs.gitlab.com/ci/testing/code_quality/ */
const report = z.array(
  z.object({
    description: z.string().regex(/^[^\r\n]+$/),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.object({ path: z.string().min(1), lines: z.object({ begin: z.int().positive() }) }),
  }),
);

const TEXT = 'Rebook:\nNHS no 999 114 1707, 999 158 8132';
const FULL = result('block', {
  findings: [
    finding('identifier/nhs-number', at(TEXT, '999 114 1707')),
    finding('identifier/nhs-number', at(TEXT, '999 158 8132')),
    finding('image/geotag', { part: 'image:pics/a.jpg#metadata:GPSLatitude', start: 0, end: 4 }),
    finding('time/same-day', at(TEXT, 'Rebook')),
  ],
  checks: [TEXT_DONE, { part: 'image:a.jpg', check: 'metadata', status: 'failed', reason: 'the file is empty' }],
});

const issues = async (results: readonly DraftResult[], changes?: Partial<ReporterContext>): Promise<Issue[]> => {
  const parsed = JSON.parse(await reportOf(createGitlabReporter, results, changes));
  report.parse(parsed);
  return parsed;
};

describe('gitlab', () => {
  it('is an empty list for clean drafts, and for none', async () => {
    expect(await issues([])).toEqual([]);
    expect(await issues([result('clean'), result('clean')])).toEqual([]);
  });

  it('has an issue for each finding and each failed check', async () => {
    const found = await issues([FULL, { ...FULL, name: { id: '17' } }]);
    expect(found).toHaveLength(10);
    expect(found.slice(0, 5).map(({ severity, check_name, location }) => [severity, check_name, location])).toEqual([
      ['blocker', 'identifier/nhs-number', { path: 'draft.txt', lines: { begin: 2, end: 2 } }],
      ['blocker', 'identifier/nhs-number', { path: 'draft.txt', lines: { begin: 2, end: 2 } }],
      ['major', 'image/geotag', { path: 'pics/a.jpg', lines: { begin: 1, end: 1 } }],
      ['info', 'time/same-day', { path: 'draft.txt', lines: { begin: 1, end: 1 } }],
      ['critical', 'not-checked', { path: 'a.jpg', lines: { begin: 1, end: 1 } }],
    ]);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });

  it('says what could happen and what to do', async () => {
    const [number, , geotag] = await issues([FULL]);
    expect(number?.description).toMatch(/^NHS number: One number unlocks .* Delete it\. /);
    expect(geotag?.description).toMatch(/^Location hidden in the photo \(hidden in pics\/a\.jpg: GPS position\): /);
  });

  it('says when nothing was checked', async () => {
    expect(await issues([result('review', { checks: [] })])).toMatchObject([
      { check_name: 'not-checked', description: expect.stringMatching(/^Nothing in this draft was checked/) },
    ]);
  });

  it('names files from the root of the repository', async () => {
    const [issue] = await issues([FULL], { inRepository: (path) => `site/${path}` });
    expect(issue?.location.path).toBe('site/draft.txt');
  });
});
