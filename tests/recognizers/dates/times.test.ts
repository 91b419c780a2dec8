import { describe } from 'vitest';
import { itFinds, itLeavesAlone } from './tables.ts';

describe('times', () => {
  itFinds('time', [
    ["[[22:05]], second shock, he's back", '22:05'],
    ['born [[03:12]]', '03:12'],
    ['called at [[10.12am]] today', '10:12'],
    ['Thurs [[12.30]]', '12:30'],
    ['at [[9:15pm]]', '21:15'],
    ['[[7 pm]] sharp', '19:00'],
    ['[[12am]]', '00:00'],
    ['came in at [[0312]]', '03:12'],
    ['[[2230hrs]]', '22:30'],
    ['born [[1432]]', '14:32'],
    ['[[half ten at night]]', '22:30'],
    ['[[half past two]]', undefined],
    ['[[quarter to three in the morning]]', '02:45'],
    ['[[twenty to nine last night]]', '20:40'],
    ['my [[two o’clock]]', undefined],
    ['at [[six this morning]]', '06:00'],
    ['[[3 in the morning]]', '03:00'],
    ['just after [[midnight]]', '00:00'],
    ['by [[noon]]', '12:00'],
  ]);
  itLeavesAlone('time', [
    ['ParkRun PB 24:31', 'no such hour'],
    ['a 1:10 dilution', 'a ratio'],
    ['half ten of them', 'a number'],
    ['rough one tonight', 'a shift'],
    ['saw six last night', 'a number of people'],
    ['5 to 10 patients', 'a range'],
    ['at 12.5 kg', 'a weight'],
    ['at 12.30 mmol', 'a result'],
    ['£10.12am', 'money'],
    ['born 1950', 'a year'],
    ['00:00 Hello 00:42 Nail surgery explained 03:10 Diabetes and feet', 'chapters of a video'],
  ]);
});
