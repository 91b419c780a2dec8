import { describe, expect, it } from 'vitest';
import { NUMBER_WORDS, numberOf } from '../../../src/recognizers/ages/number-words.ts';
import { itFinds, itLeavesAlone } from '../dates/tables.ts';

describe('ages in years', () => {
  itFinds('age', [
    ['[[80]], blew glass for forty years', '80'],
    ['soda bread every week. [[94]] and was up on the tractor', '94'],
    ['Took a [[74 year old]] to resus', '74'],
    ['[[19 yr old]], stabbed', '19'],
    ['a [[52yo]] bus driver', '52'],
    ['[[74y/o]] lady', '74'],
    ['a [[45-year-old]]', '45'],
    ['[[96 years old]]. Arctic convoys.', '96'],
    ['[[seventy-four-year-old]]', '74'],
    ['[[a hundred and three years old]]', '103'],
    ['[[74F]] with a hip, [[37 F]], [[87M]]', '74', '37', '87'],
    ['[[34 female]]', '34'],
    ['[[F/37]] chest pain', '37'],
    ['[[age 6]], [[aged 11]], [[aged seventeen]]', '6', '11', '17'],
    ['at the [[age of 34]]', '34'],
    ['Kid, [[6]], fourteen magnets', '6'],
    ['Jean, [[78]]', '78'],
    ['Oluwaseun Adeyemi, [[43]], limped in', '43'],
    ['a lady at the home yesterday, [[92]], advanced Lewy body', '92'],
    ['Jean ([[78]]) and a gent ([[92]])', '78', '92'],
    ["she's [[17]] and tiny", '17'],
    ["he's only [[26]].", '26'],
    ['poor guy is only [[31]]. Gone.', '31'],
    ['He’s [[26]] 😭', '26'],
    ['She was just [[seventeen]].', '17'],
    ['turning [[80]] today', '80'],
    ['[[103rd birthday]] and [[ninetieth birthday]]', '103', '90'],
    ['our oldest ever hip at [[101]], home in five days', '101'],
    ['At [[87]], he still swims', '87'],
    ['a man of [[45]] with gout', '45'],
    ['Lost a patient. [[Seventeen]].', '17'],
    ['a [[nonagenarian]] and a [[centenarian]]', '90', '100'],
    ['young lad about [[19]] in a hoodie', '19'],
    ['wee lassie of maybe [[7]]', '7'],
    ["kid can't have been more than [[12]], on a trolley", '12'],
    ['a patient of mine is [[ninety-four]] and flirts', '94'],
    ['[[101]] and still doing the crossword', '101'],
    ["Wor Betty's [[104]] the day", '104'],
    ["he'll be [[99]] in April and wants his licence", '99'],
    ['[[99]] in April! What a privilege', '99'],
    ['has just had twins at [[47]] after IVF', '47'],
    ['Only [[34]], with three little ones', '34'],
    ['not even [[thirty]] and she’s ventilated', '30'],
    ['[[82]], three buses to get here', '82'],
    ['nil by mouth, [[76]], had her op cancelled', '76'],
    ['my lady of [[ninety]] has gone home', '90'],
    ['the big [[9-0]] on Friday', '90'],
    ['she turned [[90]] in our resus', '90'],
    ['[[92 years young]]', '92'],
    ['oldest patient I have scanned: [[101]]', '101'],
  ]);
});

describe('ages in months, weeks and days', () => {
  itFinds('age', [
    ['[[6/52 old]] baby', '0.12'],
    ['a [[3 week old]]', '0.06'],
    ['[[18 months old]]', '1.5'],
    ['Toddler, [[18 months]], swallowed a coin', '1.5'],
    ['[[2/7 old]]', '0.01'],
    ["she's [[3 months old]]", '0.25'],
  ]);
});

describe('what is no age', () => {
  itLeavesAlone('age', [
    ['20, 30, 40 press ups. 50 and counting. 35, maybe more', 'counts'],
    ['in his sixties, in her 90s', 'decades'],
    ['an octogenarian', 'a decade'],
    ['over-65s, 65+, under 5s', 'groups'],
    ['aged 45 to 65, aged 45-65', 'a range'],
    ['aged 90 and over', 'a group'],
    ['50 to 74 year olds', 'a range'],
    ['16-18 year olds', 'a range'],
    ['from age 50', 'a threshold'],
    ['Age UK, stone age', 'names'],
    ['14F catheter, 36F bra, 16G cannula', 'sizes'],
    ['Temp 98F, bed 14 F', 'a temperature and a bed'],
    ['on the M62', 'a motorway'],
    ["10 years' experience, 5 year plan, 3 weeks of scar massage", 'spans of time'],
    ['five years ago', 'a span of time'],
    ['walked ten metres. Ten!', 'a count said again'],
    ['24/7, band 6, 2-week wait, 1 in 10', 'other numbers'],
    ['she’s 38.9 and 100%', 'observations'],
    ['she’s 40 weeks pregnant', 'a pregnancy'],
    ['he’s 6 foot', 'a height'],
    ['dad of two, mum of 3', 'children'],
    ['GCS was 15, HR at 101', 'observations'],
    ['March, 14, Bay, 6, Room 3, 4', 'lists'],
    ['97% of people', 'a percentage'],
    ['a 150 year old oak', 'nobody is that old'],
    ['Only 34 beds, just 19 weeks, about 19 of us', 'counts'],
    ['Sixteen. That’s how many emails I got', 'a count'],
    ['a haemoglobin of 21 walked in. TWENTY ONE.', 'a result said again'],
    ['twins at 34 weeks, arrest at 19:00', 'a pregnancy and a time'],
    ['37 in the department, 19 waiting', 'a department'],
    ['sats of 94 and holding, temp is 39 and rising', 'readings'],
  ]);
});

it.each([
  ['six', 6],
  ['forty-two', 42],
  ['ninety nine', 99],
  ['a hundred', 100],
  ['one hundred and nineteen', 119],
  ['103rd', 103],
  ['eightieth', 80],
  ['twelfth', 12],
  ['hundredth', 100],
  ['seventy-fifth', 75],
  ['many', undefined],
])('reads %s as %s', (words, value) => {
  expect(numberOf(words)).toBe(value);
});

it('knows every number in words up to 119', () => {
  expect('one hundred and nineteen').toMatch(new RegExp(`^${NUMBER_WORDS}$`));
});
