import { describe, expect, it } from 'vitest';
import { fits, type ListedSite, readSiteList } from '../../src/config/site-list.ts';
import { UserError } from '../../src/errors.ts';

const HEADER =
  'OrganisationID¬OrganisationCode¬OrganisationType¬SubType¬Sector¬OrganisationStatus¬IsPimsManaged¬OrganisationName¬Address1¬Address2¬Address3¬City¬County¬Postcode¬Latitude¬Longitude¬ParentODSCode¬ParentName¬Phone¬Email¬Website¬Fax';
const row = (code: string, name: string, latitude: string, longitude: string) =>
  `1¬${code}¬Hospital¬Hospital¬NHS Sector¬Visible¬True¬${name}¬1 Larch Road¬¬¬Larchfield¬¬ZZ99 3AB¬${latitude}¬${longitude}¬ZX9¬Larch NHS Trust¬01632 960001¬¬¬`;
const listOf = (...rows: string[]) => readSiteList([HEADER, ...rows, ''].join('\r\n'), 'list.csv');

describe('the list that the NHS publishes', () => {
  it('gives name, position, codes and postcode', () => {
    expect(listOf(row('ZX901', ' Larch  General "the Gen" ', '53.700004577636719', '-3.0604055151343346E-2'))).toEqual({
      rows: 1,
      repeated: 0,
      withoutName: 0,
      withoutPosition: 0,
      sites: [
        {
          name: 'Larch General "the Gen"',
          latitude: 53.7,
          longitude: -0.0306,
          code: 'ZX901',
          parent: 'ZX9',
          postcode: 'ZZ99 3AB',
        },
      ],
    });
  });

  it('counts a site that is there several times once', () => {
    const list = listOf(row('ZX901', 'Larch General', '53.7', '-1.9'), row('ZX901', 'Larch General', '53.7', '-1.9'));
    expect(list).toMatchObject({ rows: 2, repeated: 1, sites: [{ name: 'Larch General' }] });
  });

  it.each([
    ['', ''],
    ['n/a', '-1.9'],
    ['537', '-1.9'],
    ['53.7', '-1.9e99'],
    ['53.7', 'Infinity'],
    ['0', '0'],
  ])('leaves out a row whose position is %s, %s', (latitude, longitude) => {
    expect(listOf(row('ZX901', 'Larch General', latitude, longitude))).toMatchObject({ sites: [], withoutPosition: 1 });
  });

  it('leaves out a row without a name, and one that ends too early', () => {
    expect(
      listOf(row('ZX901', ' ', '53.7', '-1.9'), '1¬ZX902¬Hospital¬Hospital¬NHS Sector¬Visible¬True¬Larch'),
    ).toMatchObject({
      rows: 2,
      sites: [],
      withoutName: 1,
      withoutPosition: 1,
    });
  });

  it('makes names harmless to a terminal', () => {
    expect(listOf(row('ZX901', 'Larch\u001b[31m \u202eGeneral', '53.7', '-1.9')).sites[0]?.name).toBe(
      'Larch␛[31m \ufffdGeneral',
    );
  });
});

describe('copies of it', () => {
  it.each([
    ['commas and quotes', 'code,name,lat,lon\nZX901,"Larch, General",53.7,-1.9\n'],
    ['tabs', 'Name\tLatitude\tLongitude\nLarch, General\t53.7\t-1.9'],
    ['semicolons', '\ufeffOrganisation Name;Latitude;Longitude\r\n"Larch, General";53.7;-1.9\r\n'],
    ['tildes', 'OrganisationName~Latitude~Longitude\nLarch, General~53.7~-1.9\n\n'],
    ['columns in another order', 'Longitude|x|NAME|Latitude\n-1.9|y|Larch, General|53.7\n'],
  ])('with %s', (_, text) => {
    expect(readSiteList(text, 'list.csv').sites).toMatchObject([
      { name: 'Larch, General', latitude: 53.7, longitude: -1.9 },
    ]);
  });
});

describe('what is no list is said in one line that quotes nothing of it', () => {
  it.each([
    ['nothing', '', 'name or latitude or longitude'],
    ['prose', 'Okonkwo was here\nand here', 'name or latitude or longitude'],
    ['a list without positions', 'code,name\n1,Okonkwo\n', 'latitude or longitude'],
    ['a quotation mark that nothing closes', 'name,latitude,longitude\n"Okonkwo,53.7,-1.9\n', 'around line'],
    ['an endless row', `name,latitude,longitude\n${'Okonkwo'.repeat(40_000)},53.7,-1.9\n`, 'around line'],
  ])('%s', (_, text, says) => {
    let thrown: unknown;
    try {
      readSiteList(text, 'list.csv');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    const { message } = thrown as UserError;
    expect(message).toMatch(/^list\.csv: /);
    expect(message).toContain(says);
    expect(message).not.toMatch(/okonkwo|\n/i);
  });
});

it('is quick about a large file', () => {
  const text = `${HEADER}\n${Array.from({ length: 50_000 }, (_, index) => row(`Z${index}`, `Larch ${index}`, '53.7', '-1.9')).join('\n')}`;
  const began = performance.now();
  expect(readSiteList(text, 'list.csv').sites).toHaveLength(50_000);
  expect(performance.now() - began).toBeLessThan(10_000);
});

describe('which sites are wanted', () => {
  const site = (changes: Partial<ListedSite> = {}): ListedSite => ({
    name: 'Larch General Hospital',
    latitude: 53.7,
    longitude: -1.9,
    code: 'ZX901',
    parent: 'ZX9',
    postcode: 'ZZ99 3AB',
    ...changes,
  });

  it.each([
    [{}, true],
    [{ name: 'general' }, true],
    [{ name: 'infirmary' }, false],
    [{ organisation: 'zx9' }, true],
    [{ organisation: 'ZX901' }, true],
    [{ organisation: 'ZX' }, false],
    [{ organisation: 'ZY7' }, false],
    [{ name: 'larch', postcode: 'zz99', organisation: 'ZX9' }, true],
    [{ name: 'larch', postcode: 'YY1' }, false],
  ])('%o: %s', (filter, expected) => {
    expect(fits(site(), filter)).toBe(expected);
  });

  it.each([
    ['ZX901', '', 'ZX9', true],
    ['ZX901', 'Larch NHS Trust', 'ZX9', true],
    ['ZX901', 'ZY7', 'ZX9', false],
    ['ZX901', 'ZY7', 'ZY7', true],
  ])('a site %s of "%s" asked for as %s: %s', (code, parent, organisation, expected) => {
    expect(fits(site({ code, parent }), { organisation })).toBe(expected);
  });

  it.each([
    ['LS1 3EX', 'L', false],
    ['LS1 3EX', 'LS', true],
    ['LS1 3EX', 'ls1', true],
    ['LS11 3EX', 'LS1', false],
    ['EC1A 3EX', 'EC1', true],
    ['EC1A 3EX', 'EC1A', true],
    ['LS1 3EX', 'LS1 3', true],
    ['LS1 4EX', 'LS1 3', false],
    ['LS13EX', 'LS1 3EX', true],
    ['LS1 3EX', 'LS13EX', true],
    ['', 'LS', false],
  ])('the postcode %s in %s: %s', (postcode, wanted, expected) => {
    expect(fits(site({ postcode }), { postcode: wanted })).toBe(expected);
  });
});
