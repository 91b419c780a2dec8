import { describe } from 'vitest';
import { quote } from '../../../src/recognizers/clinical/quote.ts';
import { sensitive } from '../../../src/recognizers/clinical/sensitive.ts';
import { finds, leavesAlone } from './marked.ts';

describe('euphemisms', () => {
  finds(sensitive, [
    'the girl I sat with on the unit on Sunday night [[tried again]], and I keep thinking',
    'she [[tried again]] last night, I was on obs',
    'a lad who’s [[taken something]] and doesn’t want his mam told',
    'he’d [[took something at the party]] and won’t say what',
    'she [[waited until he’d gone to move the car to tell me about the rest of it]]',
    '[[only when her husband had left the room she told me]]',
    'the [[husband answered everything for her]]',
    'those [[bruises didn’t match the story]]',
  ]);
  leavesAlone(sensitive, [
    ['we tried again with a new rota', 'a rota'],
    ['he tried again to find a vein', 'a cannula'],
    ['I’ve taken something for my cold', 'a remedy'],
    ['she took something out of the fridge', 'a fridge'],
    ['waited until he’d finished his speech to eat the cake', 'a party'],
    ['the story doesn’t add up, says the union', 'a dispute'],
    ['nobody wants to be here at 4am', 'a shift'],
  ]);
});

describe('words said to be somebody’s own', () => {
  finds(quote, [
    'a man who was, in his words, [["just moving it for its own good"]]',
    'a man who’s lost every noun except [["the doings"]]',
  ]);
  leavesAlone(quote, [['in his words, "a bumper year for the trust", said the chair', 'a chair of a board']]);
});
