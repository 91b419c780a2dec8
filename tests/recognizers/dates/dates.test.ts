import { describe } from 'vitest';
import { itFinds, itLeavesAlone } from './tables.ts';

describe('dates in figures', () => {
  itFinds('date', [
    ['seen [[14/03/2026]] in clinic', '2026-03-14'],
    ['op on [[3/6/26]]', '2026-06-03'],
    ['op on [[03/06/99]]', '1999-06-03'],
    ['dated [[14.03.2026]].', '2026-03-14'],
    ['[[14-03-2026]]: went home', '2026-03-14'],
    ['[[2026-03-14]] admitted', '2026-03-14'],
    ['[[2026/03/14]] admitted', '2026-03-14'],
    ['[[03/14/2026]] the American way', '2026-03-14'],
    ['[[29/02/2024]] leapt', '2024-02-29'],
    ['Scheduled post [[14/06]]', '--06-14'],
    ['discharged on [[14/6]], readmitted since', '--06-14'],
  ]);
  itLeavesAlone('date', [
    ['31/02/2026', 'no February has 31 days'],
    ['29/02/2025', 'no leap year'],
    ['13/25/2026', 'no such month either way round'],
    ['open 24/7', 'always'],
    ['power 5/5, GCS 15/15', 'scores'],
    ['6/52 of rest', 'six weeks'],
    ['BP 120/80', 'blood pressure'],
    ['sort code 20-11-34', 'a bank'],
    ['version 10.11.12 is out', 'software'],
    ['10.11.12.13', 'an address on a network'],
    ['IMG_20260314123000.jpg', 'a longer run of digits'],
    ['19660418', 'eight digits without a label'],
  ]);
});

describe('dates in words', () => {
  itFinds('date', [
    ['[[14 March 2026]]', '2026-03-14'],
    ["[[30 November '79]]", '1979-11-30'],
    ['[[March 14th, 2026]]', '2026-03-14'],
    ['the [[14th of March]]', '--03-14'],
    ['on [[Mar 14 51]].', '1951-03-14'],
    ['on [[14 March]] 51 people came', '--03-14'],
    ['[[Saturday 14 March 2026]]', '2026-03-14'],
    ['[[14MAR2026]]', '2026-03-14'],
    ['[[09-Nov-2021]]', '2021-11-09'],
    ['since [[July 2021]]', '2021-07'],
    ["since [[Sept '21]]", '2021-09'],
    ['from [[3 March]].', '--03-03'],
    ['[[14 Mawrth 2026]] yng nghlinig y ward', '2026-03-14'],
    ['at [[14 March]] 12:30', '--03-14'],
    ['hurt in the baler [[this August]]', undefined],
    ['not spoken since [[july]]', undefined],
    ['a case from North Devon, [[June]]"', undefined],
  ]);
  itLeavesAlone('date', [
    ['31 April 2026', 'April has 30 days'],
    ['you may 2 of you', 'a verb'],
    ['all 5 may come', 'a verb'],
    ['they march 20 miles', 'a verb'],
    ['April, our physio, is off', 'a person'],
    ['April in May’s garden, June at the desk', 'people'],
    ['may I, in march time, by august company', 'words that are months with a capital'],
    ['May and June covered, March on leave', 'months with nothing to lead up to them'],
    ['in 2026', 'a year alone'],
  ]);
});

describe('days by name', () => {
  itFinds('date', [
    ['[[Saturday 9th]], half ten'],
    ['came in [[Easter Monday]], went home [[Whit Sunday]]'],
    ['[[Christmas Eve]], [[Boxing Day]] and [[New Year’s Day]]'],
    ["[[St David's Day]] on the ward"],
    ["[[Mother's Day]] in ICU"],
    ['[[bank holiday Monday]], four hours'],
    ["last [[Wednesday]]'s clinic"],
    ['[[TUESDAY]]. Never again.'],
    ['on [[Fri]] he fell'],
    ['[[Thurs]] 12.30'],
    ['discharged on the [[9th]].'],
    ['lost him [[Sunday morning]], [[Tuesday teatime]]'],
    ['Night handover [[Sat]] – bay C'],
    ["C3 71F self dc'd [[fri]], back again"],
    ['my lady went home [[tues]]'],
    ['[[Fri night]] stabbing'],
    ['home by [[the weekend]]'],
    ['what happened to his mum [[that Christmas]]'],
    ['born on [[Christmas morning]]'],
  ]);
  itLeavesAlone('date', [
    ['can anyone swap sat late for sun early', 'too short to be sure'],
    ['he sat, I sat', 'a verb'],
    ['came in and sat down, out in the Sun', 'a verb and a newspaper'],
    ['Black Friday deals', 'a sale'],
    ['Sheffield Wednesday lost', 'a football club'],
    ['clinics run on Fridays', 'every week'],
    ['on the 9th floor', 'a floor'],
    ['today, yesterday, last week', 'said by the clock of the post'],
  ]);
});
