import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'image/embedded-thumbnail',
  title: 'Preview still shows the uncropped image',
  severity: 'warning',
  why: 'The crop you see is not all you share: the file can still hold the whole picture, faces and labels included.',
  advice: 'Export the picture again as a flat copy without its preview, and attach that one.',
  guidance: [
    { body: 'SoR', document: 'Social media guidance 2020', section: 'crops can be undone' },
    { body: 'RCR', document: 'Guidance on the use of patient images, 2017' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?' },
  ],
  when: entity('hidden-original'),
  bad: [
    'cropped photo, [[thumbnail shows the whiteboard]]',
    'HEIC with [[depth frame of the full scene]], is that a problem?',
    'edited JPEG [[whose preview has the wristband]]',
    'cropped the film but [[the preview still shows the name]] on my laptop',
    'btw [[the thumbnail still has his face]] even after I cropped the pic',
    'it’s a live photo so [[the hidden layer still shows the label]] if you save the file',
    '[[undo the crop and you get the whole whiteboard]] in that photo lol',
    'fyi [[the original is still in the file]] when you crop in there',
  ],
  good: [
    { text: 'Checked: thumbnail identical to the image', because: 'the same picture' },
    { text: 'There is no thumbnail in this file', because: 'no preview' },
    { text: 'Saved as a re-exported PNG, preview shows the board only in size', because: 'a fresh export' },
    { text: 'YouTube thumbnail shows the whiteboard we teach on', because: 'a video’s cover' },
    { text: 'Sneak preview of the new ward board tomorrow', because: 'an announcement' },
    {
      text: 'The thumbnail differs from the photo only in size and rotation, it shows the face as cropped',
      because: 'scaled',
    },
    { text: 'Layers, scarf, thermal socks: ready for the marathon photo', because: 'clothes' },
    { text: 'The original whiteboard is still in the museum', because: 'a thing, not a file' },
  ],
});
