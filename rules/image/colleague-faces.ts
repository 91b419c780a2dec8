import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'image/colleague-faces',
  title: 'Colleagues in the picture',
  severity: 'info',
  why: 'Some colleagues stay offline to keep themselves safe, and a face says where they work and when.',
  advice: 'Ask everyone in it before you post. Has everyone said yes?',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '2.8, 2.9' },
    { body: 'ICO', document: 'UK GDPR: what is personal data?', section: 'images' },
    { body: 'NMBI', document: 'Fitness to practise 2023', section: 'a colleague recognisable despite emojis' },
  ],
  when: entity('visible-colleague'),
  bad: [
    '[[night crew selfie]] at the desk, nobody asked',
    '[[candid of a colleague asleep on break]] 😂',
    '[[team pic]] with someone who has asked not to be online',
    '3am and still smiling, [[photo of the team]] 📸',
    '[photo: [[three radiographers in lead aprons]], screens off]',
    'lol at this [[selfie with the girls]] in the sluice',
    '[[work bestie selfie]] before it all kicked off',
    '[photo: [[physio and porter doing the conga]]]',
    'snuck a [[video of the nurses]] dancing, they’ll kill me',
  ],
  good: [
    { text: 'Night crew selfie: all four of us said yes to this photo', because: 'everyone agreed' },
    { text: 'Team photo: awards photo by comms', because: 'taken by communications' },
    { text: 'Selfie of just me in my new uniform', because: 'the author alone' },
    { text: 'Official photos of the team from the press call', because: 'a press call' },
    { text: 'The team were brilliant tonight', because: 'nothing is shown' },
    { text: '[photo: empty nurses’ station at dawn]', because: 'nobody is there' },
    { text: '[photo: kettle in the staff room]', because: 'a kettle' },
    { text: 'She picked the photo herself [photo: Sandra the domestic with a mop]', because: 'she chose it' },
    { text: 'Big picture thinking from our team today', because: 'no picture' },
  ],
});
