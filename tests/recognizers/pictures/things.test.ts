import { describe, it } from 'vitest';
import { visibleCode } from '../../../src/recognizers/pictures/visible-code.ts';
import { visibleLabel } from '../../../src/recognizers/pictures/visible-label.ts';
import { visibleScreen } from '../../../src/recognizers/pictures/visible-screen.ts';
import { visibleText } from '../../../src/recognizers/pictures/visible-text.ts';
import { expectMarked } from './tables.ts';

describe('words that can be read in a picture', () => {
  it.each([
    ['[[bottom edge reads HADDAD^NOOR 1988]] but nobody will look'],
    ['you can’t see much in this pic but [[you can see the patient’s name on the screen]]'],
    ['[photo: [[whiteboard reads "Bed 4 Mr Doherty NBM"]]]'],
    ['[photo: list of [[names and dates of birth on the desk]]]'],
    ['[photo: x-ray on monitor, name bar cropped but [[hospital number and date along the bottom]]]'],
    ['[photo: ultrasound, [[name along the top]]]'],
    ['[photo: the board, names wiped off]'],
    ['[photo: hospital name on the gate]'],
    ['[photo: mug with my name on]'],
    ['Patient name and date of birth must match on every request form'],
    ['You can see the sea from the ward'],
  ])('%s', (marked) => expectMarked(visibleText, marked));
});

describe('screens and boards', () => {
  it.each([
    ['don’t zoom in on [[the monitor behind me]] 🙈'],
    ['Photo of my new mug (and [[the theatre list]], oops)'],
    ['Our new desk plant 🌱 [[patient list]] peeking out from under it'],
    ['[photo: three of us in the office, [[bed state on the screen]]]'],
    ['[photo: [[laptop open on a patient record]], cat on the keyboard]'],
    ['[photo: [[view over my shoulder of the triage screen]]]'],
    ['[photo: the whiteboard, five surnames with ages]'],
    ['[photo: laptop showing the e-learning page]'],
    ['[photo: screenshot of our waiting times dashboard]'],
    ['Left my handover sheet in my scrubs again and washed it'],
    ['You can see the new screens in reception'],
  ])('%s', (marked) => expectMarked(visibleScreen, marked));
});

describe('labels, bands and papers', () => {
  it.each([
    ['[photo: brew on the bench, [[two blood bottles with handwritten labels]]]'],
    ['[photo: [[my tea on top of a stack of patient notes]]]'],
    ['[photo: [[discharge letter with the address showing]]]'],
    ['pic of a very full [[notes trolley with the names]] facing out'],
    ['wristband off! [photo: [[wrist with a hospital band]]]'],
    ['Our wee Jean, oldest resident, 104 🎂 [photo: Jean with a cake, [[name badge on her cardigan]]]'],
    ['[alt: bar chart showing referrals rising from 400 to 620]'],
    ['[photo: thank you notes from year 6]'],
    ['[photo: specimen pot with a gallstone in it]'],
    ['[photo: consultant with name badge]'],
    ['If you have lost your prescription call the surgery'],
  ])('%s', (marked) => expectMarked(visibleLabel, marked));
});

describe('codes', () => {
  it.each([
    ['[photo: tea beside a [[specimen bag, barcode]] visible]'],
    ['ignore the [[sample tube barcode]] next to the KitKat'],
    ['Photo of the canteen card and its barcode'],
    ['QR code on the poster, photo below'],
    ['Can anyone scan the barcode on these blood tubes?'],
  ])('%s', (marked) => expectMarked(visibleCode, marked));
});

describe('papers whose words can be read', () => {
  it.each([
    '[photo: kardex under my latte, [[can just make out the name]]]',
    '[photo: [[sample bottles with names and dobs showing]]]',
    '[photo: a cake with names on]',
    '[photo: bookshelf, you can read the titles]',
  ])('%s', (text) => {
    expectMarked(visibleText, text);
  });
});
