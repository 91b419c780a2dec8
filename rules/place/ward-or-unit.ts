import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'place/ward-or-unit',
  title: 'Named or numbered ward',
  severity: 'info',
  why: 'A ward holds twenty-odd people, and visitors and colleagues know which of them this is.',
  advice: 'Leave out the name or number of the ward.',
  instead: 'on the ward',
  guidance: [
    { body: 'HHS', document: '45 CFR 164.514(b)(2)', section: '(i)(B)' },
    { body: 'HCPC', document: 'Guidance on use of social media', section: 'Confidentiality' },
  ],
  when: entity('ward', { about: ['patient', 'relative'] }),
  bad: [
    'Bloke on [[Ward 9]] proposed to his girlfriend this afternoon',
    'There is a lady on [[Heron Ward]] with vascular dementia who sings every evening',
    'the chap on [[Linnet Ward]] waiting for a valve',
    'that’s the second time this month with the hip, we love you but we don’t want to see you back on [[Ward 4]]',
    'my gent on [[rowan ward]] thinks I am his daughter',
    'poor lady in the [[Linnet Unit]] has not slept for three nights',
    'Big hello to the lady on [[Elgar Ward]], in for her new knee',
    'the man from [[ward 12b]] went walkabout in his gown again',
    'a wee man on [[Ward C4]] has been waiting for his carers for 94 days',
    'moved a patient up to [[4B]] last night and she held my hand the whole way',
  ],
  good: [
    { text: 'Ward 21 won the gardening competition', because: 'the ward’s doing' },
    { text: 'Ward 7 link corridor closed', because: 'a corridor' },
    { text: 'Mary Seacole Ward has reopened', because: 'a building' },
    { text: 'Last day on Heron Ward 🥲 thank you to every HCA and nurse', because: 'a student’s placement' },
    { text: 'Sister Ward and Mr Ward taught me all I know', because: 'people called Ward' },
    { text: 'Ward 12 is recruiting a Band 6', because: 'a vacancy' },
    { text: 'A hot drink helps to ward off 2 colds', because: 'a verb' },
    { text: 'Vote for Linnet Ward councillors on Thursday', because: 'an electoral ward' },
    { text: 'labour ward 11/10 there is no better toast on god’s earth', because: 'a score' },
    { text: 'My patient on the stroke ward smiled today', because: 'every hospital has one' },
  ],
});
