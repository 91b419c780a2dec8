import { addingUpTo } from '../../src/engine/jigsaw/jigsaw.ts';
import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'jigsaw/news-event',
  title: 'Links someone in the news to their care',
  severity: 'error',
  why: 'The press may have the name already. A word from you about treatment or condition is what turns the news into a disclosure.',
  advice:
    'Leave it to the press office, and send journalists and neighbours to the police account. You can say that you can’t talk about who is or isn’t here.',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.2' },
    {
      body: 'ICO',
      document: 'How do we ensure anonymisation is effective?',
      section: 'Publicly available information',
    },
  ],
  when: addingUpTo('jigsaw/news-event'),
  bad: [
    'For [[everyone asking about the A5612 crash on the news: both kids from the car are stable]] with us in PICU',
    '[[the pensioner from the bank robbery is sat up eating toast]] on our ward, her broken wrist is pinned',
    'u know [[the lad off the news who fell at Saltby cliffs… I did his CT, spine is a mess]] 😳',
  ],
  good: [
    { text: 'We can’t say anything about who is or isn’t here', because: 'a holding line' },
    { text: 'A5612 closed, allow extra time', because: 'a travel notice' },
    { text: 'solidarity with crews in the wildfire areas', because: 'nobody in particular' },
    {
      text: 'Proud to see our trust on the news tonight talking about vaccines',
      because: 'the trust, not a person in care',
    },
  ],
});
