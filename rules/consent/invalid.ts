import { defineRule, entity } from '../../src/engine/rule.ts';
import { standingOf } from '../../src/recognizers/consent/index.ts';

export default defineRule({
  id: 'consent/invalid',
  title: 'Consent that cannot count',
  severity: 'error',
  why: 'The person in it has not agreed. Nobody else can agree for an adult, and a yes from someone who can’t follow what is asked, or who was pressed, is none.',
  advice: 'Ask the person. If they can’t decide, don’t post: publicity is very rarely in anyone’s best interests.',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '1.4' },
    { body: 'HCPC', document: 'Guidance on confidentiality', section: 'Capacity; Children and young people' },
    { body: 'UK Parliament', document: 'Mental Capacity Act 2005', section: '1-5' },
    { body: 'GMC', document: 'Making and using visual and audio recordings of patients', section: '36-38' },
  ],
  notes: { withdrawn: 'The record says that this consent was withdrawn.' },
  when: entity(['consent-void', 'consent-record'], {
    where: ({ type, value = '' }) => type === 'consent-void' || standingOf(value, new Date()) === 'withdrawn',
    note: ({ type }) => (type === 'consent-record' ? 'withdrawn' : undefined),
  }),
  bad: [
    '[[he’s sedated so he can’t exactly object]] 😂 selfie with the ICU legend',
    'Celebrating Harbhajan’s big birthday on the ward, [[his son said it was fine to post]] 🎂',
    '[[he doesn’t understand Facebook]] but he loves a camera, look at that grin',
    'she’s 17 and [[said no at first but her parents talked her round]], so here’s her photo',
    '[[Her daughter says it’s grand to share this]] so here’s Bridie having her first ice cream since the stroke',
    'Patient story: Kevin, 58. [[Kevin’s wife has kindly given permission on his behalf]].',
    '[[I’m sure she’d be fine with me posting]] this, nicest lady on the ward',
    '[[he won’t mind me sharing]], he’s a good sport, bed 4',
    '[[what she doesn’t know won’t hurt her]] 😂 [photo: lady asleep in chair]',
    '[[we talked him into a photo]] in the end',
    'patients [[wife says ok to put on here]], he’s 81 and back on his feet',
    'Ada’s story\n[[Consent: written, signed by Ada Moss 02/05/2026, form COM-20, photo, Facebook; withdrawn 9 May 2026; held by Comms]]',
  ],
  good: [
    {
      text: 'Consent: mother and child (7) both agreed, signed 12 May 2026, ref CH-0092, first name and drawing only, hospital website, told how to withdraw',
      because: 'a parent and the child agreed',
    },
    { text: 'his family agreed to this obituary of our colleague', because: 'an obituary of a colleague' },
    { text: 'consent withdrawn so we’ve removed the photo', because: 'the photo is gone' },
    { text: 'parents and child both said yes: Amir, 7, drew this for our newsletter', because: 'the child agreed too' },
    { text: 'her daughter said she was fine after the fall, photo of the new rails below', because: 'she is well' },
    { text: 'His wife said it was ok to go ahead with the operation', because: 'not about posting' },
    { text: 'wouldn’t mind a cuppa after that shift, anyone sharing?', because: 'a cup of tea' },
    { text: 'My husband said it was fine to post our holiday pics', because: 'the author’s own family' },
    { text: 'A relative can’t consent for an adult. Never post because the son said it was fine.', because: 'advice' },
    { text: 'I can’t complain, lovely shift, here’s a photo of my cake', because: 'the author' },
    { text: 'he wasn’t keen on physio at first but now he loves it, post your tips below', because: 'physio' },
    { text: 'we persuaded the trust to fund a new scanner! pics soon', because: 'a scanner' },
  ],
});
