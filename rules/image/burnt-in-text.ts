import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'image/burnt-in-text',
  title: 'Readable identifiers in the picture',
  severity: 'error',
  why: 'Anyone can zoom in: a name or number that can be read in the picture says who was there and what for.',
  advice:
    'Take the picture again without it, or crop well inside the words, save a flat copy and look once more. Writing over it leaves it underneath.',
  guidance: [
    { body: 'GMC', document: 'Making and using visual and audio recordings of patients', section: '12' },
    { body: 'Segal & Hansen', document: 'Medical images on social media, 2021', section: 'Walradt et al' },
    { body: 'HCPC', document: 'Social media case study: Desmond' },
  ],
  when: entity('visible-text'),
  bad: [
    'Team pic at nights. Look, [["SINGH, Jaswinder" on the monitor]] behind us',
    'Abdo film of the week, [[bottom edge reads HADDAD^NOOR 1988]] but who zooms in',
    'Tidy-up day done ✔️ [[label 999 616 9871]] on the notes trolley',
    'If you squint [[you can just about read "SINGH, Jaswinder" on the monitor]] oops',
    '[photo: the ward whiteboard, [[six surnames with ages and bed numbers]], tinsel along the top]',
    '[photo: ankle x-ray, [[name and hospital number along the bottom]]] trampoline season is here',
    'new desk!! [pic: [[the screen shows a full name and date of birth]], my plant in front]',
    '[photo: three residents under a blanket, [[lanyards with first name and "memory unit, high falls risk" visible]]]',
    '[alt: nurse beside a bed; [[whiteboard above with "Dilys, likes 2 sugars, DNACPR"]]]',
    'lol if you zoom in [[you can read his date of birth on the whiteboard]]',
    'just noticed [[her name is clear]] as day in the photo, too late now',
    '[photo: [[door sign with "Margaret’s room, pureed diet"]], balloons either side]',
    'control room tour 📸 [photo: [[screens full of addresses]], my lunch]',
  ],
  good: [
    { text: "Wrist film from the teaching set (CC0), 'L' and 'R' side markers only", because: 'side markers' },
    { text: "[photo: technique chart, 'kV 120 mAs 4' in the corner]", because: 'exposure factors' },
    { text: '[photo: our stall, poster text behind us reads "Wash your hands"]', because: 'a poster' },
    {
      text: '[photo: nurse smiling, name badge visible, she said yes]',
      because: 'the badge of a colleague who agreed',
    },
    { text: "[photo: screenshot of the new system with a 'DEMO PATIENT' watermark]", because: 'data labelled as demo' },
    { text: '[photo: resus whiteboard wiped clean, tinsel round the edge]', because: 'the board is empty' },
    { text: '[photo: ward door with the name of the ward on a new sign]', because: 'the name is the ward’s' },
    { text: 'Your name and date of birth are clearly visible on the front of the card', because: 'a card, no picture' },
    { text: 'You can read the full report on our website', because: 'a report' },
    { text: '[photo: x-ray on the viewer, no name, no date]', because: 'it says that none can be read' },
    { text: 'The label on the milk in the staff fridge reads "KEEP OFF"', because: 'milk' },
    { text: 'Check that nobody can read a name on the monitor before you post a photo', because: 'advice' },
    { text: '[photo: training screen with "Mickey Mouse, 01/01/1990"]', because: 'made-up data' },
  ],
});
