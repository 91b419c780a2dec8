import { describe } from 'vitest';
import { namesInRows } from '../../../src/recognizers/seen-text/names-in-rows.ts';
import { finds, leavesAlone } from './in-shot.ts';

describe('names, a row each', () => {
  finds(namesInRows, [
    ['one below the other', '[[KAUR, Simran]]\n[[NAIR, Priya]]'],
    ['one below who is on duty', 'Staff nurse: [[Ewa]]\n[[SINGH, Jaswinder]]  NBM'],
    ['one above a hospital', '[[KAUR SIMRAN]]\nHarrowdale General'],
    ['a name among others', 'Ward 7\n[[Sarah Jones]]  NHS 999 114 1707'],
  ]);

  leavesAlone(namesInRows, [['rows without any', 'Fire exit\nX-ray reception\nWard 5']]);
});
