import { describe, expect, it } from 'vitest';
import { settings } from '../../../src/recognizers/places/settings.ts';
import { unmark } from '../../support/examples.ts';
import { timeOver, wordsFound } from './found.ts';

describe('finds', () => {
  it.each([
    'resident in a party hat holding a balloon, [[Rosebank lounge]]',
    'Sleep-in at [[Fernacre]] last night and he was up at 3',
    'Lost one of our lovelies at [[Larkhill]] this morning',
    '[[Rowanlea]] rang again about the same man',
    '[[Larchfield House]], the lady we fetched had been looked after beautifully',
    'Big love to the staff at [[Larchfield House]], the lady we fetched',
    'the lad I see at [[Marsh Lane Academy]]',
    'wound clinic at [[the women’s refuge]], same lady as Monday',
    'Mam only came down from the [[Heatherlaw estate]]',
    'Oldest resident [[Rowanlea]]’s ever had',
    'woods behind [[Thornbeck Vale High]] this morning',
    'Going back to [[his foster carers in Portcarrick]] if all’s well',
    'gcse class of 2021 [[st brendans]] you know who',
    'a lady from [[Elm Court Care Home]] with a broken hip',
    'discharged back to [[Birchwood Nursing Home]] last night',
    'resident of [[Saltby Grange]], 94, still plays bridge',
    'a girl from [[Brackenford Primary]] bit me',
    'she lives at [[Priory Court]] and hates the food',
    'the inmate from [[HMP Stannerly]] made me laugh',
    'works at [[Harrowdale Foods]], lost a finger',
    'a soldier from [[Dunmore Barracks]] with a bad back',
    'year 9 at [[Wexcombe Grammar]], took an overdose',
    'a wee fella fae [[Kirkbrae Care Home]]',
    'he plays for [[Tamebridge Rugby Club]] and did his knee',
    'my chap lives in [[the homeless hostel]] by the river',
    'the kid from [[Little Acorns Nursery]] with the bead',
    'fetched him from [[tullyvara care home]] again',
    'pupil at [[St Brannoc’s Primary School]], croup',
    'a cadet from [[RAF Saltby]] broke his ankle',
    'she stays at [[the refuge]] with her two weans',
    'back to [[Larchfield Lodge]] tomorrow',
    'Third fall this week from [[Ashdown Residential Home]]',
    'ex army, [[sleeps behind the Iceland in Dunmarrow]]',
    'the lad who [[kips in the doorway of Greggs on Union Row]]',
    'teacher at [[the primary school my own kids go to]]',
    'The mum at [[the caravans on Quarry Lane]] with the new twins',
    'moved in from [[the lighthouse cottages at Skerrabay]]',
    '[[the blue gate at the end of Pilot Row in Saltinghoe]] is hers',
    'I collect him from [[the flats above the chippy on Mercer Street]] on Mondays',
    'y4 girl at [[St Wilfrid’s]], started her periods',
    'she works in [[the Co-op at Inverkeld]]',
    'she teaches at [[my son’s school]] and has hep C',
    'he lives [[two doors down from my mum]]',
    '[[the house with the red door on Mill Lane]], lady of 88',
  ])('%s', (marked) => {
    const { text, spans } = unmark(marked);
    expect(wordsFound(settings, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});

describe('leaves alone', () => {
  it.each([
    ['Emirates lounge on my way home', 'an airport'],
    ['Sarah rang again about the rota', 'a colleague'],
    ['flu clinics for all care homes in Tamebridge', 'all of them'],
    ['we’re running assemblies in 12 schools', 'a count'],
    ['prison healthcare is recruiting', 'a service'],
    ['Tullyvara Care Home are looking for two night care assistants', 'a vacancy'],
    ['Rowanlea’s domino league is looking for volunteers', 'volunteers'],
    ['the hairdressers who come into the care home', 'a home with no name'],
    ['his nursing home rang', 'a home with no name'],
    ['she goes to school', 'a school with no name'],
    ['full house in the waiting room', 'an idiom'],
    ['House officer of the year', 'a rank'],
    ['Sarah House is our new lead', 'a surname'],
    ['a primary school teacher', 'work'],
    ['Royal College of Nursing and the Open University', 'institutions'],
    ['Medical School was ten years ago', 'study'],
    ['Brackenford High Street', 'a street'],
    ['crown court on Monday', 'a court'],
    ['ashes to ashes, home to bed', 'home as a word'],
    ['Work experience open day at Marsh Lane Academy', 'an event'],
    ['summer fete at Larchfield House', 'an event'],
    ['new hotel breakfast for staff', 'a hotel with no name'],
    ['Harrowdale City beat Wexcombe United', 'football'],
    ['the council and the police station', 'offices with no name'],
    ['Manor House hotel for the leaving do', 'a party'],
    ['nursery nurse and boarding school', 'no name'],
    ['he lives in a house by the sea', 'anywhere'],
    ['she has a flat in London', 'a big town'],
    ['he works at Tesco', 'a chain'],
    ['the lad from the Skerrow footbridge', 'where it happened'],
    ['my kids go to school', 'a school with no name'],
  ])('%s (%s)', (text) => {
    expect(wordsFound(settings, text)).toEqual([]);
  });
});

it('takes time linear in the text', () => {
  for (const piece of [
    'Aaa House ',
    'resident of Aaa ',
    'care home ',
    'HMP Aaa ',
    'from the refuge ',
    'lives at ',
    'Aaa ',
    'a',
  ]) {
    expect(timeOver(settings, piece), piece).toBeLessThan(2000);
  }
});
