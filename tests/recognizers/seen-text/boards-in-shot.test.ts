import { describe } from 'vitest';
import { boardsInShot } from '../../../src/recognizers/seen-text/boards-in-shot.ts';
import { finds, leavesAlone } from './in-shot.ts';

describe('lists of people in care', () => {
  finds(boardsInShot, [
    ['a ward board by its beds', '[[Bed 1 Okafor NBM\nBed 2 Singh\nBed 3 Hargreaves EDD Fri]]\nBed 4'],
    ['two beds', '[[Bed 1 Okafor\nBed 2 Whitworth]]'],
    ['beds beside who is on duty', 'Staff nurse: Priya\n[[Cub 1 Okafor chest pain\nCub 2 Lowe ?DVT]]\nCub 3 empty'],
    [
      'columns under their headings',
      'Bay A  Consultant  EDD\n[[A1  Whitworth  Dr Kaur  Mon\nA2  Pritchard  Dr Kaur  NBM]]',
    ],
    ['a clinic by its slots', 'Clinic list Tuesday\n[[09:00 Whitworth\n09:20 Pritchard\n09:40 Adeyemi]]'],
    ['surnames on a whiteboard and nothing else', '[[Whitworth\nPritchard\nHargreaves\nAdeyemi]]'],
    [
      'a handover sheet',
      'Name  Age  Diagnosis\n[[1  Mrs Okafor  82  #NOF\n2  Mr Singh  71  CAP\n3  Mrs Lowe  90  UTI]]',
    ],
    ['who is in which room', 'Fire exit\n[[D. WHITLOCK\nGroup Room 2]]'],
    ['one without titles', '[[1  Okafor A  82  #NOF\n2  Singh J  71  CAP\n3  Whitworth M  90  UTI]]'],
  ]);

  leavesAlone(boardsInShot, [
    ['a rota', 'Off duty\nWhitworth  E L N\nPritchard  N N O\nHargreaves  O E L'],
    ['a tea rota', 'Tea rota\nMon Whitworth\nTue Pritchard\nWed Hargreaves'],
    ['who speaks', 'Study day\nSpeakers\nWhitworth\nPritchard\nHargreaves'],
    ['a programme', 'Programme\n09:30 Okafor\n10:15 Whitworth\n11:00 Pritchard'],
    ['a programme with titles', '09:00 Registration\n09:30 Dr Amara Okafor: sepsis\n10:15 Prof Whitworth: imaging'],
    ['staff', 'Meet the team\nWhitworth\nPritchard\nHargreaves'],
    ['doctors', 'Dr Whitworth\nDr Pritchard\nDr Hargreaves'],
    ['a menu', 'Specials\nFish pie\nBaked potato\nCurry'],
    ['a firm', 'Whitworth\nPritchard\nHargreaves\nSolicitors'],
    ['a war memorial', 'Hargreaves A.\nWhitworth J.\nPritchard T.\n1914-1918'],
    ['a board of honours', '1998 Whitworth\n1999 Pritchard\n2000 Hargreaves'],
    ['a quiz', 'Whitworth 42\nPritchard 38\nHargreaves 36'],
    ['streets', 'Whitworth Street\nPritchard Road\nHargreaves Avenue'],
    ['a road sign', 'A1 Leeds 24\nBradford 12\nHalifax 8'],
    ['a bus timetable', '08:15 Bradford\n08:45 Halifax\n09:15 Leeds'],
    ['parking bays', 'Bay 4 Morrisons\nBay 5 Click and collect\nBay 6 Staff'],
    ['first names on cups', 'Priya\nHafsa\nLorcan'],
    ['a shopping list', 'Carrots\nOnions\nPeas\nRice'],
    ['empty beds', 'Bed 1\nBed 2\nBed 3\nBed 4'],
    ['a board of made-up people', 'Simulation ward\nBed 1 Okafor\nBed 2 Singh\nBed 3 Hargreaves'],
    ['a door', 'A. HARGREAVES\nConsultant Radiologist\nRoom 4'],
    ['an office', 'A. HARGREAVES\nOffice, Room 4'],
    ['a name without a room', 'D. WHITLOCK\nThank you'],
    ['two surnames', 'Whitworth\nPritchard'],
  ]);
});
