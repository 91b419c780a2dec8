import { addingUpTo } from '../../src/engine/jigsaw/jigsaw.ts';
import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'jigsaw/unusual-event',
  title: 'Something that happens once, and when or where',
  severity: 'error',
  why: 'One event, one person: whoever was there or heard of it knows who this is.',
  advice: 'Don’t post it. If there is something to learn from it, ask about a case report with the person’s consent.',
  guidance: [
    { body: 'HCPC', document: 'Panel decision, HPC v Harling', section: '2009' },
    { body: 'RCR', document: 'Guidance on patient images', section: '2017' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Singling out' },
  ],
  when: addingUpTo('jigsaw/unusual-event'),
  bad: [
    '[[Lawnmower v foot. Lawnmower won. Just now]]. #podlife',
    '[[quads at Queen Philippa tonight]], we are not ok',
    'In [[Fields’ disease we have two, both attend our Wexcombe neuromuscular clinic]]',
  ],
  good: [
    { text: 'lawnmower safety week: boots on, clogs off', because: 'a campaign' },
    { text: 'the first heart transplant, Cape Town, 1967', because: 'history' },
    { text: 'burns drill with moulage on Tuesday', because: 'an exercise' },
  ],
});
