import { describe, expect, it } from 'vitest';
import type { DraftResult, Location } from '../../../src/finding.ts';
import type { ReporterContext } from '../../../src/reporters/reporter.ts';
import { createSarifReporter } from '../../../src/reporters/sarif/index.ts';
import {
  at,
  context,
  finding,
  reportOf,
  result,
  revealing,
  spokenRule,
  summaryOf,
  TEXT_DONE,
} from '../../support/reports.ts';
import { readSarif } from '../../support/sarif.ts';

const TEXT = 'This morning\non Heron Ward: 😀 NHS no 999 114 1707, 999 158 8132';
const NUMBER = finding('identifier/nhs-number', at(TEXT, '999 114 1707'), {
  suggestion: { location: at(TEXT, '999 114 1707'), text: 'a number' },
});
const ANOTHER = finding('identifier/nhs-number', at(TEXT, '999 158 8132'));
const PIECES = finding(
  'jigsaw/time-place-detail',
  { ...at(TEXT, 'This morning'), endLine: 2, endColumn: 14 },
  {
    evidence: [
      { ruleId: 'time/same-day', location: at(TEXT, 'This morning') },
      { ruleId: 'place/ward-or-unit', location: at(TEXT, 'Heron Ward') },
    ],
    howFew: { low: 1, high: 3, within: 'day', at: 'ward' },
  },
);
const BOX: Location = {
  part: 'image:pics/a.jpg#visible-text',
  start: 0,
  end: 4,
  box: [10, 20, 30, 40],
  pictureSize: [100, 80],
};
const IN_PICTURE = finding('person/patient-name', BOX);
const GEOTAG = finding('image/geotag', { part: 'image:pics/a.jpg#metadata:GPSLatitude', start: 0, end: 4 });
const FULL = result('block', {
  name: { path: 'posts/may.md' },
  findings: [NUMBER, ANOTHER, PIECES, IN_PICTURE, GEOTAG, finding('time/same-day', at(TEXT, 'This morning'))],
});

const sarif = async (results: readonly DraftResult[], changes?: Partial<ReporterContext>) =>
  readSarif(await reportOf(createSarifReporter, results, changes));
const resultsOf = async (...args: Parameters<typeof sarif>) => (await sarif(...args)).results ?? [];

