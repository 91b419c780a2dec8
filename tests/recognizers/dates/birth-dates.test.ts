import { describe, expect, it } from 'vitest';
import { found, itFinds, itLeavesAlone } from './tables.ts';

describe('after a label', () => {
  itFinds('date-of-birth', [
    ['Dafydd Pritchard-Lewis (DOB [[14/03/1951]])', '1951-03-14'],
    ['DOB: [[14.3.51]]', '1951-03-14'],
    ['D.O.B. [[14-03-1951]]', '1951-03-14'],
    ['d.o.b [[3 Mar 51]]', '1951-03-03'],
    ['d o b [[14 03 51]]', '1951-03-14'],
    ['Date of birth: [[1 Jan 2001]]', '2001-01-01'],
    ['Date of Birth\n[[14/03/1951]]', '1951-03-14'],
    ['her birthdate is [[14 March 1951]]', '1951-03-14'],
    ['PatientBirthDate=[[19660418]]', '1966-04-18'],
    ['date_of_birth: [[1966-04-18]]', '1966-04-18'],
    ['DOB [[14031951]]', '1951-03-14'],
    ['DOB [[140351]]', '1951-03-14'],
    ['DOB - [[3rd June 1956]]', '1956-06-03'],
    ['dob [[March 1951]]', '1951-03'],
    ['DOB [[14MAR1951]]', '1951-03-14'],
    ['Dyddiad geni: [[14 Mawrth 1951]]', '1951-03-14'],
    ['born [[14/03/1951]]', '1951-03-14'],
    ['Born: [[14/03/1951]] Sex: F', '1951-03-14'],
    ['was born on the [[23rd of August 1990]]', '1990-08-23'],
    ['born in Wrexham on [[14 March 1951]]', '1951-03-14'],
    ['born on VE Day, [[8 May 1945]], in a shelter', '1945-05-08'],
    ["his birthday's the [[8th of May 1945]]", '1945-05-08'],
    ['born at 03:12 on [[14 March]]', '--03-14'],
    ['(b. [[1966-04-18]]) brought in by friends', '1966-04-18'],
    ["we share a birthday, [[30 November '79]], what are the odds", '1979-11-30'],
    ['birthday is [[4th July 1944]]', '1944-07-04'],
    ['the exact same birthday as me, [[6 March 1988]]', '1988-03-06'],
    ['born the same day as me: [[19/11/84]]', '1984-11-19'],
    ['shares her birthday with the King, [[14 November 1948]]', '1948-11-14'],
    ['her birth certificate says [[29 October 1939]]', '1939-10-29'],
    ['DOB [[3rd of the 9th 2016]]', '2016-09-03'],
    ['born on the [[fourth of July 1944]]', '1944-07-04'],
  ]);
  itLeavesAlone('date-of-birth', [
    ['born today', 'today is not a date'],
    ['DOB on the wristband', 'no date follows'],
    ['born before 1957', 'a cohort'],
    ['born on or after 1 September 2008', 'a cohort'],
    ['born between 2 September 1945 and 1 September 1950', 'a cohort'],
    ['born in Wales, moved here on 3 May 2019', 'the day of the move'],
    ['born 03:12', 'a time'],
    ['birthday cake sale 3 June', 'the day of the sale'],
    ['seen 12/03/2026', 'no label'],
    ['plan b 14/03/2026', 'not the b of "born"'],
    ['DOB 00/00/0000', 'a form nobody filled in'],
  ]);
});

describe('before a label', () => {
  itFinds('date-of-birth', [
    ['[[14/03/1951]] (DOB)', '1951-03-14'],
    ['[[14.03.1951]] = d.o.b.', '1951-03-14'],
    ['[[14 March]] is her birthday', '--03-14'],
    ['[[1/4/58]] for his birthday', '1958-04-01'],
    ['seen 11/03/2026 not 12/03/2026, DOB [[14/03/1951]]', '1951-03-14'],
    ['seen 12/03/2026, DOB [[14/03/1951]]', '1951-03-14'],
  ]);
});

describe('in text read from a picture', () => {
  itFinds('date-of-birth', [
    ['SARAHDOB[[12/03/1986]]NHS9990000018', '1986-03-12'],
    ['DOB[[12031986]]', '1986-03-12'],
    ['DOB[[1203/1986]]', '1986-03-12'],
    ['DOB: [[12 03 1986]]', '1986-03-12'],
    ['D0B [[12/03/1986]]', '1986-03-12'],
    ['DOB [[l2/O3/1986]]', '1986-03-12'],
    ['WALLACE, Benedict  [[07/02/1990]]  HDGH 4471882', '1990-02-07'],
    ['JONES^MARY [[19560312]] F', '1956-03-12'],
    ['Mrs Gill [[12/04/1968]]', '1968-04-12'],
    ['Sunita Rao ([[12/04/1968]])', '1968-04-12'],
    ['[[14/03/1951]] (74Y) F', '1951-03-14'],
  ]);
  itLeavesAlone('date-of-birth', [
    ['Harrowdale General Hospital 05/07/1948', 'a hospital'],
    ['Opened 05/07/1988', 'an opening'],
    ['Jo Bloggs 14/03/2026', 'too late for anyone but a baby'],
  ]);
});

it.each([
  ['DOB 31/02/1990', false],
  ['DOB 45/13/1990', false],
  ['DOB 28/02/1990', true],
])('says whether the calendar has it: %s', async (text, valid) => {
  expect(await found(text, 'date-of-birth')).toMatchObject([{ valid }]);
});
