import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'date/date-of-birth',
  title: 'Date of birth',
  severity: 'error',
  why: 'A name and a date of birth are how services check who someone is. With a place, the date alone can point at one person.',
  advice: 'Take the date out. Age rarely matters to the story; where it does, a band is enough.',
  instead: 'in their thirties',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' },
    { body: 'HCPC', document: 'Social media case studies', section: 'Desmond' },
    { body: 'HHS', document: '45 CFR 164.514(b)(2)', section: '(i)(C)' },
  ],
  when: entity('date-of-birth', {
    notAbout: ['author', 'author-family', 'staff', 'public-figure', 'organisation', 'animal', 'population', 'invented'],
  }),
  bad: [
    'Dafydd Pritchard-Lewis, DOB [[14/03/1951]]',
    "we share a birthday, [[30 November '79]], what are the odds",
    '(b. [[1966-04-18]]) brought in by friends',
    'AHMED, Rukhsana  DOB [[30/11/1984]]  XR CHEST',
    'WALLACE, Benedict  [[07/02/1990]]  HDGH 4471882',
    'SARAHDOB[[12/03/1986]]NHS9990000018',
    'anyone got the notes for the gent born [[3rd of May 1948]], bay 2?',
    'D.O.B: [[31.02.1990]] is what it says on her band, surely not right',
    "Can someone ring Mrs Gill's son, her date of birth is [[14 March 1951]]",
    'PatientBirthDate=[[19660418]] in the export',
    'She was born in Wrexham on [[9 June 1938]] and has outlived two of our consultants, still on the ward',
  ],
  good: [
    { text: 'Born 12 May 1820, Florence Nightingale was a statistician', because: 'a historic figure' },
    { text: 'I turned forty on a night shift', because: 'the author, and no date' },
    { text: 'the NHS began in July 1948', because: 'a service has no date of birth' },
    { text: 'The NHS was born on 5 July 1948 and so was our cleaner’s patience', because: 'a service again' },
    { text: 'clinic opens 03/06/2026', because: 'an opening date' },
    { text: 'I was born on 14 March 1981 in the very unit I work on', because: 'the author’s own date' },
    { text: 'My son was born on 2 July 2019 and I still cry at every birth', because: 'the author’s own child' },
    { text: 'Born before 1957? You are probably measles immune', because: 'a cohort, not a person' },
    { text: 'Babies born on or after 1 September 2008 get the MenB jab', because: 'a cohort, not a person' },
    { text: 'Review date 14/03/2027, published 14/03/2026', because: 'dates of a document' },
    { text: 'born today!', because: 'today is not a date of birth' },
  ],
});
