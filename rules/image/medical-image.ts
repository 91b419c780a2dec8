import { defineRule, entity } from '../../src/engine/rule.ts';
import { agreedTo } from '../../src/subjects/picture-consent.ts';

export default defineRule({
  id: 'image/medical-image',
  title: 'Medical image of a real person',
  severity: 'warning',
  why: 'Someone may know their own film, wound or scan, or a friend may, from the day and the story beside it.',
  advice:
    'Stop and check your policy. A licensed teaching image is safer; otherwise get consent, and leave out when and where it was taken.',
  guidance: [
    { body: 'GMC', document: 'Making and using visual and audio recordings of patients', section: '10-12, 38' },
    { body: 'SoR', document: 'SoMeRad guidance; social media guidance 2020' },
    { body: 'HCPC', document: 'Guidance on social media', section: 'Confidentiality' },
    { body: 'HCPC', document: 'Social media case study: Desmond' },
  ],
  when: entity('medical-image', { where: (image, view) => agreedTo(image, view) !== 'recorded' }),
  bad: [
    "[[MRI brain]] from Thursday's reporting session",
    'Posted with permission 🙏 [[healed burn]], nine weeks of scar massage and silicone. #OT',
    "Spot the fracture 👀 [[hand x-ray]] from tonight's shift, lad came off worst against a nail gun",
    '[[Abdo film]] of the week. Cropped the name off in PowerPoint.',
    '[[Fracture]] of the day goes to the lad from five-a-side 🙈 tib AND fib',
    'look at this beauty of an [[ECG]] from resus last nite',
    'this [[CT]] though 😳 no words',
    'Name that [[rash]] 👇 seen in clinic today',
    '[photo: [[wrist x-ray]], no names] look at the state of that 😳 trampoline',
    'histology never fails [photo: [[specimen pot with a gallstone in it]]]',
    'Sharing this [[leg ulcer]] because look at the granulation 😍',
    'Swipe for the glow up 🦷 [photo: [[before and after close-ups]], full smile]',
    '[image: [[sacral pressure ulcer]] with a ruler beside it] day 30',
    '[[12 lead]] from my last job, thoughts?',
    'First lap chole done! pics of the [[gallbladder]] below 🤢',
  ],
  good: [
    { text: 'Stock image, CC0: chest x-ray. Can you name the lines?', because: 'a stock image' },
    { text: 'my own wisdom teeth x-ray, look at the state of them', because: 'the author’s own' },
    { text: '[photo: manikin airway with a tube in, chest x-ray on the wall]', because: 'a manikin' },
    { text: 'CT of a pineapple from science week [photo: CT slice of a pineapple]', because: 'a fruit' },
    {
      text: 'Here’s a de-identified teaching photo from our published foot-ulcer atlas (CC BY, page 14)',
      because: 'published, with its licence',
    },
    {
      text: 'New wrist guidelines poster, feedback welcome! (all films from the public teaching collection, CC0)',
      because: 'a public collection',
    },
    { text: 'X-ray reception has moved, photo of the new door below', because: 'a reception' },
    { text: 'In 1895 Röntgen made this x-ray of his wife’s hand', because: 'history' },
    { text: 'Just x-rayed the hand of the bloke who caught a firework', because: 'told, not shown' },
    { text: 'I did a CT from resus last night and cried', because: 'told, not shown' },
    { text: 'Send us a photo of the rash through the app', because: 'advice to others' },
    { text: 'Broke my wrist, here’s the x-ray 😅', because: 'the author’s own' },
    { text: 'Watched a film from my list today', because: 'a film for the evening' },
    { text: 'Here’s our new leaflet on burns first aid', because: 'a leaflet' },
    {
      text: '[photo: close-up of teeth, before and after] Shared with the patient’s signed consent, taken 3 February for our website, copy kept in the record, can be withdrawn any time',
      because: 'consent is recorded with the draft',
    },
    { text: '[photo: x-ray of a chameleon from the vet school]', because: 'an animal' },
  ],
});
