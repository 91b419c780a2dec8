import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'identifier/address',
  title: 'Home address or postcode of a person',
  severity: 'error',
  why: 'To every neighbour an address is a name, and it brings people to the door.',
  advice:
    'Leave out the number, the street and the postcode: no reader needs to know which town, let alone which door.',
  instead: 'in one of our towns',
  guidance: [
    {
      body: 'HCPC',
      document: 'Confidentiality: guidance for registrants',
      section: 'What information is confidential?',
    },
    { body: 'HIPAA', document: '45 CFR 164.514(b)(2)', section: '(B), as a checklist' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Linkability' },
  ],
  when: entity(['address', 'postcode'], { notAbout: ['organisation', 'staff', 'author', 'public-figure'] }),
  bad: [
    'Anyone been to [[27 Larkspur Close]] yet?',
    'Third fall, same flat, [[SY63 1WB]]',
    'back at [[Tanyard House, Quarry Row]], mind the geese',
    'third time at [[27a larkspur road]] this week',
    'lives in [[Flat 3, Heron Court]], lift’s broken',
    'the lady at [[3/2 45 Sauchie St]] won’t come down the stairs',
    'home visit [[sy63 1wb]], dog in the garden',
    'Pt moved to [[12 Heol y Bryn]], [[LL78 4TW]]',
    'took him home to the [[second floor of Kestrel House]]',
  ],
  good: [
    { text: 'Use HD63 2QT for your sat nav to the diagnostic centre', because: 'a site that everyone is to find' },
    { text: 'blood donation at the leisure centre, LA47 9EZ', because: 'a venue' },
    { text: 'we cover LL, SY and CW postcodes', because: 'areas, not addresses' },
    { text: 'Our MSK clinic has moved to 14 Mill Lane, Wexcombe LA47 9EZ', because: 'a service’s own address' },
    { text: 'he needs his B12 today, pain is L5/S1', because: 'a vitamin and a disc' },
    { text: 'staged T2 N1 M0 on the form W12', because: 'a tumour stage and a form' },
    { text: 'normal S1 2 heart sounds, no murmur', because: 'heart sounds' },
    { text: 'Find us in Bay 3 of the hall, our workshop is in Room 14', because: 'numbered rooms' },
    { text: '40 mins down the road and 2 wards close to bursting', because: 'numbers before everyday words' },
    { text: 'Clapping outside 10 Downing Street with the union', because: 'an address everyone knows' },
  ],
});
