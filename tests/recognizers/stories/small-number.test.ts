import { describe, expect, it } from 'vitest';
import { smallNumber } from '../../../src/recognizers/stories/small-number.ts';
import { foundIn, wordsMarked } from './marked.ts';

describe('small numbers', () => {
  it.each([
    "There's [[only one child on the island]] with type 1 and she's amazing",
    "[[she's the only woman in the county]] on this trial",
    '[[one of just three people in Wales]] with this condition and I get to treat him',
    '[[We had two stillbirths]] in Tamebridge last month',
    '[[only the second baby born in the village this year]]',
    '[[Oldwyke: HIV diagnoses 2024: 3]]',
    'Our study of jockeys with bulimia, [[n = 4]], shows',
    '[[There have been three suicides at the college since September]]',
    '[[the only deaf patient at our practice]]',
    "In our village [[just one person]] has Huntington's and everyone loves him",
    '[[one of only four kids in Scotland]] living with it',
    '[[Fourth overdose on the estate this month]]',
    '[[Table 2. Little Oakhanger, terminations under 16: 1]]',
    '[[The only trans lad in his year group]] told me today',
    "he's [[one of two survivors in the whole region]]",
    "she's [[the only person in town]] with a heart transplant",
    '[[Of the four patients admitted with measles on Skarra]], two were cousins',
    '[[Just three cases in the county]], two in one family',
    '[[the last man on the island]] who had polio',
    '[[Only three people]] have ever had this operation in Scotland',
    'There are [[two of them with it in the whole of the Highlands]], both on my books',
    '[[The one and only patient in our trust]] with Alkaptonuria',
    'Since April our village has [[lost three young men to suicide]]',
    '[[1 maternal death was recorded]] at Wexcombe General in 2024',
    '[[Islanders on insulin pumps: 4]]',
    '[[just 2 children]] on Skarra needed safeguarding plans last year',
    "she's [[the sole survivor of the minibus crash]]",
    '[[one of a handful of kids in the UK]] with this mutation',
    'Stillbirths | Tamebridge | [[3]]',
    "There's a family on our island, [[the only one with haemophilia]]",
    "She's the [[third in her class to be sectioned]]",
    '[[Two lads from the same rugby team]], both testicular cancer, same year',
    '[[Only a couple of kids in the whole valley need home]] ventilation',
    '[[Four HIV positive mums delivered here last year]]',
  ])('finds: %s', (marked) => {
    expect(foundIn(smallNumber, marked)).toEqual(wordsMarked(marked));
  });

  it.each([
    ['We have only one scanner', 'a machine'],
    ['two of our physios ran the marathon', 'staff'],
    ['Only one in four people know the signs of stroke', 'a share'],
    ["I'm the only OT on the island", 'the author'],
    ['The only hospital in the county with a hybrid theatre', 'a hospital'],
    ['Numbers below five are suppressed', 'suppressed'],
    ['Three patients in and already behind', 'a list'],
    ['Table 1: staff vacancies, Ward 4, 2', 'posts'],
    ['Two babies are born every minute in the UK', 'a rate'],
  ])('leaves alone: %s (%s)', (text) => {
    expect(foundIn(smallNumber, text)).toEqual([]);
  });

  it.each([
    'There were four of us on shift',
    'one of two podiatrists in the county',
    'Top 3 tips for new patients',
    '1 in 10 people over 40 live with type 2 diabetes',
    'Only two people per bed please (visiting hours)',
    'Just two patients left on the list and I can go home',
    'we had three students on the ward today',
    'the only man in the room who knew how to fix the printer',
    "She's one of our first patients to have robotic surgery",
    'One of the four people on the quiz team was sick',
    'There are only two types of nurses',
    'the only person who ever thanked me this week was the cleaner',
    'I was the only woman on the course in 1978',
    'One of two ways to treat this',
    'Only three days until my holiday',
    'There are three people in the UK called Bronislaw Zajac, and one is our porter',
    'only one person on reception this morning, please be patient',
    'Only one visitor per patient on the ward',
    'we only had one ambulance in the county that night',
    'n=1 but I find coffee helps',
    'The third case in our teaching series',
    'Two men in a van delivered the bed to the ward',
    'She is the only person allowed to touch the good biscuits',
    'Three wards, two lifts, one porter',
    'We have two consultants for the whole county',
    'only four places left on the course',
    'Two steps to better balance',
    'one of the only units in the country with a garden',
    'There were two fire drills in the hospital today',
    'The first hospital in the UK to use this robot',
    'Only 2 weeks until flu season',
    'Fewer than five people a year in the region are diagnosed',
    'The only way to treat this is rest',
    'My three children were all born in this hospital',
    'the two men who founded the NHS dental service',
    'Just one drink more can make a difference to your liver',
    'Two lads from our rugby team raised £500',
    'only a couple of days left to apply',
    "she's the third in her class to qualify",
    'Four new midwives joined last year',
    "There's only one car park at the hospital",
  ])('leaves an innocent post with the same words alone: %s', (text) => {
    expect(foundIn(smallNumber, text)).toEqual([]);
  });
});

describe('the few of a small place', () => {
  it.each([
    '[[Three of the children at our little school have Type 1]]',
    'he has [[the only case of this in Wales]] and brought his letter to clinic',
  ])('finds: %s', (marked) => {
    expect(foundIn(smallNumber, marked)).toEqual(wordsMarked(marked));
  });
});
