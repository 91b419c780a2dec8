import { addingUpTo } from '../../src/engine/jigsaw/jigsaw.ts';
import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'jigsaw/image-context',
  title: 'A clinical picture, and when, where or whose',
  severity: 'error',
  why: 'A faceless x-ray with the hospital and the day beside it was enough for a friend to recognise somebody.',
  advice:
    'Use a licensed teaching image. If it has to be yours: anonymise it, leave out the day and the place, check your policy, and ask for consent.',
  guidance: [
    { body: 'HCPC', document: 'Social media case study', section: 'Desmond' },
    { body: 'GMC', document: 'Making and using visual and audio recordings of patients', section: '12, 17' },
    { body: 'SoR', document: 'The dangers of using medical images on social media', section: '2020' },
    { body: 'RCR', document: 'Guidance on patient images', section: '2017' },
  ],
  when: addingUpTo('jigsaw/image-context'),
  bad: [
    'Spot the fracture, [[hand x-ray from tonight’s shift, 📍Harrowdale General]]',
    '[[Echo loop from clinic yesterday, he’s only 26]]',
    'photo of a [[leg ulcer at #TamebridgeCommunity, before and after, today]]',
  ],
  good: [
    { text: 'stock image, CC0, normal lateral c-spine', because: 'from a public library' },
    { text: 'my own wisdom teeth x-ray from yesterday', because: 'the author’s own' },
    { text: 'radiograph from a published textbook, source credited, seen on Tuesday', because: 'published' },
  ],
});
