import { defineRule, entity } from '../../src/engine/rule.ts';
import { agreedTo } from '../../src/subjects/picture-consent.ts';

export default defineRule({
  id: 'image/alt-text',
  title: 'Alt text or caption describes a patient',
  severity: 'warning',
  why: 'Alt text is public and can be searched, and it often tells more of a person than the post does.',
  advice: 'Say what the picture is for, not who is in it or what is wrong with them.',
  instead: 'Two therapists demonstrate a walking frame',
  guidance: [
    { body: 'HCPC', document: 'Guidance on social media', section: 'Confidentiality' },
    { body: 'W3C', document: 'WCAG 2.2', section: '1.1.1 text alternatives: purpose, not clinical detail' },
  ],
  when: entity('picture-description', { where: (words, view) => agreedTo(words, view) !== 'recorded' }),
  bad: [
    'Alt text: [[teenage girl in a leg brace crying between parallel bars]]',
    'Alt text: [[elderly man asleep with a bandaged head]]',
    'Image description: [[boy, 6, abdomen film with magnets]]',
    'Ready to post ✔️\nAlt text: [[elderly man asleep in a recliner with a bandaged head, our therapist kneeling beside him]]\nCaption: kindness, every single day 💙',
    'Therapy dog came round today. [alt: [[elderly lady in a hospital bed smiling]], bunting on the wall]',
    '[alt: nurse in navy scrubs; behind her a monitor glows, [[a patient’s feet under a blanket]]]',
    'ALT: [[two residents in wheelchairs by the sea]]',
    'Caption: [[Doris, 91, in her wheelchair by the window]]',
    '[image description: [[toddler in a hospital gown holding a teddy]]]',
    'alt text: [[close up of a man’s bandaged hand round a mug]]',
  ],
  good: [
    { text: 'Alt text: Two paramedics smiling beside an ambulance', because: 'staff' },
    { text: 'Alt text: Bar chart of waiting times', because: 'a chart' },
    { text: 'Alt text: Actor playing a patient in a training video', because: 'an actor' },
    { text: '[alt: Two therapists demonstrate a walking frame]', because: 'it says what the picture is for' },
    { text: 'Alt text: describe the purpose, never the patient in the wheelchair', because: 'advice on alt text' },
    { text: 'No alt text on this one, sorry', because: 'missing alt text is another matter' },
    { text: 'Caption: our finance team at the summit of Pen y Fan', because: 'staff' },
    { text: '[alt: woman with a walking frame, a model]', because: 'a model' },
    { text: '[alt: empty wheelchair by a window]', because: 'nobody is there' },
    { text: 'Image description: cartoon of a hospital bed', because: 'a drawing of a bed' },
  ],
});
