import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreSeenText } from '../../../src/recognizers/seen-text/restore.ts';

describe('text of pictures as it was written', () => {
  it.each([
    ['SARAHDOB12/03/1986NHS9434765919', 'SARAH DOB 12/03/1986 NHS 9434765919'],
    ['WALLACE,Benedict07/02/1990HDGH4471882', 'WALLACE, Benedict 07/02/1990 HDGH4471882'],
    ['NOWAKZOFIA', 'NOWAK ZOFIA'],
    ['JESSOPTom', 'JESSOP Tom'],
    ['EmekaOkonkwo', 'Emeka Okonkwo'],
    ['NHSNo:9993982598I', 'NHS No:9993982598 I'],
    ['HospNo:K228104', 'Hosp No: K228104'],
    ['MRN5530187', 'MRN 5530187'],
    ['NHS99911O6847', 'NHS 9991106847'],
    ['NS9997166485', 'NHS 9997166485'],
    ['D0B07/02/1990', 'DOB 07/02/1990'],
    ['O7/ll/1952', '07/11/1952'],
    ['Date of bitt:07/11/1952', 'Date of birth:07/11/1952'],
    ['Consultant:DrMensah', 'Consultant: Dr Mensah'],
    ['WARD7B', 'WARD 7B'],
    ['999114170707/02/1990', '9991141707 07/02/1990'],
  ])('%s', (read, written) => {
    expect(restoreSeenText(read)).toBe(written);
  });

  it.each([
    'WALLACE, Benedict  07/02/1990  HDGH 4471882',
    'McDonald',
    'FitzGerald',
    'HADDAD^NOOR 1988',
    'EX20 5QW',
    'kV 120 mAs 4',
    'DEMO PATIENT',
    'www.example.org',
    'SODOBUS',
    'CONGRATULATIONS',
    'Hello',
    '14:00',
  ])('leaves %s', (text) => {
    expect(restoreSeenText(text)).toBe(text);
  });

  it('is done in one go: what is restored stays as it is', () => {
    const pieces = fc.constantFrom(
      'DOB',
      'NHS',
      'Sarah',
      'WALLACE',
      '07/02/1990',
      '9991141707',
      ' ',
      ',',
      ':',
      'O',
      'l',
      'No',
      'é',
      '7',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        const once = restoreSeenText(words.join(''));
        expect(restoreSeenText(once)).toBe(once);
      }),
    );
  });

  it('takes long lines in its stride', () => {
    for (const piece of ['DOB', '1', 'a', 'Aa', '1/', ' ', 'NHSNo', 'O0'])
      expect(restoreSeenText(piece.repeat(200_000 / piece.length)).length).toBeGreaterThan(100_000);
  }, 2_000);
});
