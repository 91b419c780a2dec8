import { describe, expect, it } from 'vitest';
import { medicalImage } from '../../../src/recognizers/pictures/medical-image.ts';
import { expectMarked, wordsFound } from './tables.ts';

describe('a medical image that goes with the draft', () => {
  it.each([
    ['[[CXR]] of the day: spot the pneumothorax'],
    ['Check out this [[lad’s wrist x-ray]] 😬'],
    ['anyone want to have a go at this [[ECG]]? came in at 3am'],
    ['[[x-ray]] below, what do you see?'],
    ['[[Ultrasound]] from yesterday’s clinic, twins!'],
    ['Snapped this at work: [[MRI of a knee]] with no ACL left lol'],
    ['guess the foreign body! [[abdo xray]] from nights'],
    ['[[healed burn]], posted with permission'],
    ['Had to share this [[rash]], what do we reckon folks?'],
    ['[photo: [[x-ray of a hand]] with a nail through it]'],
    ['[photo: [[CT head on the screen]] behind the registrar]'],
    ['[photo: [[laceration]] across an eyebrow]'],
    ['[reel: [[endoscopy footage]] of a polyp]'],
    ['[photo: [[suction pot]]] sats 71 to 96 in ten mins'],
  ])('%s', (marked) => expectMarked(medicalImage, marked));

  it.each([
    ['Here’s our new x-ray department, opens Monday', 'a department'],
    ['This ECG course is brilliant', 'a course'],
    ['This scan is offered to everyone at 20 weeks', 'a service'],
    ['An MRI scan can take up to an hour. Here’s what happens.', 'information'],
    ['This week’s journal club: CT before lumbar puncture', 'a journal club'],
    ['I reported an MRI from Thursday’s session until midnight', 'told'],
    ['waiting for an x-ray from resus', 'told'],
    ['Has anyone got the ECG machine from Ward 4? Photo attached', 'a machine'],
    ['Burn of the day: my toast', 'toast'],
    ['Look at this x-ray of a banana, happy Easter from CT', 'a fruit'],
    ['[photo: my baby’s 12 week scan]', 'the author’s'],
    ['[photo: textbook open at a page on burns]', 'published'],
    ['[photo: moulage burn on a student paramedic]', 'make-up'],
    ['[photo: chest x-ray, caption "teaching set image, openly licensed"]', 'licensed'],
    ['[photo: woman presenting at a conference, slide behind her shows an x-ray]', 'a talk'],
    ['[photo: the CT room before opening, lights off]', 'a room'],
    ['[photo: smile close-up, no face]', 'a smile'],
    ['Fact of the week: the femur is the longest bone', 'a fact'],
  ])('not %s (%s)', (text) => expectMarked(medicalImage, text));
});

it('stays quick on hostile text', () => {
  const hostile = [
    '[photo: '.repeat(20_000),
    `[photo: ${'"'.repeat(50_000)}`,
    'selfie with the '.repeat(20_000),
    'ignore the whiteboard behind us '.repeat(10_000),
    `alt text: ${'a, '.repeat(60_000)}`,
    '[alt: patient] '.repeat(10_000),
    'this x-ray from '.repeat(15_000),
    `${'(photo of '.repeat(20_000)}`,
  ];
  for (const text of hostile) {
    const begun = performance.now();
    wordsFound(medicalImage, text);
    expect(performance.now() - begun).toBeLessThan(3000);
  }
});

describe('what a film shows, admired', () => {
  it.each([
    '[photo: IMG_2231.jpg] [[textbook colles]], love it',
    '[image: on the monitor] [[absolute classic boxers fracture]]',
    'classic spiral binder, love stationery',
    '[photo: team on the beach] perfect sail sign for the weekend',
  ])('%s', (text) => {
    expectMarked(medicalImage, text);
  });
});
