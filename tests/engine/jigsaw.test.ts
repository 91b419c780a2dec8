import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import { type Clue, clueOf } from '../../src/engine/jigsaw/clues.ts';
import { ESCALATION, tallyOf } from '../../src/engine/jigsaw/escalation.ts';
import type { EntityType } from '../../src/entity.ts';
import { clue } from '../support/clue.ts';

const amountsTo = (...clues: Clue[]): string | undefined =>
  ESCALATION.find(({ holds }) => holds(tallyOf(clues), clues))?.ruleId;

describe('what clues about one person amount to', () => {
  it.each([
    ['jigsaw/news-event', ['news', 'clinical']],
    ['jigsaw/known-role', ['known-role', 'recent-time']],
    ['jigsaw/known-role', ['known-role', 'clinical']],
    ['jigsaw/known-role', ['known-role', 'ward']],
    ['jigsaw/known-role', ['known-role', 'sensitive']],
    ['jigsaw/image-context', ['medical-image', 'organisation']],
    ['jigsaw/image-context', ['medical-image', 'recent-time']],
    ['jigsaw/image-context', ['medical-image', 'unusual']],
    ['jigsaw/image-context', ['medical-image', 'age']],
    ['jigsaw/image-context', ['medical-image', 'relative']],
    ['jigsaw/unusual-event', ['unusual', 'scene']],
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
    [['unusual'], 'what happens once, nobody says when or where'],
    [['known-role', 'age'], 'a role and an age'],
    [['known-role'], 'a role alone, which is a warning of its own'],
    [['medical-image', 'clinical'], 'a picture of what it shows'],
  ] as [EntityType[], string][])('nothing: %j (%s)', (types) => {
    expect(amountsTo(...types.map((type) => clue(type)))).toBeUndefined();
  });

  it.each([
    ["the coxswain's back is finally behaving", true],
    ["the coxswain's poorly knee again", true],
    ['the coxswain’s stitches are out', true],
    ["the coxswain's backing us", false],
    ["the coxswain's dog", false],
  ])('a role and a word for its health: %s', (text, holds) => {
    const end = 'the coxswain'.length;
    const role = clueOf({ ...clue('known-role').entity, part: { kind: 'text', text }, start: 0, end }) as Clue;
    expect(amountsTo(role)).toBe(holds ? 'jigsaw/known-role' : undefined);
    const age = clueOf({ ...clue('age').entity, part: { kind: 'text', text }, start: 0, end }) as Clue;
    expect(amountsTo(clue('known-role'), age)).toBeUndefined();
  });

  it('any part of the body, what is done to it and what is measured', () => {
    const words =
      'back hip knee leg arm foot feet toe toenail ankle wrist hand shoulder neck heart chest lung lungs eye ear teeth tooth skin blood sugar sugars bp cholesterol weight hearing bunion bowel bladder prostate waterworks memory nerves scan result results operation op stitches cast wound rash cough';
    const missed = [...words.split(' '), 'blood pressure'].filter((word) => {
      const text = `the coxswain's ${word}`;
      const entity = { ...clue('known-role').entity, part: { kind: 'text', text } as const, end: 12 };
      return amountsTo(clueOf(entity) as Clue) === undefined;
    });
    expect(missed).toEqual([]);
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
