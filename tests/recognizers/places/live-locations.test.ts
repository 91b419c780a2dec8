import { describe, expect, it } from 'vitest';
import { liveLocations } from '../../../src/recognizers/places/live-locations.ts';
import { unmark } from '../../support/examples.ts';
import { timeOver, wordsFound } from './found.ts';

describe('finds', () => {
  it.each([
    "[[Sat on the kerb outside the Spar on Victoria Road]] with a lad who's taken something. 40 mins for police",
    '[[Sat outside a house in Splott]] with a poorly toddler in the back waiting for a second crew',
    '[[sat outside a flat in Govan]] waiting on the police',
    '[[stood in a garden in Canton]] with a bloke on the floor, hems on the way',
    '[[on scene in Wexcombe]] with a lad who fell off a roof',
    '[[stuck outside number 12]] waiting for the bobbies, he has a machete',
    '[[Parked up outside the flats on Dunmore Terrace]] waiting for police',
    '[[round the back of the bookies on Union Street]] till the police get here',
    '[[on scene Mill Lane]], send snacks',
    '[[Crew at the A9719]] just now, two cars, one entrapped',
    'Live tweeting [[from the back of the truck, A59 by the garden centre]], one trapped',
    '[[sat outside the flats opposite the chippy]] waiting on the polis',
    '[[On scene at Harrowdale Park]], two casualties',
    '[[standing by outside Flanagan’s bar]], knife involved',
    '[[currently at the bus station]] with a jumper, avoid the area',
    '[[we’re on Mill Lane]] waiting for backup',
    '[[en route to Station Road]], cardiac arrest',
    '[[stuck outside the Drover’s Arms]] till the bizzies turn up',
    'police en route, [[we’re parked round the corner from the post office]]',
    '[[holding at the Aldi on Union Street]], armed police going in',
    '[[just pulled up at Saltby cliffs]], helicopter overhead',
    '[[Waiting for the police outside a house on Marl Street]]',
    '[[still on scene at Wexcombe Bridge]], long job',
    '[[Right now in a lay-by on the A8317]] with a lassie on the back step of the van',
  ])('%s', (marked) => {
    const { text, spans } = unmark(marked);
    expect(wordsFound(liveLocations, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});

describe('leaves alone', () => {
  it.each([
    ['Sat on the kerb outside the Spar on Victoria Road eating a sausage roll', 'a meal'],
    ['sat outside a house in Splott waiting to view it, first time buyer!', 'a house for sale'],
    ['Sat outside a café in Splott with my mate waiting for pizza', 'time off'],
    ['we’re at the AHP conference today', 'a conference'],
    ['standing by at the Harrowdale 10K first aid tent', 'an event'],
    ['our bus is outside the library until 4', 'an outreach bus'],
    ['parked up outside Greggs for a brew', 'a break'],
    ['Parked up at Saltby Beach on my day off', 'time off'],
    ['we were parked outside the flats on Marl Street waiting for police last year', 'past'],
    ['yesterday we sat outside Flanagan’s bar waiting for police', 'past'],
    ['come and say hi, we’re in Market Square now', 'an event'],
    ['stuck in traffic on the A59', 'traffic'],
    ['on scene training with the fire crew at Harrowdale fire station', 'training'],
    ['blood donation van at the town hall now', 'donors'],
    ['those asking about the ambulance outside the flats on Quarry Lane this morning', 'past'],
    ['waiting for my lunch outside the Drover’s Arms', 'a break'],
    ['sat in the car outside my house for twenty minutes', 'the author’s home'],
    ['waiting for the kettle in the staff room', 'base'],
    ['That stabbing outside Flanagan’s bar everyone’s sharing', 'news'],
    ['moving to a new base on Mill Lane', 'a building'],
    ['in a lay-by on the A8317 with my lunch', 'a break'],
  ])('%s (%s)', (text) => {
    expect(wordsFound(liveLocations, text)).toEqual([]);
  });
});

it('takes time linear in the text', () => {
  for (const piece of [
    'parked outside ',
    'on scene ',
    'waiting for police at Mill Lane ',
    'we’re at ',
    'now at the ',
    'still ',
    'Aaa Street ',
  ]) {
    expect(timeOver(liveLocations, piece), piece).toBeLessThan(2000);
  }
});
