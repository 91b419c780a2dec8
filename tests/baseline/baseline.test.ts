import { describe, expect, it } from 'vitest';
import { Baseline, type BaselineOptions, type Noted } from '../../src/baseline/baseline.ts';
import { type BaselineEntry, isErrorLevelIdentifier } from '../../src/baseline/entry.ts';
import type { RuleId } from '../../src/finding.ts';
import type { PlacedFinding } from '../../src/suppressions/ledger.ts';
import { folderWith } from '../support/folder.ts';
import { finding } from '../support/reports.ts';

const TODAY = '2027-02-03';

const entry = (changes: Partial<BaselineEntry> = {}): BaselineEntry => ({
  rule: 'place/ward-or-unit',
  path: 'news/a.md',
  piece: 'text',
  line: 'Xxxx 0',
  ordinal: 1,
  reason: 'published before we checked',
  expires: TODAY,
  ...changes,
});

const placed = (
  changes: Partial<PlacedFinding> = {},
  start = 0,
  ruleId: RuleId = 'place/ward-or-unit',
): PlacedFinding => ({
  finding: finding(
    ruleId,
    { part: 'text', start, end: start + 6, line: 1, column: start + 1 },
    { severity: 'warning' },
  ),
  file: 'news/a.md',
  isMasked: false,
  piece: 'text',
  maskedLine: () => 'Xxxx 0',
  isHeld: false,
  ...changes,
});

const judge = (
  entries: readonly BaselineEntry[],
  findings: readonly PlacedFinding[],
  changes: Partial<BaselineOptions> = {},
  canTell = true,
) => {
  const cwd = folderWith({ 'news/a.md': '' });
  const baseline = new Baseline({ cwd, folder: cwd, shown: 'b.json', today: TODAY, entries, ...changes });
  const outcomes = baseline.judge(findings, { files: ['news/a.md'], canTell: () => canTell });
  return { outcomes, baseline };
};

describe('a baseline', () => {
  it.each<[string, Partial<BaselineEntry>, Partial<PlacedFinding>, string | undefined]>([
    ['lets a finding through', {}, {}, 'held'],
    ['to the last day', { expires: '2027-02-02' }, {}, 'expired'],
    ['of that line', {}, { maskedLine: () => 'Xxxx 00' }, undefined],
    ['of that file', {}, { file: 'a.md' }, undefined],
    ['of that piece', {}, { piece: 'alt-text' }, undefined],
    ['of that row', { entry: 'row 3' }, { entry: 'row 4' }, undefined],
    ['and of that rule', { rule: 'time/same-day' }, {}, undefined],
    ['but not one that something else holds back', {}, { isHeld: true }, undefined],
    ['nor one in a file whose name is masked', {}, { isMasked: true }, undefined],
  ])('%s', (_, changes, finding, outcome) => {
    expect(judge([entry(changes)], [placed(finding)]).outcomes).toEqual([outcome]);
  });

  it('tells those that look alike apart by their order in the draft, whatever order they come in', () => {
    const { outcomes } = judge([entry({ ordinal: 2 })], [placed({}, 40), placed({}, 0), placed({}, 80)]);
    expect(outcomes).toEqual(['held', undefined, undefined]);
  });

  it('never lets through what says at error level who somebody is, though an entry was written for it', () => {
    const ruleId = 'identifier/nhs-number';
    const number = { ...placed({}, 0, ruleId), finding: finding(ruleId, { part: 'text', start: 0, end: 6, line: 1 }) };
    const { outcomes, baseline } = judge([entry({ rule: ruleId })], [number]);
    expect(outcomes).toEqual([undefined]);
    expect(baseline.stale()).toHaveLength(1);
  });

  it.each<[RuleId, boolean]>([
    ['identifier/phone', true],
    ['person/patient-name', true],
    ['date/date-of-birth', true],
    ['clinical/pasted-record', true],
    ['audience/tagging-patient', true],
    ['audience/confirms-patient', true],
    ['image/burnt-in-text', true],
    ['image/wristband-or-label', true],
    ['image/metadata-identifiers', true],
    ['image/identifying-filename', true],
    ['image/patient-visible', false],
    ['person/known-role', false],
    ['jigsaw/time-place-detail', false],
    ['date/newborn-details', false],
    ['audience/invites-identification', false],
  ])('%s says outright who somebody is: %s', (ruleId, identifies) => {
    expect(isErrorLevelIdentifier({ ruleId, severity: 'error' })).toBe(identifies);
    expect(isErrorLevelIdentifier({ ruleId, severity: 'warning' })).toBe(false);
  });

  it.each([
    ['beside the baseline’s folder', '../other/a.md'],
    ['above it', '..'],
    ['the folder itself', '.'],
    ['by another name', '/elsewhere/a.md'],
  ])('does not know a file %s', (_, file) => {
    const noted: Noted[] = [];
    judge([], [placed({ file })], { note: (findings) => noted.push(...findings) });
    expect(noted.map(({ fingerprint }) => fingerprint)).toEqual([undefined]);
  });

  it('names five of the files whose entries are stale, and says that there are more', () => {
    const gone = (count: number) => Array.from({ length: count }, (_, at) => entry({ path: `gone-${at}.md` }));
    expect(judge(gone(5), []).baseline.leftovers()).toEqual([
      'b.json: 5 entries no longer match (gone-0.md, gone-1.md, gone-2.md, gone-3.md, gone-4.md): run postlint baseline prune',
    ]);
    expect(judge(gone(6), []).baseline.leftovers().join()).toContain('gone-4.md, …)');
    expect(judge(gone(1), []).baseline.leftovers().join()).toContain('1 entry no longer matches (gone-0.md)');
    expect(judge([], []).baseline.leftovers()).toEqual([]);
  });

  it('knows which entries are stale, and says so in one line', () => {
    const gone = entry({ path: 'news/gone.md' });
    const { baseline } = judge([entry(), entry({ ordinal: 2 }), gone], [placed()]);
    expect(baseline.stale()).toEqual([entry({ ordinal: 2 }), gone]);
    expect(baseline.leftovers()).toEqual([
      'b.json: 2 entries no longer match (news/a.md, news/gone.md): run postlint baseline prune',
    ]);
  });

  it('does not call an entry stale when nobody could tell', () => {
    expect(judge([entry({ ordinal: 2 })], [], {}, false).baseline.stale()).toEqual([]);
  });

  it('a fingerprint holds the rule, the place and the shape of the line', () => {
    const noted: Noted[] = [];
    judge([], [placed({ entry: 'row 3' })], { note: (findings) => noted.push(...findings) });
    expect(noted.map(({ fingerprint }) => fingerprint)).toEqual([
      { rule: 'place/ward-or-unit', path: 'news/a.md', entry: 'row 3', piece: 'text', line: 'Xxxx 0', ordinal: 1 },
    ]);
  });
});
