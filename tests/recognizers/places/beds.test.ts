import { describe, expect, it } from 'vitest';
import { beds } from '../../../src/recognizers/places/beds.ts';
import { unmark } from '../../support/examples.ts';
import { timeOver, wordsFound } from './found.ts';

describe('finds', () => {
  it.each([
    'the chap in [[14]] keeps asking for his wife',
    'my lady in [[C bay]] is on the mend',
    '[[Bed 6]] has pressed the bell 43 times',
    'lady in [[side room 3]] pls write up',
    '[[trolley 11]]’s daughter has written us a poem',
    'the whale in [[bay 3]] broke the hoist again',
    'Agnes in [[rm 14]] has a DNACPR??',
    'who has just been brought into [[bed 9]] on HDU??',
    'when [[bed 3]]’s buzzer goes and her ex is in [[bed 11]]',
    'Yer man in [[room 6]] has it by the way girls',
    'the left hip in [[bay C]], needs stairs',
    'Night handover Sat – [[bay C]]\n[[C1]] 86F #NOF day 2\n[[C2]] 54F query ca pancreas\nC4 empty',
    'asking for me. [[cubicle 4]]. now',
    'Baptised a baby this morning in NICU [[cot 3]]',
    'day 94 for our friend in [[side room 2]] of Rowan',
    '[[resus 1]] is a 19yo, stabbed',
    '[[SR2]] wants her paracetamol',
    '[[bed six]] asked me to marry him',
    'can someone grab [[bed 14]]’s DOLS paperwork',
    '[[sideroom 4]] is going off, crash call please',
    'this is [[bed 12]] and this is my whole life',
    '[[cubicle nine]] has a bead up his nose',
    'lad in [[Bay E]] singing Wonderwall',
    'transfer to [[bedspace 7]] please',
    'she’s in [[bed 21b]] tonight',
    'poor soul on [[trolley 4]], 14 hours in',
    'gent in [[room 12]] thinks it’s 1962',
    '[[cube 5]] bit the SHO',
    'bloods for [[bed no 8]] asap',
    'my favourite is [[bed 17]] 😂',
    '[[side-room 1]]: confused, keeps shouting',
    '[[Bed 4]] passed away at teatime',
    'from housekeeping, in [[the side room on gynae]]',
    '[[the end bed on ward 7]] asked for a whisky',
    'lady in [[the corner bay on ortho]] broke her other hip',
  ])('%s', (marked) => {
    const { text, spans } = unmark(marked);
    expect(wordsFound(beds, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});

describe('leaves alone', () => {
  it.each([
    ['The man in 10 minutes gave me more joy', 'minutes'],
    ['the lady in 3 weeks will be 100', 'weeks'],
    ['poster 14, bay E of the atrium', 'a hall'],
    ['workshop in Room 14 at 11:30', 'a venue'],
    ['Find us in Bay 3 of the exhibition hall', 'a hall'],
    ['loading bay 2 out of use', 'a loading bay'],
    ['spare masks live in the bay 1 cupboard', 'a cupboard'],
    ['new unit has 24 beds', 'a count'],
    ['the new block has 96 beds', 'a count'],
    ['Room 101', 'a television programme'],
    ['no room for improvement', 'room as a word'],
    ['bed 9 is out of order until the engineer comes', 'furniture'],
    ['bay 2 reopens on Monday, bay 4 is closed', 'a part of a building'],
    ['bed by 10 or I’m a wreck', 'bedtime'],
    ['on a trolley 31 hours, in a chair 4 days', 'times'],
    ['he waited in bed 2 hours for tea', 'times'],
    ['resus 2025 guidelines are out', 'a year'],
    ['in that same side room two winters ago', 'years'],
    ['teaching room 3 is booked for the OSCE', 'a teaching room'],
    ['my hotel room 12 has no kettle', 'a hotel'],
    ['interviews in room 4', 'a venue'],
    ['parking bay 6 is free', 'a car park'],
    ['keep the flu at bay', 'bay as a word'],
    ['a room a day keeps', 'letters as words'],
    ['a bed each for the twins', 'letters as words'],
    ['Morecambe Bay 10k', 'a coast'],
    ['bed 3 of 12 cleaned', 'a count'],
    ['4 bed bay', 'a count'],
    ['bed 6 is empty', 'furniture'],
    ['room 5.2 on the second floor', 'a venue'],
    ['chair 1 of the panel', 'a panel'],
    ['the side room on the third floor', 'no ward'],
    ['the spare bed in the office', 'furniture'],
  ])('%s (%s)', (text) => {
    expect(wordsFound(beds, text)).toEqual([]);
  });
});

it('takes time linear in the text', () => {
  for (const piece of ['bed 6 ', 'bay c ', 'C1 86F ', '\\nC1 86F', 'room ', 'trolley ', 'bed', '6 ', ' ']) {
    expect(timeOver(beds, piece), piece).toBeLessThan(2000);
  }
});
