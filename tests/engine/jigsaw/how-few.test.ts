import { describe, expect, it } from 'vitest';
import type { Clue } from '../../../src/engine/jigsaw/clues.ts';
import { howFew } from '../../../src/engine/jigsaw/how-few.ts';
import { BY_CONDITION } from '../../../src/engine/jigsaw/published-figures.ts';
import { clue } from '../../support/clue.ts';

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
