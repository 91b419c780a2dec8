import { addingUpTo } from '../../src/engine/jigsaw/jigsaw.ts';
import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'jigsaw/known-role',
  title: 'A role everyone knows, and something of their care',
  severity: 'error',
  why: 'The role names them to everyone around, and the rest of the post tells those people about their care.',
  advice: 'Take the role out altogether. Changing one word, a councillor to a magistrate, rarely helps.',
  instead: 'someone I saw',
  guidance: [
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Motivated intruder' },
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' },
  ],
  when: addingUpTo('jigsaw/known-role'),
  bad: [
    '[[Our village lollipop lady is having her hip done on my list today]]',
    '[[the lifeboat coxswain’s back is finally behaving]], he did every exercise I gave him',
    'Quiet phones: [[our switchboard lady is finally having her gallbladder out on Friday]]',
    '[[the mayor’s blood pressure is down]], he was thrilled when I told him',
  ],
  good: [
    { text: 'the Health Secretary visited', because: 'an official visit' },
    { text: 'our switchboard team leader retires after 35 years', because: 'a colleague’s achievement' },
    { text: 'teachers: asthma training dates', because: 'a group' },
    {
      text: 'A local councillor told me she had no idea what dietitians do',
      because: 'a role without anything of their care',
    },
  ],
});
