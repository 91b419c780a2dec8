import { describe, expect, it } from 'vitest';
import { locationTags } from '../../../src/recognizers/places/location-tags.ts';
import { unmark } from '../../support/examples.ts';
import { timeOver, wordsFound } from './found.ts';

describe('finds', () => {
  it.each([
    'never gets old [[#LowmoorPodiatry]]',
    '📍[[Harrowdale General Hospital]]',
    'lad came off worst against a nail gun. 📍[[Harrowdale General Hospital]] tonight',
    'checked in: [[Thornwick General]], with a burn photo',
    'wound looking good [[#RWI]]',
    '📍 [[Wexcombe A&E]]\nthis poor lad',
    'Checked in at [[St Brannoc’s]] with a trolley full of chaos',
    'Location: [[Queen Philippa Hospital]]',
    'check-in: [[Harbourne General]] - x-ray of the week',
    'poor guy is only 31 [[#TeamNorthmere]]',
    'geotagged: [[Kirkbrae Infirmary]]',
    'his x-ray 😳 📌[[Stannerly Royal]] 🩻',
    '📍[[harbourne general resus]]. he is only 19',
    'what a night [[#HarrowdaleGeneral]]',
  ])('%s', (marked) => {
    const { text, spans } = unmark(marked);
    expect(wordsFound(locationTags, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});

describe('leaves alone', () => {
  it.each([
    ['never gets old #CommunityPodiatry', 'every community has it'],
    ['#AHPsDay', 'a day'],
    ['#TeamNorthmere on an awards photo', 'an award'],
    ['📍AHP conference', 'a conference'],
    ['📍Home', 'home'],
    ['📍Wales', 'a region'],
    ['#TeamNHS #radiography #studentOT', 'everyone’s hashtags'],
    ['checked in on her at lunch', 'looked after her'],
    ['I check in with patients each hour', 'looked after them'],
    ['location to be confirmed', 'no place'],
    ['#NHS #ICU #MRI #RCN #STEMI', 'everyone’s hashtags'],
    ['📍Excel Arena, awards night', 'an event'],
    ['check-in opens at 8', 'an event'],
    ['pinned post 📌', 'no place'],
    ['#StudentNurses #stronger #queens', 'words'],
    ['#teamwork #teamnights #teamphysio', 'words'],
  ])('%s (%s)', (text) => {
    expect(wordsFound(locationTags, text)).toEqual([]);
  });
});

it('takes time linear in the text', () => {
  for (const piece of ['📍Aaa ', 'checked in at ', '#RWI ', '#TeamAaaa', '📍', 'location ', 'location set ', 'a']) {
    expect(timeOver(locationTags, piece), piece).toBeLessThan(2000);
  }
});
