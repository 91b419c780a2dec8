import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'age/exact-age',
  title: 'Exact age',
  severity: 'info',
  why: 'Harmless on its own; together with a place or a day an exact age can be enough to know who this is.',
  advice: 'Say roughly how old: a band in place of the number.',
  instead: 'in her seventies',
  guidance: [
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Singling out' },
    { body: 'HHS', document: '45 CFR 164.514(b)(2)', section: '(i)(C)' },
    { body: 'Ahmed et al', document: 'J Med Internet Res 2020;22(9):e19746' },
  ],
  when: entity('age', {
    about: ['patient', 'relative'],
    // From 90 on, age/over-89 says it.
    where: ({ value }) => Number(value) < 90,
  }),
  bad: [
    '[[19 yr old]], stabbed in the thigh',
    '[[37F]], reg overdue her third, waters gone',
    'Kid, [[6]], fourteen magnets',
    'Took a [[74 year old]] to resus this morning',
    'First chest drain done by me today, poor guy is only [[31]]',
    'Baby is [[6/52 old]] and back on the ward with bronchiolitis',
    'My patient is [[seventeen]]. Nobody visits her.',
    'His wife, [[71]], slept in the chair by his bed all week',
    'A [[three-week-old]] on the unit today, tiny fighter',
  ],
  good: [
    { text: 'over-65s can book flu and Covid jabs together', because: 'a group' },
    { text: 'Jordan McAteer, 28, our HCA, is running ten marathons', because: 'a member of staff' },
    { text: 'Biscuit the therapy dog, 9', because: 'a dog' },
    { text: 'St Brannoc’s turns 100', because: 'a hospital' },
    { text: 'recruits aged 45 to 65', because: 'a range' },
    { text: '14F catheter and a 16G cannula on the tray, patient comfortable', because: 'sizes' },
    { text: 'A man in his sixties came in with a blister', because: 'a decade, not an age' },
    { text: 'I’m 34 and I cried in the sluice', because: 'the author' },
    { text: 'My son, 6, wants to be a paramedic', because: 'the author’s own child' },
    { text: 'Children aged 4 have their boosters at the GP', because: 'a group' },
    { text: 'Our 40-year-old scanner has retired from the ward', because: 'a machine' },
    { text: '10 years’ experience, band 6, 24/7 and a 2-week wait', because: 'numbers that are no ages' },
  ],
});
