import { describe, expect, it } from 'vitest';
import type { Check, Part, ReadDraft } from '../../src/draft.ts';
import { judge, type SecondReading, type Standards } from '../../src/engine/judge.ts';
import type { Match, Rule } from '../../src/engine/rule.ts';
import type { RuleId, Severity } from '../../src/finding.ts';
import { spokenRule } from '../support/reports.ts';

const TEXT: Part = { kind: 'text', text: 'She is 43', toDraft: (span) => span };
const DONE: Check = { target: 'text', check: 'text', status: 'done' };

/** A rule that holds at all of the text, and what it finds besides. */
const rule = (id: RuleId, severity: Severity = 'error', match: Partial<Match> = {}, rest: Partial<Rule> = {}): Rule =>
  spokenRule({
    id,
    title: id,
    why: 'It could hurt somebody.',
    advice: 'Take it out.',
    severity,
    when: () => [{ part: TEXT, start: 0, end: 9, confidence: 0.8, ...match }],
    ...rest,
  });

const judged = (
  rules: readonly Rule[],
  standards: Partial<Standards> = {},
  checks: readonly Check[] = [DONE],
): ReturnType<typeof judge> => {
  const draft: ReadDraft = { name: { id: 'x' }, settings: {}, content: TEXT.text, images: [], parts: [TEXT], checks };
  return judge(draft, [], { rules, ...standards });
};
const ids = (...given: Parameters<typeof judged>): string[] => judged(...given).findings.map(({ ruleId }) => ruleId);

describe('what hurts someone most comes first', () => {
  it('by severity, and then by its group', () => {
    const wanted = [
      'person/known-role',
      'identifier/initials',
      'jigsaw/news-event',
      'consent/invalid',
      'audience/false-privacy',
      'conduct/harassment',
      'date/event-date',
      'image/geotag',
      'clinical/patient-quote',
      'place/employer',
      'time/same-day',
      'age/exact-age',
      'trust/own-rule',
    ] as RuleId[];
    expect(ids([...wanted].reverse().map((id) => rule(id, 'warning')))).toEqual(wanted);
    expect(
      ids([rule('person/relative', 'info'), rule('age/over-89', 'error'), rule('time/same-day', 'warning')]),
    ).toEqual(['age/over-89', 'time/same-day', 'person/relative']);
  });
});

describe('the verdict', () => {
  const FAILED: Check = { target: { image: 0 }, check: 'faces', status: 'failed', reason: 'it is damaged' };
  const SKIPPED: Check = { target: 'text', check: 'text', status: 'skipped', reason: 'nobody asked for it' };

  it.each<[string, string, Severity | undefined, Check[]]>([
    ['an error', 'block', 'error', [DONE]],
    ['an error though a check failed', 'block', 'error', [DONE, FAILED]],
    ['a warning', 'review', 'warning', [DONE]],
    ['a reminder', 'clean', 'info', [DONE]],
    ['nothing', 'clean', undefined, [DONE]],
    ['nothing, and one check left out', 'clean', undefined, [DONE, SKIPPED]],
    ['nothing, and one check failed', 'review', undefined, [DONE, FAILED]],
    ['nothing, and nothing was checked', 'review', undefined, [SKIPPED]],
    ['nothing, and there was nothing to check', 'review', undefined, []],
  ])('of %s is %s', (_, verdict, severity, checks) => {
    const rules = severity === undefined ? [] : [rule('place/employer', severity)];
    expect(judged(rules, {}, checks).verdict).toBe(verdict);
  });
});

describe('the configuration', () => {
  it('makes a rule as severe as it says, or keeps it from running', () => {
    const rules = [rule('place/employer', 'info'), rule('time/same-day', 'info')];
    const { findings } = judged(rules, { overrides: { 'place/employer': 'error', 'time/same-day': 'off' } });
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['place/employer', 'error']]);
  });
});

describe('a finding', () => {
  it('says what its match says, and no more', () => {
    const howFew = { low: 1, high: 3, within: 'day', at: 'ward' } as const;
    const evidence = [{ part: TEXT, start: 7, end: 9, ruleId: 'age/exact-age' as const }];
    const [full] = judged([
      rule('jigsaw/time-place-detail', 'error', { note: 'why', howFew, evidence, age: 43 }),
    ]).findings;
    expect(full).toMatchObject({ note: 'why', howFew, confidence: 0.8, suggestion: { text: 'in their forties' } });
    expect(full?.evidence).toMatchObject([{ ruleId: 'age/exact-age', location: { part: 'text', start: 7, end: 9 } }]);
    const [bare] = judged([rule('place/employer')]).findings;
    expect(Object.keys(bare ?? {}).sort()).toEqual(['confidence', 'evidence', 'location', 'ruleId', 'severity']);
  });

  it('suggests what its rule does, where there is no age', () => {
    const [finding] = judged([rule('place/employer', 'info', {}, { instead: 'at work' })]).findings;
    expect(finding?.suggestion).toMatchObject({ text: 'at work', location: { start: 0, end: 9 } });
  });
});

describe('the second reading', () => {
  const own = rule('place/employer', 'info');
  const other = rule('time/same-day', 'info');
  const ofPack = rule('trust/own-rule' as RuleId, 'warning', {}, { pack: 'trust.yaml' });

  it('weighs postlint’s own rules and leaves those of packs alone', () => {
    const weighed: string[] = [];
    const dropAll: SecondReading = (_draft, _entities, found) => {
      weighed.push(...found.map(({ rule: { id } }) => id));
      return [];
    };
    expect(ids([own, ofPack], { readAgain: dropAll })).toEqual(['trust/own-rule']);
    expect(weighed).toEqual(['place/employer']);
  });

  it('may add the rule it asks for, if it is on, as severe as the configuration says', () => {
    const asked: unknown[] = [];
    const ask: SecondReading = (_draft, _entities, found, ruleBy) => {
      for (const id of ['time/same-day', 'place/employer', 'jigsaw/clues-add-up'] as const) {
        const by = ruleBy(id);
        asked.push(by && [by.rule.id, by.severity]);
      }
      return found;
    };
    judged([own, other], { readAgain: ask, overrides: { 'time/same-day': 'error', 'place/employer': 'off' } });
    expect(asked).toEqual([['time/same-day', 'error'], undefined, undefined]);
  });
});

describe('what somebody has answered for', () => {
  it('counts for nothing and is listed apart', () => {
    const { verdict, findings, suppressed } = judged([rule('person/patient-name'), rule('age/exact-age', 'info')], {
      setAside: (all) => ({
        kept: all.filter(({ severity }) => severity === 'info'),
        suppressed: all.filter(({ severity }) => severity === 'error').map((each) => ({ ...each, by: 'comment' })),
      }),
    });
    // the name that is held back hides no clue
    expect([verdict, findings.map(({ ruleId }) => ruleId)]).toEqual(['clean', ['age/exact-age']]);
    expect(suppressed?.map(({ ruleId, by }) => [ruleId, by])).toEqual([['person/patient-name', 'comment']]);
  });

  it('is not spoken of where there is nothing', () => {
    expect(judged([rule('place/employer')])).not.toHaveProperty('suppressed');
  });
});
