import { describe, expect, it } from 'vitest';
import { type ClueKind, clueOf } from '../../../src/engine/jigsaw/clues.ts';
import { jigsawOf } from '../../../src/engine/jigsaw/jigsaw.ts';
import type { Attributed, EntityType } from '../../../src/entity.ts';
import { clue } from '../../support/clue.ts';

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
