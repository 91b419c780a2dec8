import { describe, expect, it } from 'vitest';
import { NameMask } from '../../src/engine/name-mask.ts';
import type { Attributed, EntityType } from '../../src/entity.ts';
import { attributed } from '../support/attributed.ts';

const masked = (path: string, ...entities: Attributed[]): string => new NameMask(new Set(), entities).mask(path);

describe('a file whose name holds what was found in the draft', () => {
  it.each<[EntityType, string, string]>([
    ['nhs-number', '999 114 1707', '9991141707.jpg'],
    ['chi-number', '010100 9998', '0101009998.jpg'],
    ['hc-number', '399 999 9999', '399-999-9999.jpg'],
    ['ihi-number', '8003 6099 9999 9999', '8003609999999999.jpg'],
    ['nino', 'AZ 12 34 56 A', 'az123456a.jpg'],
    ['trn', '99 T23456', '99T23456.jpg'],
    ['hospital-number', 'RWI4471902', 'scan_rwi4471902.jpg'],
    ['prescription-number', '83C40E-A23856-00123W', '83C40EA2385600123W.jpg'],
    ['referral-number', '0000 4941 6123', '000049416123.jpg'],
    ['incident-number', 'CFAS/0417/2291', 'CFAS-0417-2291.jpg'],
    ['passport', '123456789', 'p123456789.jpg'],
    ['residence-permit', 'ZX9999999', 'ZX9999999.jpg'],
    ['driving-licence', 'VANCE 999999 I99ZZ', 'VANCE999999I99ZZ.jpg'],
    ['vehicle-registration', 'ZZ99 ZZZ', 'zz99zzz.jpg'],
    ['phone', '07700 900417', '07700900417.jpg'],
    ['email', 'idris@vance.example', 'idris@vance.example.jpg'],
    ['iban', 'GB99 ZZZZ 9999 9999 9999 99', 'GB99ZZZZ99999999999999.jpg'],
    ['payment-card', '4111 1111 1111 1111', '4111111111111111.jpg'],
    ['bank-account', '99-99-99 99999999', '99999999999999.jpg'],
    ['date-of-birth', '07/02/1990', '07-02-1990.jpg'],
    ['person', 'Idris Vance', 'idris-vance-bell.jpg'],
  ])('is not named: %s %s', (type, words, file) => {
    expect(masked(`photos/${file}`, attributed(type, words))).toBe('photos/hidden-name.jpg');
  });

  it.each<[string, string, Attributed]>([
    ['a person without a title', 'idris-vance.jpg', attributed('person', 'Mr. Idris Vance')],
    ['a woman without a title', 'ada-vance.jpg', attributed('person', 'Ms Ada Vance')],
    ['a relative', 'idris-vance.jpg', attributed('person', 'Idris Vance', { subject: 'relative' })],
    [
      'a value that is written otherwise',
      '19900207.jpg',
      attributed('date-of-birth', '7 Feb 90', { value: '1990-02-07' }),
    ],
    ['the shortest that counts', 'a-ab12cd.jpg', attributed('hospital-number', 'AB12CD')],
    ['what is just certain enough', '07700900417.jpg', attributed('phone', '07700 900417', { confidence: 0.5 })],
    ['letters of any script', 'zoë-ångström.jpg', attributed('person', 'Zoë Ångström')],
  ])('nor is it for %s', (_, file, entity) => {
    expect(masked(file, entity)).toBe('hidden-name.jpg');
  });

  it.each<[string, string, Attributed]>([
    ['a first name, which is anybody’s', 'Oluwaseun.jpg', attributed('person', 'Oluwaseun')],
    ['a colleague', 'idris-vance.jpg', attributed('person', 'Idris Vance', { subject: 'staff' })],
    ['a guess', '07700900417.jpg', attributed('phone', '07700 900417', { confidence: 0.49 })],
    ['what stands in too many names', 'ab12.jpg', attributed('hospital-number', 'AB12')],
    ['a hospital', 'harrowdale-general.jpg', attributed('organisation', 'Harrowdale General')],
    ['a day', '2027-02-03.jpg', attributed('date', '2027-02-03')],
    ['somebody else', 'idris-valance.jpg', attributed('person', 'Idris Vance')],
  ])('but it is for %s', (_, file, entity) => {
    expect(masked(file, entity)).toBe(file);
  });
});

describe('the path of a file', () => {
  const mask = new NameMask(new Set(['Vance 1990', 'vance.heic']), [attributed('person', 'Idris Vance')]);

  it('keeps what tells nothing, and numbers the folders that tell something', () => {
    expect(mask.mask('posts/Vance 1990/idris vance/a.jpg')).toBe('posts/hidden-folder-1/hidden-folder-2/a.jpg');
    expect(mask.mask('idris vance\\Vance 1990\\b.jpg')).toBe('hidden-folder-2\\hidden-folder-1\\b.jpg');
  });

  it('hides a file by the name it is given, or whatever it is called, and keeps an extension that says what it is', () => {
    expect(mask.mask('vance.heic', 'hidden-name-2')).toBe('hidden-name-2.heic');
    expect(mask.mask('posts/a.JPEG', 'hidden-name-1', true)).toBe('posts/hidden-name-1.JPEG');
    expect(mask.mask('Vance 1990')).toBe('hidden-name');
  });
});
