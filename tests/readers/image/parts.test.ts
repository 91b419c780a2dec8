import { expect, it } from 'vitest';
import { partsOf } from '../../../src/readers/image/parts.ts';

const NOTHING = { positions: [], moments: [], texts: [] };

it('gives each field a part of its own, its values a line each', () => {
  const texts = ['gym', 'rehab'].map((text) => ({ field: 'IPTC Keywords', text }));
  expect(partsOf({ ...NOTHING, texts })).toEqual([{ kind: 'metadata', field: 'IPTC Keywords', text: 'gym\nrehab' }]);
});

it('splits what is long, and names no two parts alike', () => {
  const texts = Array.from({ length: 5 }, () => ({ field: 'Word text', text: 'x'.repeat(9_000) }));
  const parts = partsOf({ ...NOTHING, texts });
  expect(parts.map(({ field, text }) => [field, text.length])).toEqual([
    ['Word text', 18_001],
    ['Word text (2)', 18_001],
    ['Word text (3)', 9_000],
  ]);
  expect(new Set(parts.map(({ kind }) => kind))).toEqual(new Set(['document-text']));
});

it.each([
  ['PDF text page 2', 'document-text'],
  ['PowerPoint slide 3', 'document-text'],
  ['PowerPoint slide 3 notes', 'metadata'],
  ['PowerPoint hidden slide 3', 'metadata'],
  ['Word deleted text', 'metadata'],
  ['Word comment', 'metadata'],
  ['PDF earlier version of page 1', 'metadata'],
  ['Word enclosed file: Excel sheet 1', 'document-text'],
  ['SVG text', 'document-text'],
  ['PDF Title', 'metadata'],
])('%s is %s', (field, kind) => {
  expect(partsOf({ ...NOTHING, texts: [{ field, text: 'words' }] })[0]?.kind).toBe(kind);
});

it.each([
  ['EXIF DateTimeOriginal', 'capture time'],
  ['QuickTime CreateDate', 'capture time'],
  ['DICOM StudyDate', 'capture time'],
  ['PDF picture: EXIF DateTimeOriginal', 'capture time'],
  ['EXIF ModifyDate', 'other time'],
  ['PDF XMP CreateDate', 'other time'],
  ['Word created', 'other time'],
  ['Word change or comment', 'other time'],
])('%s is a %s', (field, fact) => {
  expect(partsOf({ ...NOTHING, moments: [{ field, at: '2026-03-07T14:05:00' }] })).toEqual([
    { kind: 'metadata', field, text: '2026-03-07 14:05:00', fact },
  ]);
});

it('states a position once, however many fields hold it', () => {
  const positions = ['EXIF GPS', 'XMP'].map((field) => ({ field, latitude: 53.7, longitude: -1.9 }));
  expect(partsOf({ ...NOTHING, positions })).toEqual([{ kind: 'metadata', field: 'GPS', text: '53.70000, -1.90000' }]);
});

it('tells several times of one field apart', () => {
  const moments = ['2026-03-02', '2026-03-07'].map((at) => ({ field: 'Word change or comment', at }));
  expect(partsOf({ ...NOTHING, moments }).map(({ field }) => field)).toEqual([
    'Word change or comment',
    'Word change or comment (2)',
  ]);
});
