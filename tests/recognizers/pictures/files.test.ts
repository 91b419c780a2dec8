import { describe, expect, it } from 'vitest';
import { hiddenOriginal } from '../../../src/recognizers/pictures/hidden-original.ts';
import { pictures } from '../../../src/recognizers/pictures/index.ts';
import { pictureMetadata } from '../../../src/recognizers/pictures/picture-metadata.ts';
import { weakRedaction } from '../../../src/recognizers/pictures/weak-redaction.ts';
import { expectMarked, wordsFound } from './tables.ts';

describe('covering up that does not last', () => {
  it.each([
    ['[[Stuck a smiley over his face]] so no one will know'],
    ['GDPR friendly 😂 [[sunglasses emoji on the patient]]'],
    ['I’ve [[blanked out the name with a biro]]'],
    ['[[smiley emoji on every face]], sorted'],
    ['[[cropped it in PowerPoint]] so you can’t see her name'],
    ['[[black box over the name]] in Word'],
    ['[photo: man’s face [[with a black bar over his eyes]]]'],
    ['The emoji over the door is the kids’ idea'],
    ['patch over her eye for the fundraiser'],
    ['Marker pen on the whiteboard never rubs off'],
    ['Cropped tops are back, says our catering manager'],
    ['Thumb over the button, ready to go'],
  ])('%s', (marked) => expectMarked(weakRedaction, marked));
});

describe('an original that the file keeps', () => {
  it.each([
    ['HEIC with [[depth frame of the full scene]]'],
    ['cropped photo but [[the thumbnail shows the whiteboard]]'],
    ['Thumbnail sketches of our new logo'],
    ['Preview of the new board game night'],
  ])('%s', (marked) => expectMarked(hiddenOriginal, marked));
});

describe('metadata', () => {
  it.each([
    ['why does it say [[PatientName=BOATENG^ESI PatientBirthDate=19660418]]'],
    ['[[PatientsName: Noor^Haddad]] is in there'],
    ['The [[IPTC caption ‘Mr Rees pre-op’]] came along'],
    ['PatientName= and PatientID= are empty, good'],
    ['InstitutionName=Wexcombe'],
  ])('%s', (marked) => expectMarked(pictureMetadata, marked));
});

it('stays quick on hostile text, whatever is looked for', () => {
  const hostile = [
    'emoji over his '.repeat(10_000),
    'PatientName='.repeat(10_000),
    'thumbnail shows the the the '.repeat(6_000),
    `pdf title: ${'A'.repeat(100_000)}`,
    '[photo: patient, screen "a" label] '.repeat(4_000),
    'filmed him '.repeat(10_000),
    'label "'.repeat(15_000),
    'name and number '.repeat(10_000),
  ];
  for (const text of hostile) {
    for (const recognizer of pictures) {
      const begun = performance.now();
      wordsFound(recognizer, text);
      expect(performance.now() - begun, `${recognizer.name}: ${text.slice(0, 20)}`).toBeLessThan(3000);
    }
  }
});
