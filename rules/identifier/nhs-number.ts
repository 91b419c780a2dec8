import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'identifier/nhs-number',
  title: 'NHS number',
  severity: 'error',
  why: "With this one number, someone can find the person's whole record. A post never needs it.",
  advice:
    'Take the whole number out; hiding a few digits is not enough. If a colleague needs it to act, send it through your approved clinical system.',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' },
    { body: 'HCPC', document: 'Guidance on confidentiality', section: 'What information is confidential?' },
    { body: 'National Data Guardian', document: 'The eight Caldicott Principles', section: 'Principles 2 and 3' },
    { body: 'HIPAA', document: 'Safe harbor identifiers, 45 CFR 164.514(b)(2)', section: '(H) medical record numbers' },
  ],
  notes: {
    'test-number':
      "Numbers that begin with 999 are kept for testing, so this one can't be a patient's. It usually means that a screenshot or a test record is in the draft: check what else came with it.",
    mistyped: 'A digit looks mistyped, but most of the number is still there, and a near miss is easy to put right.',
  },
  when: entity('nhs-number', {
    note: ({ value, valid }) =>
      value?.startsWith('999') === true ? 'test-number' : valid === false ? 'mistyped' : undefined,
  }),
  bad: [
    'NHS no [[999 114 1707]] needs rebooking',
    'wrong label printed for [[500-297-8754]] again',
    'nhs num [[9997537786]] (one digit mistyped, still labelled)',
    '[[855.177.9923]] came back positive',
    'Can anyone see bloods for [[999 158 8132]] (NHS no), lab is not picking up',
    'NHS nos [[999 114 1707]] and [[999 158 8132]] are both down as DNA',
    'Rhif GIG [[999 114 1707]], dim apwyntiad eto',
    'Clinic list photo says NHS Number:\n[[999\u2009114\u20091707]]',
    '[[9991141707]] still waiting for her scan, third time of asking',
    'ref [[999 114 1707]], please order bloods',
  ],
  good: [
    { text: 'ISBN 0853801290 is back in print', because: 'an ISBN-10 uses the same check digit' },
    { text: 'Zoom meeting ID 924 776 4726', because: 'a meeting, written 3-3-4 and passing the check by chance' },
    { text: 'Eventbrite order 868 616 4250 for two tickets', because: 'an order number' },
    { text: 'call our booking line 03069 990 114', because: 'a telephone number' },
    { text: 'PO 868 616 4250 raised with the supplier for new chairs', because: 'a purchase order' },
    { text: '924 776 4726, passcode on Teams', because: 'the passcode after it makes it a meeting' },
    { text: 'Ring the day unit on 868 616 4250', because: 'a number to ring' },
    { text: 'Raised for the ward charity, page 8686164250', because: 'a fundraising page' },
    { text: 'wrong label printed for 500-297-8755 again', because: 'no label, and the check digit is wrong' },
    { text: 'NHS no 0000000000 on the demo screen', because: 'one digit over and over is a placeholder' },
    { text: 'Full story: https://example.org/news/999-114-1707', because: 'digits of a web address' },
    { text: 'Call NHS 111, or 999 in an emergency', because: 'the emergency numbers' },
    { text: 'Do you know your NHS number? You can find it in the app', because: 'no number' },
  ],
});
