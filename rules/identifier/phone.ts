import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'identifier/phone',
  title: 'Personal phone number',
  severity: 'error',
  why: 'Strangers could ring this person, and anyone who knows the number learns that they are in care.',
  advice: 'Delete the number. If readers need one to call, give the team’s, the ward’s or the switchboard’s.',
  instead: 'call the ward on its own number',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' },
    { body: 'HIPAA', document: '45 CFR 164.514(b)(2)', section: '(D), as a checklist' },
    { body: 'National Data Guardian', document: 'Caldicott Principles', section: '3' },
  ],
  when: entity('phone', { notAbout: ['organisation', 'staff', 'author', 'invented'] }),
  bad: [
    'daughter wants a ring back [[07700 900417]]',
    'the neighbour will let you in, ring [[01632 960 815]]',
    'text him [[+44 7700 900 882]] he won’t pick up unknowns',
    'NOK is Gwen ([[029 2018 0123]])',
    'ring the ward for her notes, her mum is on [[07700.900.123]]',
    'can someone try [[07700900417]] again?',
    'Ward is on 0161 496 0142 and the daughter on [[07700 900417]]',
    'Key-holder: [[028 9649 6123]], spare key under the pot',
    'her son in Cork is on [[+353 87 123 4567]]',
  ],
  good: [
    { text: 'PALS 0161 496 0142', because: 'a service’s published line' },
    {
      text: 'Informal chats: Agnieszka Wrona, Therapy Lead, 0113 496 0275',
      because: 'a member of staff in an advert, by her role',
    },
    { text: 'call 111, or 999 in an emergency', because: 'public short codes' },
    { text: 'Samaritans 116 123', because: 'a public short code' },
    { text: 'Childline 0800 1111', because: 'a public short code' },
    { text: 'the daughter rang twice, the ward’s number is 0161 496 0142', because: 'the nearest label is the ward’s' },
    { text: 'Call us on 0161 496 0142 to book your blood test', because: 'an invitation to everyone' },
    { text: 'Quit smoking: 0300 123 4567', because: 'an 03 number is only ever a service’s' },
    { text: 'anyone want my late shift? text me 07700 900231', because: 'the author’s own number' },
    { text: 'No longer 24/7, now 8am-8pm, 4-6pm on 07/12/2026', because: 'hours and a date' },
    { text: 'co-codamol 30/500, then 500/125 tds', because: 'doses' },
    { text: 'sort code 07-11-16 account 12345678', because: 'bank details are another rule’s' },
  ],
});
