import { describe, expect, it } from 'vitest';
import { pictureDescription } from '../../../src/recognizers/pictures/picture-description.ts';
import { visibleColleague } from '../../../src/recognizers/pictures/visible-colleague.ts';
import { visiblePatient } from '../../../src/recognizers/pictures/visible-patient.ts';
import { expectMarked, wordsFound } from './tables.ts';

describe('somebody in care in a picture', () => {
  it.each([
    ['[[selfie with one of my ladies]] on Ward 6 after her first walk', 'a selfie with'],
    ['[[TikTok with my patient]] in bay 2 went viral lol', 'another kind of picture'],
    ['[[Boomerang of me and bed 4]] clinking tea cups', 'a bed for a person'],
    ['[[me & my fave resident]] 💕', 'a caption without a word of a picture'],
    ['reel: [[3 patients dancing in the day room]]', 'a label that names the picture'],
    ['[[pic of this gentleman]] taking his first steps since his stroke 🥹', 'a person and a sign of care'],
    ['Took a cheeky [[selfie with the wee man]] in resus before he went to theatre', 'a place of care'],
    ['[[photo with a proper celeb patient]] today 😎', 'adjectives between'],
    ['[attached: baby.jpg – [[baby in incubator]], teddy beside it]', 'a note after a file name'],
    ['(photo: [[elderly lady’s hand in mine]])', 'part of somebody'],
    ['[pic: [[our Elsie with her walking frame at the garden door]]] 3 weeks ago!! go on elsie', 'a name and a frame'],
    ['Image description: [[Elderly woman in her bed]], balloons saying 100', 'a labelled line'],
    ['[video: [[therapist kneeling beside a woman in a wheelchair]]]', 'with staff'],
    ['[selfie: me in the ambulance, [[patient on the stretcher behind]]]', 'behind the author'],
    ['ward post, so proud of him [photo: [[lad in swimming shorts in the pool with physio]]]', 'staff beside him'],
  ])('%s (%s)', (marked) => expectMarked(visiblePatient, marked));

  it.each([
    ['Big thank you to the residents who sent cards, photo of the cards below', 'cards'],
    ['Me and my patient were both in tears', 'told, not shown'],
    ['He asked for a photo with me and I said no', 'none was taken'],
    ['Selfie with my favourite patient transport driver', 'a driver'],
    ['Selfie with my mum at the hospital fete', 'family'],
    ['Everyone’s faces when the pizza arrived at nights 😂', 'colleagues'],
    ['[photo: children from the primary school planting bulbs with the gardening team]', 'visitors'],
    ['[photo: woman in scrubs with a coffee]', 'staff by her clothes'],
    ['[photo: graduation, woman in cap and gown with her dad]', 'a graduate'],
    ['[photo: child’s drawing of an ambulance]', 'a drawing'],
    ['[photo: me with my leg in plaster on the sofa]', 'the author'],
    ['[photo: crash test dummy on a stretcher]', 'a dummy'],
    ['[photo: wheelchair with a sold sign]', 'a chair'],
    ['Patient safety week: photos of our stand below', 'a campaign'],
  ])('not %s (%s)', (text) => expectMarked(visiblePatient, text));
});

describe('alt text and captions', () => {
  it('reads a picture’s own alt text', () => {
    expect(wordsFound(pictureDescription, 'Elderly man asleep with a bandaged head', 'alt-text')).toEqual([
      'Elderly man asleep with a bandaged head',
    ]);
    expect(wordsFound(pictureDescription, 'Two paramedics smiling beside an ambulance', 'alt-text')).toEqual([]);
    expect(wordsFound(pictureDescription, 'Bar chart of waiting times', 'alt-text')).toEqual([]);
  });
  it.each([
    ['alt = [[teenage boy with a neck collar waving from a stretcher]]'],
    ['[alt: [[two people in wheelchairs by the sea]]]'],
    ['Caption: [[Doris, 91, in her wheelchair by the window]]'],
    ['Image description: [[boy, 6, abdomen film with magnets]]'],
    ['[photo: two people in wheelchairs by the sea]'],
    ['Image description: Purple background with white text reading Carers Week'],
  ])('%s', (marked) => expectMarked(pictureDescription, marked));
  it('takes the film of a boy for no sight of him', () => {
    expectMarked(visiblePatient, 'Image description: boy, 6, abdomen film with magnets');
  });
});

describe('colleagues', () => {
  it.each([
    ['[[team photo]] in front of the new ambulance'],
    ['[photo: [[student nurses on their first day]], smiling]'],
    ['[photo: cakes on the nurses’ station]'],
    ['Everyone in it said yes [photo: the whole night shift team]'],
  ])('%s', (marked) => expectMarked(visibleColleague, marked));
});

describe('parts of somebody', () => {
  it.each([
    'last cuddle with one of our ladies before home time [photo: [[a wrinkled hand in mine]]]',
    "my 11 o'clock is thrilled with her whitening [photo: [[her smile]], before and after]",
    '[photo: hands holding a mug]',
    'new hair, who dis [photo: her hair]',
  ])('%s', (text) => {
    expectMarked(visiblePatient, text);
  });
});
