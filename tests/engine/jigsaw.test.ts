import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import { type Clue, clueOf } from '../../src/engine/jigsaw/clues.ts';
import { ESCALATION, tallyOf } from '../../src/engine/jigsaw/escalation.ts';
import { howFew } from '../../src/engine/jigsaw/how-few.ts';
import { ageBand } from '../../src/engine/safer-wording.ts';
import type { Attributed, EntityType } from '../../src/entity.ts';

/** A clue of a type, standing for words. */
const clue = (type: EntityType, words = 'words', value?: string): Clue => {
  const entity: Attributed = {
    type,
    part: { kind: 'text', text: words },
    start: 0,
    end: words.length,
    confidence: 0.8,
    source: 'test',
    subject: 'patient',
    ...(value !== undefined && { value }),
  };
  return clueOf(entity) as Clue;
};

const amountsTo = (...clues: Clue[]): string | undefined =>
  ESCALATION.find(({ holds }) => holds(tallyOf(clues), clues))?.ruleId;

describe('what clues about one person amount to', () => {
  it.each([
    ['jigsaw/news-event', ['news', 'clinical']],
    ['jigsaw/known-role', ['known-role', 'recent-time']],
    ['jigsaw/known-role', ['known-role', 'clinical']],
    ['jigsaw/image-context', ['medical-image', 'organisation']],
    ['jigsaw/unusual-event', ['unusual', 'recent-time']],
    ['jigsaw/time-place-detail', ['recent-time', 'organisation', 'age']],
    ['jigsaw/time-place-detail', ['live-location', 'age']],
    ['jigsaw/clues-add-up', ['recent-time', 'clinical']],
    ['jigsaw/clues-add-up', ['ward', 'clinical']],
    ['jigsaw/clues-add-up', ['age', 'demographic', 'clinical']],
  ] as [string, EntityType[]][])('%s: %j', (ruleId, types) => {
    expect(amountsTo(...types.map((type) => clue(type)))).toBe(ruleId);
  });

  it.each([
    [['recent-time'], 'a day alone'],
    [['recent-time', 'organisation'], 'a day and a hospital, and nobody’s detail'],
    [['age', 'clinical'], 'two ordinary details'],
    [['known-role'], 'a role alone, which is a warning of its own'],
    [['medical-image', 'clinical'], 'a picture of what it shows'],
  ] as [EntityType[], string][])('nothing: %j (%s)', (types) => {
    expect(amountsTo(...types.map((type) => clue(type)))).toBeUndefined();
  });

  it('the first step that holds is reported', () => {
    const all = (['news', 'known-role', 'unusual', 'recent-time', 'organisation', 'age'] as const).map((type) =>
      clue(type),
    );
    expect(amountsTo(...all)).toBe('jigsaw/news-event');
    expect(amountsTo(...all.slice(1))).toBe('jigsaw/known-role');
    expect(amountsTo(...all.slice(2))).toBe('jigsaw/unusual-event');
  });
});

describe('a finding that adds up clues', () => {
  const of = async (content: string) =>
    (await check({ name: { id: 'x' }, text: { format: 'plain', content }, images: [], settings: {} }, { rules }))
      .result;

  it('spans its first clue to its last and lists each', async () => {
    const text = 'Tonight in St Brannoc’s ED: 19 yr old, stabbed in the thigh, back in 20 mins';
    const { findings, verdict } = await of(text);
    const jigsaw = findings.filter(({ ruleId }) => ruleId.startsWith('jigsaw/'));
    expect(verdict).toBe('block');
    expect(jigsaw.map(({ ruleId }) => ruleId)).toEqual(['jigsaw/time-place-detail']);
    const { location, evidence } = jigsaw[0] as (typeof jigsaw)[number];
    expect(location.start).toBe(Math.min(...evidence.map((each) => each.location.start as number)));
    expect(location.end).toBe(Math.max(...evidence.map((each) => each.location.end as number)));
    expect(new Set(evidence.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['time/same-day', 'place/employer', 'age/exact-age', 'clinical/individual-detail']),
    );
  });

  it('gives way where somebody is named outright', async () => {
    const { findings } = await of('Mrs Parminder Gill came in tonight at St Brannoc’s ED with chest pain, she is 71');
    expect(findings.map(({ ruleId }) => ruleId)).toContain('person/patient-name');
    expect(findings.filter(({ ruleId, severity }) => ruleId.startsWith('jigsaw/') || severity === 'info')).toEqual([]);
  });
});

describe('how few people fit', () => {
  it('is a range, smaller the more is told', () => {
    const place = clue('organisation', 'St Brannoc’s ED');
    const today = clue('recent-time', 'tonight');
    const one = howFew([place, today, clue('clinical', 'chest pain')]);
    const two = howFew([place, today, clue('clinical', 'chest pain'), clue('age', '19', '19')]);
    expect(one).toMatchObject({ within: 'day', at: 'hospital' });
    expect(one?.low).toBeLessThanOrEqual(one?.high ?? 0);
    expect(two?.high).toBeLessThanOrEqual(one?.high ?? 0);
  });

  it('goes by what is published of a common condition', () => {
    const found = howFew([clue('organisation', 'Harrowdale General'), clue('clinical', 'broken hip')]);
    expect(found).toMatchObject({ within: 'year' });
    // 75,000 hip fractures a year in some 220 hospitals
    expect(found?.low).toBeGreaterThan(50);
    expect(found?.high).toBeLessThan(2_000);
  });

  it.each([
    ['no place', [clue('recent-time'), clue('clinical')]],
    ['something that has no figure', [clue('organisation'), clue('unusual')]],
    ['a role', [clue('organisation'), clue('known-role')]],
  ] as [string, Clue[]][])('can’t be told with %s', (_, clues) => {
    expect(howFew(clues)).toBeUndefined();
  });
});

describe('a band in place of an age', () => {
  it.each([
    [0.5, 'a baby'],
    [3, 'a young child'],
    [15, 'a teenager'],
    [34, 'in their thirties'],
    [74, 'in their seventies'],
    [96, 'in later life'],
    [Number.NaN, undefined],
  ])('%s → %s', (years, band) => {
    expect(ageBand(years)).toBe(band);
  });
});
