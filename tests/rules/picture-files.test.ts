import { describe, expect, it } from 'vitest';
import geotag from '../../rules/image/geotag.ts';
import metadataIdentifiers from '../../rules/image/metadata-identifiers.ts';
import type { Part } from '../../src/draft.ts';
import type { Rule } from '../../src/engine/rule.ts';
import type { Attributed, EntityType } from '../../src/entity.ts';
import type { Site } from '../../src/places/sites.ts';
import { attributed } from '../support/attributed.ts';

const TEXT: Part = { kind: 'text', text: 'Sunrise', toDraft: (span) => span };
const field = (name: string, text: string, image = 0, rest: Partial<Part> = {}): Part => ({
  kind: 'metadata',
  image,
  field: name,
  text,
  ...rest,
});
const found = (type: EntityType, part: Part, changes: Partial<Attributed> = {}): Attributed =>
  attributed(type, part, { subject: 'unknown', ...changes });

/** Where a rule holds, by field or kind of part, with the note it has there. */
const held = (rule: Rule, entities: readonly Attributed[], content = 'Sunrise', sites: readonly Site[] = []) => {
  const parts = entities.map(({ part }) => part);
  const draft = { name: { id: 'x' }, settings: {}, content, images: ['a.jpg', 'b.jpg'], parts, checks: [] };
  return rule
    .when({ draft, entities, sites })
    .map(({ part, note }) => [part.field ?? part.kind, ...(note === undefined ? [] : [note])].join(': '));
};

describe('where a picture was taken', () => {
  const GPS = found('coordinates', field('GPS', '53.74210, -1.90340'), { value: '53.74210, -1.90340' });
  const ZEROS = found('coordinates', field('Comment', '0, 0'), { value: '0.00000, 0.00000' });
  const TOWN = found('location-tag', field('IPTC City', 'Harrowdale'));
  const WARD = found('location-tag', field('IPTC Sub-location', 'Heron Ward'));

  it.each<[string, Attributed[], string[]]>([
    ['degrees', [GPS], ['GPS']],
    ['not the zeros of a program that knows no place', [ZEROS], []],
    ['a town', [TOWN], ['IPTC City']],
    ['of a town and a ward the ward', [TOWN, WARD], ['IPTC Sub-location']],
    ['of two that are no town the first', [WARD, found('location-tag', field('Landmark', 'X'))], ['IPTC Sub-location']],
    ['of a ward and degrees the degrees', [WARD, GPS], ['GPS']],
    ['a ward beside zeros', [WARD, ZEROS], ['IPTC Sub-location']],
    ['each picture by itself', [GPS, found('location-tag', field('City', 'Harrowdale', 1)), WARD], ['GPS', 'City']],
    ['no tag in the words of the draft, which is another rule’s', [found('location-tag', TEXT)], []],
    ['degrees in the words of the draft', [found('coordinates', TEXT, { value: '53.74210, -1.90340' })], ['text']],
  ])('is %s', (_, entities, wanted) => {
    expect(held(geotag, entities)).toEqual(wanted);
  });

  it.each([
    ['Location left in on purpose!', []],
    ['The geotag is deliberately shared', []],
    ['The location was left on by design', []],
    ['The geotag was left on deliberately', []],
    ['GPS data is by design', []],
    ['The pin is shown intentionally', []],
    ['coordinates deliberately', []],
    ['relocation on purpose', ['GPS']],
    ['I came on purpose', ['GPS']],
  ])('is left alone where the draft says that it is meant to be there: %s', (content, wanted) => {
    expect(held(geotag, [GPS], content)).toEqual(wanted);
  });

  it('but not in its words: where somebody was found isn’t meant to be anywhere', () => {
    const inText = found('coordinates', TEXT, { value: '53.74210, -1.90340' });
    expect(held(geotag, [inText, GPS], 'Location left in on purpose!')).toEqual(['text']);
  });

  it('is inside a site of one’s own, or not', () => {
    const site = { name: 'Harrowdale General', latitude: 53.7421, longitude: -1.9034, radius: 250, aliases: [] };
    expect(held(geotag, [GPS], 'Sunrise', [site])).toEqual(['GPS: own-site']);
    expect(held(geotag, [GPS], 'Sunrise', [{ ...site, latitude: 53.8 }])).toEqual(['GPS']);
    const words = found('coordinates', field('GPS', 'location on'));
    expect(held(geotag, [words], 'Sunrise', [site])).toEqual(['GPS']);
  });
});

describe('whose picture it is, by its file', () => {
  const caption = (text: string, changes: Partial<Attributed> = {}): Attributed =>
    found('person', field('ImageDescription', text), changes);
  const INSTITUTION = found('organisation', field('DICOM InstitutionName', 'Harrowdale General'));
  const day = (name: string, image = 0, rest: Partial<Part> = { fact: 'capture time' }): Attributed =>
    found('date', field(name, '2027-02-03', image, rest));

  it.each<[string, Attributed[], number]>([
    ['a name in words that is surely one', [caption('Idris Vance', { confidence: 0.7 })], 1],
    ['no name that may be none', [caption('Idris Vance', { confidence: 0.69 })], 0],
    ['unless it is a patient’s', [caption('Idris Vance', { confidence: 0.69, subject: 'patient' })], 1],
    ['or a relative’s', [caption('Idris Vance', { confidence: 0.69, subject: 'relative' })], 1],
    ['no colleague’s', [caption('Idris Vance', { subject: 'staff' })], 0],
    ['none in a credit', [found('person', field('Artist', 'Idris Vance'))], 0],
    ['where it was taken, and when', [INSTITUTION, day('DICOM StudyDate')], 1],
    ['not where alone', [INSTITUTION], 0],
    ['nor beside when another picture was taken', [INSTITUTION, day('DICOM StudyDate', 1)], 0],
    ['nor beside when it was saved', [INSTITUTION, day('DICOM StudyDate', 0, { fact: 'other time' })], 0],
    ['nor where a photo was', [found('organisation', field('Title', 'Harrowdale General')), day('DICOM StudyDate')], 0],
    ['nothing in the words of a draft', [found('nhs-number', TEXT)], 0],
    [
      'nor on the pages of a document',
      [found('nhs-number', { ...field('PDF text page 1', '1'), kind: 'document-text' })],
      0,
    ],
    ['no number of a charity', [found('hospital-number', field('Comment', '1099999'), { subject: 'organisation' })], 0],
  ])('%s', (_, entities, count) => {
    expect(held(metadataIdentifiers, entities)).toHaveLength(count);
  });

  it.each<EntityType>([
    'date-of-birth',
    'nhs-number',
    'chi-number',
    'hc-number',
    'ihi-number',
    'hospital-number',
    'referral-number',
    'prescription-number',
    'incident-number',
  ])('%s in any field', (type) => {
    expect(held(metadataIdentifiers, [found(type, field('Comment', '0000'))])).toEqual(['Comment']);
  });

  it.each([
    'Copyright 2027 ',
    '© ',
    '(c) ',
    'Photo by ',
    'Photograph by ',
    'Image by ',
    'Picture by ',
    'Shot by ',
    'Created by ',
    'written by ',
    'Designed by ',
    'Drawn by ',
  ])('not whoever made it: %s', (credit) => {
    const of = (before: string) =>
      caption(`${before}Idris Vance`, { start: before.length, end: before.length + 'Idris Vance'.length });
    expect(held(metadataIdentifiers, [of(credit)])).toEqual([]);
    expect(held(metadataIdentifiers, [of(`${credit}the Trust.\n`)])).toHaveLength(1);
  });
});
