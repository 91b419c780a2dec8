import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'clinical/patient-quote',
  title: 'Words spoken by a patient in care',
  severity: 'info',
  why: 'People know their own words, and so do those who love them.',
  advice: 'Paraphrase, and lose the setting.',
  guidance: [
    { body: 'Ahmed et al', document: 'J Med Internet Res 2020;22(9):e19746' },
    { body: 'HCPC', document: 'Guidance on confidentiality' },
  ],
  when: entity('quote', { about: ['patient', 'relative'] }),
  bad: [
    'My patient this morning: [["I only came in for my bunion, love"]], pre-op, Linnet Ward',
    'A man in clinic described his stroke as [["a dimmer switch nobody would own up to touching"]]',
    'my last patient, he said [["tell nobody about the budgie"]]',
    'The lady in bed 2 looked at me and whispered [[“is it bad, pet?”]]',
    "wee man in resus goes [['ah’m no deid yet hen']]",
    'Today in resus with a lad\npt: [[can I still have my sausage roll]]\nme: no, you are nil by mouth',
    'A gent of 80 went quiet in the scanner. [["Has that always made a noise?"]] he asked me',
    'told him the scan was clear and he just said [["well, bugger me"]]',
    'My patient of 97, on being told to rest: he said [["I’ll rest when I’m dead, son"]]',
    'A girl of 6 asked me [["does the robot eat the bad bit?"]]',
  ],
  good: [
    { text: '"Not everything that counts can be counted", as the saying goes', because: 'a saying' },
    { text: '"We’re hiring," said Dr Beynon', because: 'a colleague' },
    { text: 'the card said "ta for everything"', because: 'a card' },
    { text: 'A patient said "thank you for everything" and I cried', because: 'thanks' },
    { text: 'I told my patient "you’ve got this"', because: 'the author’s own words' },
    { text: 'Our talk "Nothing about me without me" is at 2pm', because: 'a title' },
    { text: 'The consultant said "good spot" after I rang about my patient', because: 'a colleague' },
    { text: 'We stopped calling people "bed blockers" in meetings', because: 'a label' },
    { text: 'Ask "could it be sepsis?"', because: 'a campaign' },
    { text: 'The minister said "help is on the way" on the radio', because: 'a politician' },
  ],
});
