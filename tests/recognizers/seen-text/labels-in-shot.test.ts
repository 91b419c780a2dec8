import { describe } from 'vitest';
import { labelsInShot } from '../../../src/recognizers/seen-text/labels-in-shot.ts';
import { finds, leavesAlone } from './in-shot.ts';

describe('bands and labels', () => {
  finds(labelsInShot, [
    ['a wristband', 'WALLACE, Benedict\n[[DOB 07/02/1990  M\nNHS 999 114 1707\nHosp No 4471882]]'],
    ['one in other words', 'Benedict WALLACE\n[[Born 07-Feb-1990  Male\nNHS No: 999 114 1707]]'],
    ['values that nobody could read', '[[Surname: PR1TC#\nHosp No: H12?4567]]'],
    ['a value below its field', '[[NHS No\n999 114 1707\nWard: 7]]'],
    [
      'a tube, whose sample is no example',
      'BLOOD SCIENCES\n[[Sample type: Blood\nSurname: PRITCHARD\nHosp No: H123456\nDate taken 12/03/2026]]',
    ],
    ['a form for a blood test', 'Blood test request\n[[Name: Alan Pritchard\nDOB: 12.3.56]]'],
    [
      'two labels',
      '[[DOB 07/02/1990\nHosp No 4471882]]\nsome\nother\nwords\nthat\nstand\nthere\nonly\n[[DOB 12/03/1986\nMRN 5510023]]',
    ],
  ]);

  leavesAlone(labelsInShot, [
    ['a blank form', 'Surname:\nForename:\nDOB:\nNHS No:'],
    [
      'a blank form with lines to write on',
      'Patient name: ............\nDate of birth: __/__/____\nHospital number: ......',
    ],
    ['one that says it is an example', 'Example wristband\nSurname: Smith\nDOB: 01/01/1950\nNHS No: 999 999 9999'],
    ['a system for training', 'Training system\nTest, Patient\nDOB 01/01/1970\nHosp No 1234567'],
    ['a DEMO PATIENT', 'DEMO PATIENT\nDOB 01/01/1990\nNHS 999 999 9999'],
    [
      'what a poster says of the number',
      'Your NHS number looks like this: 999 123 4567\nKeep it with your date of birth',
    ],
    ['one field of any form', 'Ward: 7\nTel 01632 960123'],
    ['a conference form', 'Name: Priya Nair\nLocation: Leeds 2026\nAllergies: nuts'],
    ['a medicine pack', 'Amoxicillin 500 mg capsules\nLOT 12345678\nEXP 05/2027'],
    ['a staff badge', 'Priya Nair\nSenior Radiographer\nHCPC RA12345'],
    ['a stone', 'Born 12/03/1931\nDied 04/05/2019'],
  ]);
});

describe('charts, forms and letters', () => {
  finds(labelsInShot, [
    [
      'a drug chart by its heading and its rows',
      '[[Inpatient Drug Chart]]\nAmoxicillin 500mg TDS\n12/3 08:00 14:00\nParacetamol 1g QDS\n12/3 08:00',
    ],
    ['observations', '[[NEWS2 Chart]]\nResps 18 18 20\nSats 96 95 94\nPulse 72 80 88\n12/03 06:00 10:00 14:00'],
    ['an x-ray request', '[[X-ray request form\nSurname: Pritchard\nForename: Alan\nD.O.B. 12/03/1956]]'],
    [
      'a discharge summary',
      '[[Discharge Summary]]\nHarrowdale General Hospital\nAdmitted 02/03/2026\nDr A Kaur\nDear Doctor',
    ],
  ]);

  leavesAlone(labelsInShot, [
    ['a sign', 'Drug charts\nin this drawer'],
    ['a course about them', 'Discharge summary workshop\n12 March'],
    ['a blank one', 'Prescription chart\nName\nWard\nAllergies\nDrug\nDose'],
    ['one for a course', 'Drug chart\nTraining only\nAmoxicillin 500mg\n12/3 08:00\nParacetamol 1g\n12/3 10:00'],
    ['a price list of charts', 'Wall chart 12.50\nFlip chart 20.00\nDesk 99.00'],
  ]);
});
