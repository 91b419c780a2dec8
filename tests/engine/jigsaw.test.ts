import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import { type Clue, type ClueKind, clueOf } from '../../src/engine/jigsaw/clues.ts';
import { ESCALATION, tallyOf } from '../../src/engine/jigsaw/escalation.ts';
import { howFew } from '../../src/engine/jigsaw/how-few.ts';
import { jigsawOf } from '../../src/engine/jigsaw/jigsaw.ts';
import { BY_CONDITION } from '../../src/engine/jigsaw/published-figures.ts';
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

describe('what narrows down who somebody is', () => {
  it.each<[EntityType, string, readonly ClueKind[]]>([
    ['recent-time', 'time/same-day', ['time']],
    ['live-marker', 'time/live-posting', ['time']],
    ['date', 'date/event-date', ['time']],
    ['time', 'date/event-date', ['time']],
    ['organisation', 'place/employer', ['place']],
    ['ward', 'place/ward-or-unit', ['place']],
    ['bed', 'place/bed-or-room', ['place']],
    ['scene', 'place/incident-location', ['place']],
    ['live-location', 'place/live-location', ['place', 'time']],
    ['setting', 'place/home-or-setting', ['place']],
    ['location-tag', 'audience/location-tag', ['place']],
    ['coordinates', 'image/geotag', ['place']],
    ['age', 'age/exact-age', ['detail']],
    ['demographic', 'person/demographic-marker', ['detail']],
    ['relative', 'person/relative', ['detail']],
    ['vulnerability', 'person/vulnerable-person', ['detail']],
    ['mark', 'person/distinguishing-mark', ['detail']],
    ['clinical', 'clinical/individual-detail', ['detail']],
    ['sensitive', 'clinical/sensitive-category', ['detail']],
    ['quote', 'clinical/patient-quote', ['detail']],
    ['unusual', 'clinical/rare-or-unusual', ['unusual', 'detail']],
    ['known-role', 'person/known-role', ['role']],
    ['news', 'jigsaw/news-event', ['news']],
    ['medical-image', 'image/medical-image', ['image']],
  ])('%s', (type, ruleId, kinds) => {
    expect(clue(type)).toMatchObject({ ruleId, kinds });
  });

  it.each([
    ['89', 'age/exact-age'],
    ['90', 'age/over-89'],
  ])('an age of %s is explained by %s', (years, ruleId) => {
    expect(clue('age', years, years).ruleId).toBe(ruleId);
  });

  it.each(['Father of the BRIDE', 'mother of the groom', 'before her wedding', 'mum of twins', 'triplets', 'quads'])(
    'what happens once in a family is unusual: %s',
    (words) => {
      expect(clue('relative', words).kinds).toEqual(['detail', 'unusual']);
      expect(clue('clinical', words).kinds).toEqual(['detail']);
    },
  );

  const of = (type: EntityType, changes: Partial<Attributed> = {}): string | undefined =>
    clueOf({ ...clue(type).entity, ...changes })?.ruleId;
  const onSign = { kind: 'visible-text', text: 'words', image: 0 } as const;
  const inField = { kind: 'metadata', text: 'words', image: 0, field: 'City' } as const;

  it.each<[string, EntityType, Partial<Attributed>, string | undefined]>([
    ['what is about a relative', 'clinical', { subject: 'relative' }, 'clinical/individual-detail'],
    ['nothing about a colleague', 'clinical', { subject: 'staff' }, undefined],
    ['nor about nobody', 'organisation', { subject: 'unknown' }, undefined],
    ['nor a guess', 'clinical', { confidence: 0.49 }, undefined],
    ['what is just certain enough', 'clinical', { confidence: 0.5 }, 'clinical/individual-detail'],
    ['a film of whomever', 'medical-image', { subject: 'unknown' }, 'image/medical-image'],
    ['degrees', 'coordinates', { subject: 'unknown' }, 'image/geotag'],
    ['a tag', 'location-tag', { subject: 'unknown' }, 'audience/location-tag'],
    ['a tag in a field', 'location-tag', { subject: 'unknown', part: inField }, 'image/geotag'],
    ['another field of the same file', 'organisation', { part: inField }, 'place/employer'],
    ['a hospital on a sign', 'organisation', { subject: 'unknown', part: onSign }, 'place/employer'],
    ['a ward on one', 'ward', { subject: 'unknown', part: onSign }, 'place/ward-or-unit'],
    ['a day on a film', 'date', { subject: 'unknown', part: onSign }, 'date/event-date'],
    ['not an age on a poster', 'age', { subject: 'unknown', part: onSign }, undefined],
    [
      'when a picture was taken',
      'date',
      { subject: 'unknown', part: { ...inField, fact: 'capture time' } },
      'date/event-date',
    ],
    ['not when a file was saved', 'date', { subject: 'unknown', part: { ...inField, fact: 'other time' } }, undefined],
  ])('%s', (_, type, changes, ruleId) => {
    expect(of(type, changes)).toBe(ruleId);
  });

  it.each([
    [0.69, undefined],
    [0.7, 'image/medical-image'],
  ])('what may be a film, at %d, is %s', (confidence, ruleId) => {
    const part = { kind: 'medical', text: 'words', image: 0 } as const;
    expect(of('medical-image', { confidence, part })).toBe(ruleId);
    expect(of('medical-image', { confidence: 0.69 })).toBe('image/medical-image');
  });
});

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

