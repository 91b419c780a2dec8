import { describe } from 'vitest';
import { recordLines } from '../../../src/recognizers/seen-text/record-lines.ts';
import { finds, leavesAlone } from './in-shot.ts';

describe('what stands by a name and has no label', () => {
  finds(
    recordLines,
    [
      ['a birth date on a band', 'OKONKWO Chidi\n[[07 Nov 1979]]'],
      ['one behind the name', 'PRITCHARD, Alan  [[12/03/1956]]'],
      ['one of somebody whose name is in order, by the sex behind it', 'Alan Pritchard\n[[12-Mar-1956]]  M'],
      ['one by the age behind it', 'Mrs Sarah JONES [[12 Mar 1986]] (40 y) F'],
      ['a child’s, by the sex', 'OKONKWO Chidi\n[[07/11/2025]] M'],
      ['the strip of an ECG', 'Pritchard, Alan  ID: [[4471882]]\n[[12-Mar-1956]]  M\nVent rate 72'],
      ['an ultrasound', 'KAUR SIMRAN\nHDGH 20W3D\nID: [[4471882]]\n07/03/2026 14:05'],
    ].map(([what = '', marked = '']) => [what, marked] as const),
  );

  leavesAlone(recordLines, [
    ['what has a label', 'WALLACE, Benedict\nDOB 07/02/1990'],
    ['a day on which something happened', 'Aneurin Bevan\n5 July 1948'],
    ['a concert', 'GRAHAM NORTON\n12 March 2026'],
    ['a talk', 'OKAFOR Amara\n14 May 2026'],
    ['a certificate', 'Hafsa Malik\n12 March 2026'],
    ['a bench', 'Dorothy Whitworth\n12/03/1931 - 04/05/2019\nwho loved this place'],
    ['a member of staff', 'KAUR, Simran\nRadiographer\nStaff ID 123456'],
    ['the number of a machine', 'ID: 4471882\nCalibrated 12/03/2004'],
    ['a made-up patient', 'PRITCHARD, Alan\n12/03/1956\nTraining only'],
    ['a paper', 'Whitworth, John (2019) Bone health. BMJ 12/3'],
  ]);
});
