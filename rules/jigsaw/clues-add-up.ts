import { addingUpTo } from '../../src/engine/jigsaw/jigsaw.ts';
import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'jigsaw/clues-add-up',
  title: 'Several clues add up',
  severity: 'warning',
  why: 'Each clue is harmless, but together the person, or someone who knows them, would probably recognise the story.',
  advice: 'Blur one of them: the age to a band, the place to "clinic", today to "once". A short edit usually does it.',
  guidance: [
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Spectrum of identifiability' },
    { body: 'Ahmed et al', document: 'J Med Internet Res 2020;22(9):e19746' },
  ],
  when: addingUpTo('jigsaw/clues-add-up'),
  bad: [
    'Saw a gent [[today with the angriest gout]] I’ve ever seen',
    'A [[45-year-old Polish lorry driver with brand new Type 1 diabetes]]. It isn’t just a children’s condition.',
    'There is a lady on [[Heron Ward with vascular dementia]] who sings the same hymn every evening',
  ],
  good: [
    { text: 'someone left us a card today', because: 'thanks, and nothing of anyone' },
    { text: 'years ago a patient told me I’d stood up to give bad news', because: 'long ago' },
    { text: 'people don’t fail rehab, rehab fails people', because: 'people in general' },
  ],
});