describe('what narrows down once counts once', () => {
  const part = { kind: 'text', text: 'x'.repeat(100) } as const;
  const at = (type: EntityType, start: number, end: number): Attributed => ({ ...clue(type).entity, part, start, end });
  /** Where the clues stand that are left of these. */
  const left = (...entities: Attributed[]): string[] =>
    (jigsawOf(entities).match.evidence ?? []).map(({ start, end }) => `${start}–${end}`);

  it.each<[string, Attributed[], string[]]>([
    ['one inside another', [at('demographic', 0, 10), at('demographic', 4, 8)], ['0–10']],
    ['one that begins right behind another', [at('demographic', 0, 10), at('demographic', 12, 20)], ['0–10']],
    ['not one further on', [at('demographic', 0, 10), at('demographic', 13, 20)], ['0–10', '13–20']],
    ['nor one before it', [at('demographic', 13, 20), at('demographic', 0, 10)], ['13–20', '0–10']],
    ['two words for an illness, wherever they stand', [at('clinical', 0, 10), at('clinical', 60, 70)], ['0–10']],
    ['not what another rule explains', [at('clinical', 0, 10), at('sensitive', 0, 10)], ['0–10', '0–10']],
  ])('%s', (_, entities, wanted) => {
    expect(left(...entities)).toEqual(wanted);
  });

  it('nor what stands in another part', () => {
    const other = { ...at('demographic', 0, 10), part: { ...part } };
    expect(left(at('demographic', 0, 10), other)).toHaveLength(2);
  });

  it('and a jigsaw is as sure as its least sure clue, and reaches from the first to the last in its part', () => {
    const inField = { ...at('coordinates', 0, 10), part: { kind: 'metadata', text: 'x', image: 0 } as const };
    const { ruleId, match } = jigsawOf([inField, { ...at('age', 40, 50), confidence: 0.6 }, at('recent-time', 5, 9)]);
    expect(ruleId).toBe('jigsaw/time-place-detail');
    expect(match).toMatchObject({ part, start: 5, end: 50, confidence: 0.6, howFew: 'unknown' });
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

  const PLACE = clue('organisation', 'Harrowdale General');
  const TODAY = clue('recent-time', 'tonight');
  const years = (age: string) => clue('age', age, age);

  it.each<[string, Clue[], string, number, number]>([
    ['a day at a hospital', [PLACE, TODAY], 'day hospital', 667, 6_000],
    ['its emergency department', [clue('organisation', 'Harrowdale A&E'), TODAY], 'day hospital', 83, 750],
    ['an ED', [clue('organisation', 'St Brannoc’s ED'), TODAY], 'day hospital', 83, 750],
    ['a week', [PLACE, clue('recent-time', 'last week')], 'week hospital', 4_667, 42_000],
    ['a week of shifts', [PLACE, TODAY, clue('recent-time', 'on shift')], 'week hospital', 4_667, 42_000],
    ['a year', [PLACE], 'year hospital', 243_333, 2_190_000],
    ['a tag of the hospital', [clue('location-tag', 'Harrowdale General'), TODAY], 'day hospital', 667, 6_000],
    ['a ward', [clue('ward', 'Heron Ward'), TODAY], 'day ward', 8, 75],
    ['a bed', [clue('bed', 'bed 4'), TODAY], 'day ward', 8, 75],
    ['a ward in a year', [clue('ward', 'Heron Ward'), PLACE], 'year ward', 435, 3_911],
    ['an illness of which there is no figure', [PLACE, TODAY, clue('clinical', 'chest pain')], 'day hospital', 7, 60],
    ['one of which there is', [PLACE, TODAY, clue('clinical', 'broken hip')], 'day hospital', 1, 3],
    ['a sensitive one', [PLACE, clue('sensitive', 'her miscarriage')], 'year hospital', 227, 2_045],
    ['a child', [PLACE, TODAY, years('17')], 'day hospital', 5, 42],
    ['an adult', [PLACE, TODAY, years('18')], 'day hospital', 7, 66],
    ['an adult of 64', [PLACE, TODAY, years('64')], 'day hospital', 7, 66],
    ['somebody of 65', [PLACE, TODAY, years('65')], 'day hospital', 12, 108],
    ['somebody of 89', [PLACE, TODAY, years('89')], 'day hospital', 12, 108],
    ['somebody of 90', [PLACE, TODAY, years('90')], 'day hospital', 4, 36],
    ['somebody of 95', [PLACE, TODAY, years('95')], 'day hospital', 1, 6],
    ['somebody’s job', [PLACE, TODAY, clue('demographic')], 'day hospital', 3, 30],
    ['a job and a country', [PLACE, TODAY, clue('demographic'), clue('demographic')], 'day hospital', 1, 1],
    ['a family', [PLACE, TODAY, clue('relative', 'her two sisters')], 'day hospital', 9, 84],
  ])('counts %s', (_, clues, where, low, high) => {
    const { within, at, ...range } = howFew(clues) ?? {};
    expect([`${within} ${at}`, range]).toEqual([where, { low, high }]);
  });

  it.each<[number, string[]]>([
    [100_000, ['heart attack', 'an mi', 'm.i.', 'stemi', 'nstemi', 'myocardial infarction']],
    [100_000, ['stroke', 'a tia', 'thrombolysed']],
    [75_000, ['#nof', 'hip fracture', 'broken hip', 'fractured hip']],
    [200_000, ['hip replacement', 'hip done', 'new hip', 'knee replacement', 'new knee']],
    [245_000, ['sepsis', 'septic']],
    [100_000, ['cardiac arrest', 'rosc', 'in vf', 'arrested']],
    [9_000, ['type 1', 't1d', 't1dm']],
    [7_000, ['ms', 'multiple sclerosis']],
    [2_200, ['mnd', 'motor neurone disease']],
    [5_000, ['stabbed', 'a stabbing']],
    [50_000, ['appendix', 'appendicitis']],
    [14_000, ['triple bypass', 'cabg']],
    [49_000, ['lung cancer']],
    [57_000, ['breast cancer', 'mastectomy']],
    [44_000, ['bowel cancer']],
    [680_000, ['born', 'birth', 'delivered', 'in labour', 'section', 'her waters']],
    [200_000, ['dementia', 'alzheimer’s']],
    [150_000, ['miscarriage']],
    [250_000, ['termination', 'abortion']],
    [9_000, ['amputation']],
    [13_000, ['burn']],
  ])('%i people a year have %j', (aYear, phrases) => {
    for (const phrase of phrases)
      expect([phrase, BY_CONDITION.find(([words]) => words.test(phrase))?.[1].aYear]).toEqual([phrase, aYear]);
  });

  it.each(['milk', 'arms', 'msk', 'noff', 'mndx', 'seizure'])('nobody counts %j', (phrase) => {
    expect(BY_CONDITION.some(([words]) => words.test(phrase))).toBe(false);
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
    [-1, undefined],
    [0, 'a baby'],
    [0.5, 'a baby'],
    [1, 'a young child'],
    [3, 'a young child'],
    [4, 'a young child'],
    [5, 'a child'],
    [12, 'a child'],
    [13, 'a teenager'],
    [15, 'a teenager'],
    [17, 'a teenager'],
    [18, 'a young person'],
    [19, 'a young person'],
    [20, 'in their twenties'],
    [29, 'in their twenties'],
    [30, 'in their thirties'],
    [34, 'in their thirties'],
    [45, 'in their forties'],
    [56, 'in their fifties'],
    [67, 'in their sixties'],
    [74, 'in their seventies'],
    [89, 'in their eighties'],
    [90, 'in later life'],
    [96, 'in later life'],
    [Number.NaN, undefined],
  ])('%s → %s', (years, band) => {
    expect(ageBand(years)).toBe(band);
  });
});
