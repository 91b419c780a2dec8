import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/draft.ts';
import { NameMask } from '../../src/engine/name-mask.ts';
import type { Attributed, EntityType, SubjectKind } from '../../src/entity.ts';

const found = (type: EntityType, written: string, subject: SubjectKind = 'patient'): Attributed => {
  const part: Part = { kind: 'text', text: written };
  return { type, subject, part, start: 0, end: written.length, confidence: 0.9, source: 'a test' };
};

const masked = (path: string, ...entities: readonly Attributed[]): string =>
  new NameMask(new Set(), entities).mask(path);

describe('the name of a file or a folder is masked that holds', () => {
  it.each([
    ['an address', found('address', '27 Larkspur Close'), '27 Larkspur Close, SY63 1WB/a.md'],
    [
      'an address without its postcode',
      found('address', 'Flat 2, 27 Larkspur Close, SY63 1WB'),
      '27_larkspur_close/a.md',
    ],
    ['a postcode', found('postcode', 'L1 9ZZ'), 'visit l19zz/a.md'],
    ['a name', found('person', 'Mr Jaswinder Singh'), 'jaswinder-singh/a.md'],
    ['a name that begins with its end', found('person', 'SINGH, Jaswinder'), 'Jaswinder Singh/a.md'],
    ['a name turned round', found('person', 'Jaswinder Singh'), 'scan_SINGH_JASWINDER/a.md'],
    ['a name turned round, in one word', found('person', 'Jaswinder Singh'), 'singhjaswinder2/a.md'],
    ['two words of a name', found('person', 'Jaswinder Kaur Singh'), 'JaswinderSingh/a.md'],
    ['a name with an initial', found('person', 'Jaswinder Singh'), 'Jaswinder K. Singh/a.md'],
    ['a name whose accent is kept apart', found('person', 'Zoë Adébáyò'), 'Zoe\u0308 Ade\u0301ba\u0301yo\u0300/a.md'],
    ['a number, with other marks', found('nhs-number', '999 114 1707'), 'ref 999-114-1707/a.md'],
  ])('%s', (_, entity, path) => {
    expect(masked(path, entity)).toBe('hidden-folder-1/a.md');
  });

  it.each([
    ['where everybody may go', found('address', '14 Mill Lane', 'organisation'), '14 Mill Lane/a.md'],
    ['whom everybody knows', found('person', 'Jaswinder Singh', 'public-figure'), 'jaswinder-singh/a.md'],
    ['a part of a name', found('person', 'Jaswinder Singh'), 'jaswinder/a.md'],
    ['a short name that many words hold', found('person', 'Mr Green'), 'green-week/a.md'],
    ['two people of one family', found('person', 'Jaswinder Singh'), 'singh-and-singh/a.md'],
  ])('but not %s', (_, entity, path) => {
    expect(masked(path, entity)).toBe(path);
  });
});

describe('of the name of a file only its extension is kept', () => {
  it.each([
    ['Jaswinder Singh.JPG', 'hidden-name.JPG'],
    ['Jaswinder Singh.tar.heic', 'hidden-name.heic'],
    ['scan.jaswinder.singh', 'hidden-name'], // no extension, the end of the name
  ])('%s', (path, shown) => {
    expect(masked(path, found('person', 'Jaswinder Singh'))).toBe(shown);
  });
});
