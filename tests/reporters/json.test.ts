import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createJsonReporter } from '../../src/reporters/json.ts';
import { createNdjsonReporter } from '../../src/reporters/ndjson.ts';
import { at, context, finding, result, revealing, summaryOf, TEXT_DONE } from '../support/reports.ts';

const location = z.strictObject({
  part: z.string(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
});
const draft = z.strictObject({
  id: z.string().optional(),
  path: z.string().optional(),
  verdict: z.enum(['block', 'review', 'clean']),
  findings: z.array(
    z.strictObject({
      ruleId: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string(),
      advice: z.string(),
      guidance: z
        .array(z.strictObject({ body: z.string(), document: z.string(), section: z.string().optional() }))
        .min(1),
      location,
      evidence: z
        .array(z.strictObject({ ruleId: z.string(), location }))
        .min(1)
        .optional(),
      confidence: z.number().min(0).max(1),
    }),
  ),
  checks: z.array(
    z.strictObject({
      part: z.string(),
      check: z.string(),
      status: z.enum(['done', 'skipped', 'failed']),
      reason: z.string().optional(),
    }),
  ),
});
const document = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('postlint'), version: z.string() }),
  drafts: z.array(draft),
  summary: z.strictObject({
    drafts: z.int(),
    blocked: z.int(),
    toReview: z.int(),
    clean: z.int(),
    errors: z.int(),
    warnings: z.int(),
    failedChecks: z.int(),
    suppressed: z.int(),
  }),
});

const TEXT = 'This morning\non Heron Ward: NHS no 999 114 1707';
const NUMBER = at(TEXT, '999 114 1707');
const BLOCKED = result('block', {
  findings: [
    finding('identifier/nhs-number', NUMBER, { note: 'test-range' }),
    finding(
      'jigsaw/time-place-detail',
      { ...at(TEXT, 'This morning'), end: 26 },
      { evidence: [{ ruleId: 'time/same-day', location: at(TEXT, 'This morning') }] },
    ),
    finding('time/same-day', at(TEXT, 'This morning')),
  ],
  checks: [TEXT_DONE, { part: 'image:a.jpg', check: 'metadata', status: 'failed', reason: 'the file is empty' }],
});
const FROM_A_LINE = result('clean', { name: { id: '17' } });
const REVEAL = revealing({ text: TEXT });

const json = async (results: Parameters<ReturnType<typeof createJsonReporter>['draft']>[]) => {
  const reporter = createJsonReporter(context());
  let text = reporter.begin();
  for (const args of results) text += await reporter.draft(...args);
  return text + (await reporter.end(summaryOf(...results.map(([{ verdict }]) => verdict))));
};

describe('json', () => {
  it.each([
    ['no draft', []],
    ['one draft', [[BLOCKED]]],
    ['several drafts', [[BLOCKED], [FROM_A_LINE], [BLOCKED]]],
  ] as [string, [typeof BLOCKED][]][])('is one valid document for %s', async (_, results) => {
    const text = await json(results);
    expect(document.parse(JSON.parse(text)).drafts).toHaveLength(results.length);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('says of a finding what the rule says', async () => {
    const { drafts } = JSON.parse(await json([[BLOCKED]]));
    expect(drafts[0].findings[0]).toEqual({
      ruleId: 'identifier/nhs-number',
      severity: 'error',
      message:
        'One number unlocks the whole record. It is never needed in a post. Numbers beginning 999 are for testing, so this may be a screenshot of a test record.',
      advice:
        'Delete it. If a colleague needs it to act, send it through the approved clinical system. Try: One of our patients needs rebooking, details are in the usual place.',
      guidance: [{ body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' }],
      location: { part: 'text', start: 35, end: 47, line: 2, column: 23 },
      confidence: 0.9,
    });
    expect(drafts[0].findings[1].evidence).toEqual([
      { ruleId: 'time/same-day', location: { part: 'text', start: 0, end: 12, line: 1, column: 1 } },
    ]);
    expect(drafts[0].findings.map(({ severity }: { severity: string }) => severity)).toEqual([
      'error',
      'error',
      'info',
    ]);
  });

  it('names a draft by what it has, a path or an id', async () => {
    const { drafts } = JSON.parse(await json([[BLOCKED], [FROM_A_LINE]]));
    expect(drafts[0]).toHaveProperty('path', 'draft.txt');
    expect(drafts[0]).not.toHaveProperty('id');
    expect(drafts[1]).toHaveProperty('id', '17');
    expect(drafts[1]).not.toHaveProperty('path');
  });

  it('holds no word of the draft, unless it is handed the means to show it', async () => {
    expect(await json([[BLOCKED]])).not.toMatch(/114|Heron/);
    const { drafts } = JSON.parse(await json([[BLOCKED, REVEAL]]));
    expect(drafts[0].findings[0].value).toBe('999 114 1707');
  });

  it('refuses a finding of a rule that nobody knows', async () => {
    await expect(json([[result('block', { findings: [finding('no/such-rule', NUMBER)] })]])).rejects.toThrow(
      'no/such-rule',
    );
  });
});

describe('ndjson', () => {
  it('is one result a line and nothing else', async () => {
    const reporter = createNdjsonReporter(context());
    expect(reporter.begin()).toBe('');
    const name = { id: 'a\nb\u2028c' };
    const lines = [await reporter.draft(BLOCKED), await reporter.draft({ ...FROM_A_LINE, name })];
    expect(await reporter.end(summaryOf('block', 'clean'))).toBe('');
    for (const line of lines) {
      expect(line.match(/[\n\r\u2028]/g)).toEqual(['\n']);
      draft.parse(JSON.parse(line));
    }
    expect(JSON.parse(lines[1] as string).id).toBe(name.id);
  });
});