describe('sarif', () => {
  it.each([
    ['no draft', []],
    ['a clean draft', [result('clean')]],
    ['a draft with everything', [FULL]],
    ['several, one of them without a file', [FULL, result('clean'), { ...FULL, name: { id: '17' } }]],
    ['what could not be checked', [result('review', { checks: [] })]],
  ])('is valid for %s, by the schema of the standard', async (_, results) => {
    const run = await sarif(results);
    expect(run.results).toHaveLength(results.reduce((sum, { findings }) => sum + findings.length, 0));
    expect(run.tool.driver).toMatchObject({ name: 'postlint', version: '1.2.3' });
  });

  it('describes every rule, with help as text and as Markdown', async () => {
    const { tool } = await sarif([FULL]);
    const rules = tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual([...context().rules.keys()]);
    expect(rules[0]).toMatchObject({
      shortDescription: { text: 'NHS number' },
      fullDescription: { text: 'One number unlocks the whole record. It is never needed in a post.' },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['confidentiality', 'identifier'], 'problem.severity': 'error' },
    });
    for (const { help } of rules)
      expect(help).toMatchObject({
        text: expect.stringMatching(/What to do:\n\S.*Guidance:\n\S/s),
        markdown: expect.stringMatching(/## What to do\n\n\S.*## Guidance\n\n- \S/s),
      });
  });

  it('knows the rules of packs that come in on the way', async () => {
    const rules = new Map(context().rules);
    const reporter = createSarifReporter(context({ rules }));
    let text = reporter.begin();
    text += await reporter.draft(FULL);
    rules.set('trust/own', spokenRule({ id: 'trust/own', title: 'Own', why: 'Because.', advice: 'Leave it out.' }));
    text += await reporter.draft(result('block', { findings: [finding('trust/own', at(TEXT, 'NHS'))] }));
    text += await reporter.end(summaryOf('block', 'block'));
    const run = readSarif(text);
    for (const { ruleId, ruleIndex } of run.results ?? [])
      expect(run.tool.driver.rules?.[ruleIndex as number]?.id).toBe(ruleId);
  });

  it('marks words in UTF-16 code units', async () => {
    const run = await sarif([FULL]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    const [first] = run.results ?? [];
    expect(first).toMatchObject({ ruleId: 'identifier/nhs-number', ruleIndex: 0, level: 'error' });
    const { region, artifactLocation } = first?.locations?.[0]?.physicalLocation ?? {};
    const line = TEXT.split('\n')[1] as string;
    expect(region).toEqual({ startLine: 2, startColumn: 26, endLine: 2, endColumn: 38 });
    expect(line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe('999 114 1707');
    expect(artifactLocation).toEqual({ uri: 'posts/may.md', uriBaseId: '%SRCROOT%' });
  });

  it('marks a place in a picture as a rectangle, and says it in words', async () => {
    const found = (await resultsOf([FULL]))[3];
    const uri = { uri: 'pics/a.jpg', uriBaseId: '%SRCROOT%' };
    expect(found?.locations?.[0]).toEqual({
      physicalLocation: { artifactLocation: uri },
      properties: { part: BOX.part, start: 0, end: 4, box: [10, 20, 30, 40], pictureSize: [100, 80] },
    });
    expect(found?.attachments?.[0]).toMatchObject({
      artifactLocation: uri,
      rectangles: [{ left: 10, top: 20, right: 40, bottom: 60 }],
    });
    expect(found?.message.text).toMatch(/^In the words that can be read in pics\/a\.jpg \(left side\): Anyone who/);
  });

  it('leads to each clue of a finding', async () => {
    const found = (await resultsOf([FULL]))[2];
    expect(found?.relatedLocations?.map(({ id, message }) => [id, message?.text])).toEqual([
      [1, 'Same-day time'],
      [2, 'Named ward'],
    ]);
    expect(found?.properties).toEqual({
      confidence: 0.9,
      howFew: { low: 1, high: 3, within: 'day', at: 'ward' },
    });
  });

  it('offers the safer wording as a fix', async () => {
    const [first, second] = await resultsOf([FULL]);
    expect(first?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: { startLine: 2, startColumn: 26, endLine: 2, endColumn: 38 },
        insertedContent: { text: 'a number' },
      },
    ]);
    expect(second).not.toHaveProperty('fixes');
  });

  it('has fingerprints that are told apart, stay the same, and are made of nothing but names and numbers', async () => {
    const fingerprints = async () =>
      (await resultsOf([FULL])).map(({ partialFingerprints }) => partialFingerprints?.['postlint/v1']);
    const once = await fingerprints();
    expect(once).toEqual(await fingerprints());
    expect(new Set(once).size).toBe(once.length);
    expect(once.slice(0, 2)).toEqual([
      'identifier/nhs-number posts/may.md text 2 1',
      'identifier/nhs-number posts/may.md text 2 2',
    ]);
  });

  it('names files from the root of the repository, as addresses', async () => {
    const path = 'a folder/été #1?%20\n😀.md';
    const inRepository = (given: string) => `site/${given}`;
    const [found] = await resultsOf([result('block', { name: { path }, findings: [NUMBER] })], { inRepository });
    const uri = found?.locations?.[0]?.physicalLocation?.artifactLocation?.uri as string;
    expect(uri).toMatch(/^[\w%./-]+$/);
    expect(decodeURIComponent(new URL(uri, 'file:///root/').pathname)).toBe(`/root/site/${path}`);
  });

  it('says what could not be checked apart from what was found', async () => {
    const failed = { part: 'image:a b.jpg', check: 'metadata', status: 'failed', reason: 'it is empty' } as const;
    const [invocation] = (await sarif([result('review', { checks: [TEXT_DONE, failed] })])).invocations ?? [];
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: 'Could not check a b.jpg (what the file says): it is empty.' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.jpg' } } }],
        },
      ],
    });
    expect((await sarif([result('clean')])).invocations).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [] },
    ]);
  });

  it('shows what is suppressed as suppressed', async () => {
    const suppressed = [
      { ...NUMBER, by: 'comment' },
      { ...ANOTHER, by: 'baseline' },
    ] as const;
    const results = await resultsOf([result('clean', { suppressed })]);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted' }],
      [{ kind: 'external', status: 'accepted' }],
    ]);
  });

  it('quotes nothing, even where values may be shown', async () => {
    const report = await reportOf(createSarifReporter, [FULL], {}, revealing({ text: TEXT }));
    expect(report).not.toMatch(/114|Heron/);
  });
});
