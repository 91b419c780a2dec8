import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'identifier/chi-or-hc-number',
  title: 'Scottish CHI, Northern Ireland H&C or Irish IHI number',
  severity: 'error',
  why: 'It opens the same records as an NHS number does, and a CHI also tells the date of birth and the sex.',
  advice:
    "Take it out and move the message to your clinical system: you don't need it here, and a CHI carries a birth date inside it.",
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' },
    { body: 'NHS England', document: 'NHS Data Model and Dictionary', section: 'CHI number; H&C number' },
    { body: 'National Data Guardian', document: 'The eight Caldicott Principles', section: 'Principle 3' },
  ],
  notes: {
    'birth-date': 'The first six digits are a date of birth: day, month and year.',
  },
  when: entity(['chi-number', 'hc-number', 'ihi-number'], {
    note: ({ type }) => (type === 'chi-number' ? 'birth-date' : undefined),
  }),
  bad: [
    'CHI [[140351 4827]] needs rebooked',
    'H&C number [[362 118 4073]] has the wrong GP again',
    "his CHI is [[0107602219]], dna'd again",
    '[[140351 4827]] (CHI) is on the wrong list',
    'CHI nos [[1403514827]] & [[0107602219]] for the Friday clinic please',
    'HCN: [[3621184073]], bloods haemolysed again',
    'health and care number [[362-118-4073]] printed on the wrong band',
    'IHI [[539301 481234 567890]] came over the border with the letter',
  ],
  good: [
    { text: 'call 0141 496 0333 for the day unit', because: 'a telephone number' },
    { text: 'order 3101299912 shipped', because: 'an order number that begins like a date' },
    { text: '311 calls this month, 299 answered in 12 minutes', because: 'counts' },
    { text: 'Tai Chi 141 496 0333, all welcome', because: 'a class, and a Glasgow number without its zero' },
    { text: 'chi-squared 1414960333 rows later, still not significant', because: 'a statistical test' },
    { text: 'H&C 28 9649 6012 for the boiler', because: 'hot and cold, and a Belfast number without its zero' },
    { text: 'Ring Chi on 141 496 0333 about the raffle', because: 'Chi is a first name here' },
    { text: 'Our H&C trust saw 3621184073 page views', because: 'no label, and the check digit is wrong' },
  ],
});
