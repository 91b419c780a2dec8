import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'identifier/email',
  title: 'Personal email address',
  severity: 'error',
  why: 'An address leads straight to the person, and anyone can search for what else it is used for.',
  advice:
    'Take the address out. A colleague who needs it can find it in the record, or you can send it by secure email.',
  instead: 'details are in the record',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' },
    { body: 'HIPAA', document: '45 CFR 164.514(b)(2)', section: '(F), as a checklist' },
    { body: 'NHS England', document: 'Using mobile messaging' },
  ],
  when: entity('email', { notAbout: ['organisation', 'staff', 'author', 'invented'] }),
  bad: [
    'he’s on [[k.oyelaran.home@mailbox.example]] send the sheet',
    'copy in his wife, [[ama.b_1961@letters.example]]',
    'DM or email her, [[shazia.pt2026@inbox.example]]',
    'pt prefers email: [[gwen at gmail dot com]]',
    'send the exercises to [[t.bevan [at] mailbox [dot] example]] pls',
    'anyone know why [[oluwadare63@inbox.example]] bounces?',
    'her mum reads [[j.ward@letters.example]] at night',
    'Can the wheelchair service please answer [[ife_obi74@homemail.example]], his wife is in bits',
  ],
  good: [
    {
      text: 'Write to the patient experience office: experience@ellerbeck-infirmary.example',
      because: 'a service’s mailbox',
    },
    { text: 'research@tamebridge-community.example', because: 'a team’s mailbox' },
    { text: 'pals@harrowdale-hospitals.example', because: 'a service’s mailbox' },
    { text: 'email the press office: comms@westering.example', because: 'an office’s mailbox' },
    { text: 'Correspondence to m.quiroga@rehabfutures.example', because: 'an author’s address on a paper' },
    { text: 'Informal chats: agnieszka.wrona@harrowdale.nhs.uk', because: 'staff at a public body, in an advert' },
    { text: 'follow me, I’m @dipak@feet.example on there now', because: 'a Mastodon handle' },
    { text: 'type it as firstname.surname@mailbox.example', because: 'a stand-in in a tutorial' },
    { text: 'email me on simon.eats.well@mailbox.example for recipes', because: 'the author’s own address' },
    {
      text: 'Join the stroke café: wexcombe.strokecafe.team@mailbox.example',
      because: 'a team’s mailbox at a public host',
    },
  ],
});
