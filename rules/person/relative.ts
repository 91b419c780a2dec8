import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'person/relative',
  title: 'Identifies through family',
  severity: 'info',
  why: 'Friends recognise a story by its family: the twins, the bride, the brother in the next bed.',
  advice: 'Say "family" and leave out how many there are and who is whose.',
  instead: 'their family',
  guidance: [
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Linkability' },
    { body: 'HCPC', document: 'Guidance on confidentiality', section: 'What information is confidential?' },
    { body: 'HHS', document: 'HIPAA safe harbor, 45 CFR 164.514(b)(2)', section: '(i)' },
  ],
  when: entity('relative', { about: ['patient', 'relative'] }),
  bad: [
    'a [[mother of identical twins]] in year six',
    '[[her brother is in the next bed]]',
    '[[grandmother, mother and daughter]] all in my falls class',
    '[[grandad of the bride]]',
    'saw a [[dad of four]] in clinic',
    'the lady whose [[husband is in the army]] wanted a video call',
  ],
  good: [
    { text: 'bring a family member to clinic', because: 'advice to everyone' },
    { text: 'as a mum of two I know nights are hard', because: 'the author' },
    { text: "Marie Curie's daughter drove an x-ray van", because: 'history' },
    { text: 'my brother is in the next room making tea', because: 'the author’s own family' },
    { text: 'parents of twins are welcome at our group', because: 'an open invitation' },
  ],
});
