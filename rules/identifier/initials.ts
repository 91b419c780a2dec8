import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'identifier/initials',
  title: 'Initials used for a patient',
  severity: 'warning',
  why: 'Initials with a ward or a story are often enough for colleagues, family and the person themselves.',
  advice: 'Write "someone I worked with", or use an invented name and say that it is invented.',
  instead: 'someone I worked with',
  guidance: [
    { body: 'HCPC', document: 'Guidance on use of social media', section: 'Confidentiality' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Singling out' },
  ],
  when: entity('initials', { about: ['patient', 'relative'] }),
  bad: [
    '[[Mrs T.W.]] came to us with swallowing problems',
    'Pt [[JB]] smashed her goals',
    'young person [[R.O.]] managed a whole assembly',
    'baby [[K.O.]] is off CPAP',
    'Worked with [[Mr D.]] for six months after his stroke',
    'my patient [[A.M.]] walked ten steps',
  ],
  good: [
    { text: 'Sacks called him Dr P.', because: 'a published case' },
    { text: 'Freud’s patient Anna O.', because: 'a published case' },
    { text: 'J.D. Salinger', because: 'an author' },
    { text: 'BP, HR and RR were normal', because: 'observations' },
    { text: '"Patient X" (invented) has chest pain', because: 'said to be invented' },
    { text: 'our MD, CEO and AHP lead', because: 'jobs' },
    { text: 'pt PE confirmed on CTPA', because: 'a diagnosis' },
    { text: 'Clinic opens at 8 A.M. for every patient', because: 'a time' },
  ],
});
