import { describe } from 'vitest';
import { codesInShot } from '../../../src/recognizers/seen-text/codes-in-shot.ts';
import { finds, leavesAlone } from './in-shot.ts';

describe('codes for a machine of the hospital', () => {
  finds(
    codesInShot,
    [
      ['the number of a tube', '[[H26L0044718]]'],
      ['ten figures', '[[9991141707]]'],
      ['words', '[[WALLACE BENEDICT]]'],
      ['what only looks like an address', '[[httpx 4471882]]'],
    ],
    'barcode',
  );

  leavesAlone(
    codesInShot,
    [
      ['a page on the web', 'https://survey.example.org/wards'],
      ['one without its scheme', 'www.example.org'],
      ['one as phones write it', 'URLTO:example.org'],
      ['one behind a blank', ' HTTPS://EXAMPLE.ORG/FLU'],
    ],
    'barcode',
  );
});

describe('words of a picture are no codes', () => {
  leavesAlone(codesInShot, [['a number on a label', 'H26L0044718']]);
});
