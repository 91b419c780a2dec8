import { addingUpTo } from '../../src/engine/jigsaw/jigsaw.ts';
import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'jigsaw/time-place-detail',
  title: 'When, where and a detail of one person',
  severity: 'error',
  why: 'The three together single somebody out to anyone who knows a person treated there. That is how Desmond’s patient was recognised.',
  advice: 'Take two of the three out: keep the lesson, lose the day and the place.',
  guidance: [
    { body: 'HCPC', document: 'Social media case study', section: 'Desmond' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Singling out; linkability' },
    { body: 'HCPC', document: 'Guidance on use of social media', section: 'Confidentiality' },
  ],
  when: addingUpTo('jigsaw/time-place-detail'),
  bad: [
    '[[Tonight in St Brannoc’s ED: 19 yr old, stabbed in the thigh, arrested]], back in 20 mins',
    '[[yesterday at Thornwick eye clinic a retired jockey told me he’d stopped seeing faces]]',
    'Took a [[74 year old retired ferry engineer to Royal Wexcombe Infirmary this morning, massive MI]]',
  ],
  good: [
    { text: 'Busy night at St Brannoc’s tonight, thank you team', because: 'nobody in view' },
    { text: 'SimMan arrested at Northmere this morning (simulation)', because: 'a manikin' },
    { text: 'a man in his sixties, years ago, ignored a blister', because: 'long ago, and nowhere' },
    { text: 'my dad’s stroke, five years today', because: 'the author’s own family' },
  ],
});
