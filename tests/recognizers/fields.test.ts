import { describe, expect, it } from 'vitest';
import { understand } from '../../src/check.ts';
import type { FileFact, Part } from '../../src/draft.ts';
import { type FieldRole, roleOf } from '../../src/recognizers/fields/roles.ts';
import { statedByField } from '../../src/recognizers/fields/stated.ts';
import type { KnownNames } from '../../src/subjects/index.ts';

describe('roleOf', () => {
  it.each([
    ['EXIF Artist', 'credit'],
    ['XMP dc:creator', 'credit'],
    ['IPTC By-line', 'credit'],
    ['PDF Author', 'credit'],
    ['PDF Creator', 'technical'],
    ['Word lastModifiedBy', 'credit'],
    ['Word author of a change or comment', 'credit'],
    ['PowerPoint comment author', 'credit'],
    ['DICOM OperatorsName', 'credit'],
    ['XMP Iptc4xmpExt:PersonInImage', 'pictured'],
    ['XMP mwg-rs:Name', 'pictured'],
    ['EXIF BabyName', 'pictured'],
    ['DICOM PatientName', 'patient'],
    ['DICOM PersonName', 'patient'],
    ['PDF picture: EXIF Artist', 'credit'],
    ['IPTC Sub-location', 'place'],
    ['QuickTime place', 'place'],
    ['DICOM InstitutionName', 'institution'],
    ['EXIF BodySerialNumber', 'serial'],
    ['EXIF Model', 'technical'],
    ['IPTC Caption-Abstract', 'words'],
    ['JPEG comment', 'words'],
    ['Word deleted text', 'words'],
    ['PNG text', 'words'],
    ['Title', 'words'],
    ['IPTC By-line (2)', 'credit'],
  ] as [string, FieldRole][])('%s is %s', (field, role) => {
    expect(roleOf(field)).toBe(role);
  });
});

const stated = (field: string, text: string): string[] =>
  statedByField({ kind: 'metadata', field, text }).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('what a field says of its value', () => {
  it.each([
    ['DICOM PatientName', 'BOATENG^ESI', ['picture-metadata BOATENG^ESI']],
    ['DICOM PatientID', '0012345', ['picture-metadata 0012345']],
    ['DICOM PatientName', 'ANONYMOUS^MALE', []],
    ['DICOM PatientName', 'Test^Patient', []],
    ['DICOM PatientName', 'Testerman^Jo', ['picture-metadata Testerman^Jo']],
    ['DICOM PatientID', '0', []],
    ['DICOM PatientAge', '047Y', ['age 047Y']],
    ['DICOM InstitutionName', 'Harrowdale', ['organisation Harrowdale']],
    ['XMP mwg-rs:Name', 'Ivy\nNgozi Okafor', ['picture-metadata Ivy', 'picture-metadata Ngozi Okafor']],
    ['XMP mwg-rs:Name', 'unknown', []],
    ['XMP TagsList', 'Places/Gym\nPeople/Ivy', ['picture-metadata People/Ivy']],
    ['EXIF ImageDescription', 'Mr Rees pre-op', ['picture-metadata Mr Rees pre-op']],
    ['IPTC Caption-Abstract', 'SINGH, Jaswinder', ['picture-metadata SINGH, Jaswinder']],
    ['EXIF Artist', 'SMITH, John', []],
    ['EXIF Artist', 'DOB: 7/2/1990', ['picture-metadata DOB: 7/2/1990']],
    ['PDF Title', 'wrist-poster-v3', []],
    ['EXIF BodySerialNumber', '082048003190', ['device-serial 082048003190']],
    ['IPTC City', 'Harrowdale', ['location-tag Harrowdale']],
    ['EXIF Model', 'F7 Phone', []],
  ] as [string, string, string[]][])('%s: %s', (field, text, expected) => {
    expect(stated(field, text)).toEqual(expected);
  });

  it.each([
    ['capture time', 'date'],
    ['other time', undefined],
    ['medical format', 'medical-image'],
    ['same picture', undefined],
    ['other picture', 'hidden-original'],
    ['film', 'hidden-original'],
    ['unknown data', 'hidden-original'],
  ] as [FileFact, string | undefined][])('a part that is %s', (fact, type) => {
    const text = '2026-03-07 14:05:00';
    const types = statedByField({ kind: 'metadata', field: 'x', text, fact }).map((found) => found.type);
    expect(types).toEqual(type === undefined ? [] : [type]);
  });

  it('stays quick on hostile values', () => {
    const begun = performance.now();
    for (const field of ['DICOM PatientName', 'EXIF ImageDescription', 'EXIF Artist', 'XMP TagsList'])
      for (const text of ['a\n'.repeat(50_000), 'dob '.repeat(25_000), 'People/'.repeat(20_000), ' '.repeat(100_000)])
        statedByField({ kind: 'metadata', field, text });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('whom a field is about', () => {
  const subjects = async (part: Part, known?: KnownNames): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await understand({ ...DRAFT, parts: [part] }, known)).map(({ type, subject }) => [type, subject]),
    );
  const DRAFT = { name: { id: 'x' }, settings: {}, content: '', images: ['x.jpg'], checks: [] };
  const metadata = (field: string, text: string): Part => ({ kind: 'metadata', image: 0, field, text });

  it('is staff in a credit, nobody for a camera, the patient in DICOM', async () => {
    expect(await subjects(metadata('EXIF Artist', 'Ngozi Okafor'))).toMatchObject({ person: 'staff' });
    expect(await subjects(metadata('EXIF BodySerialNumber', '082048003190'))).toMatchObject({
      'device-serial': 'organisation',
    });
    expect(await subjects(metadata('DICOM InstitutionName', 'Harrowdale General'))).toMatchObject({
      organisation: 'patient',
    });
  });

  it('is the author or staff where the configuration knows them', async () => {
    const known: KnownNames = { author: 'Ngozi Okafor', staff: ['Funmi Bakare'], employers: [] };
    const pictured = (name: string) => subjects(metadata('XMP Iptc4xmpExt:PersonInImage', name), known);
    expect(await pictured('Ngozi Okafor')).toMatchObject({ 'picture-metadata': 'author' });
    expect(await pictured('Funmi Bakare')).toMatchObject({ 'picture-metadata': 'staff' });
    expect(await pictured('Ivy')).toMatchObject({ 'picture-metadata': 'unknown' });
  });
});
