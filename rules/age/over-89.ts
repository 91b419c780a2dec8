import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'age/over-89',
  title: 'Age 90 or over',
  severity: 'warning',
  why: 'So few people of one place are this old that the age works almost like a name.',
  advice: 'Leave the number out. A birthday post needs the person’s written consent.',
  instead: 'well into retirement',
  guidance: [
    { body: 'HHS', document: '45 CFR 164.514(b)(2)', section: '(i)(C)' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Singling out' },
  ],
  when: entity('age', { about: ['patient', 'relative'], where: ({ value }) => Number(value) >= 90 }),
  bad: [
    'Four hours in the corridor. [[96 years old]]. Arctic convoys.',
    'our oldest ever hip at [[101]], home in five days',
    'Happy [[103rd birthday]] to our lovely lady on rehab',
    'saw a lady at Larchfield House yesterday, [[92]], advanced Lewy body',
    'Discharged a [[centenarian]] home from the ward with a new hip',
    '[[94F]], fall, long lie, lovely as anything',
    'Helping a [[ninety-three-year-old]] gent back to his allotment after his stroke',
  ],
  good: [
    { text: 'St Brannoc’s turns 100', because: 'a hospital' },
    { text: '97% of people would recommend us', because: 'a percentage' },
    { text: 'aged 90 and over: book your RSV vaccine', because: 'a group' },
    { text: 'my nan is 94', because: 'the author’s family' },
    { text: 'Temp 98F, sats 94, HR 101', because: 'observations' },
    { text: 'Our 95-year-old hospital building leaks on the ward', because: 'a building' },
    { text: 'Centenarians on the ward were rare once; now we see hundreds', because: 'a group' },
  ],
});
