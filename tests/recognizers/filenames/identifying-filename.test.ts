import { describe, expect, it } from 'vitest';
import type { PartKind } from '../../../src/draft.ts';
import { identifyingFilename } from '../../../src/recognizers/filenames/identifying-filename.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

const spans = async (text: string, kind: PartKind) =>
  [...(await identifyingFilename.recognize(new ReadableText(text, kind)))]
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ start, end }) => text.slice(start, end));

describe('the name of an attached file tells who is shown', () => {
  it.each([
    ['SMITH_JOHN_19860312_CT.jpg', 'name, date of birth, examination'],
    ['smith john ct head.png', 'lower case and spaces'],
    ['PriyaNair_CXR.png', 'camel case'],
    ['HaddadNoor-MRIknee-1988-05-30.png', 'an abbreviation run into a body part'],
    ['WALLACE^BENEDICT_wrist.dcm', 'as DICOM writes names'],
    ['AHMED, Rukhsana XR CHEST.png', 'as records write names'],
    ['mr_ahmed_hip.jpg', 'one surname beside a body part'],
    ['wallace_b_wrist.jpg', 'a surname and an initial'],
    ['IMG_4417_Wallace_wrist.jpg', 'a camera name that was added to'],
    ["Ultrasound Siobhan O'Neill 20 weeks.jpg", 'an apostrophe in the name'],
    ['Siân Hughes ankle.jpg', 'an accent in the name'],
    ['Nguyễn_Văn_An_CT.jpg', 'a name in another order'],
    ['OKONKWO_CHIDI_07111979.png', 'name and date of birth alone'],
    ['Sarah_Jones_4471882.jpg', 'name and number'],
    ['Clinic letter Sarah Oyelaran.pdf', 'a letter about someone'],
    ['Sarah Jones referral.pdf', 'a referral'],
    ['9991141707.pdf', 'a health number alone'],
    ['NHS 999 114 1707 chest.jpg', 'a health number in groups'],
    ['MRN 4471882 ankle.png', 'a labelled number'],
    ['patient_4471882.jpg', 'a patient number'],
    ['K123456_knee.png', 'a hospital number beside a body part'],
    ['HDGH4471882_wrist.jpg', 'a number with the hospital’s initials'],
    ['ct_scan_thomas_wilson.jpg', 'two surnames that are eponyms elsewhere'],
    ['JONES_SARAH_FRACTURE.jpg', 'Jones, but no Jones fracture'],
    ['SMITH_JOHN_XRAY', 'no extension'],
  ])('%s (%s)', async (name) => {
    expect(await spans(name, 'file-name')).toEqual([name]);
  });
});

describe('the name of an attached file tells nothing', () => {
  it.each([
    ['IMG_2231.jpg', 'a camera’s own name'],
    ['IMG-20260614-WA0012.jpg', 'a messenger’s name'],
    ['FB_IMG_1718355600123.jpg', 'a platform’s name'],
    ['1623456789.jpg', 'seconds since 1970'],
    ['Screenshot 2026-06-14 at 10.21.33.png', 'a time'],
    ['20260614_awards_F-Bakare_radiographer.jpg', 'staff at an event'],
    ['Dr_Amara_Obi_headshot.jpg', 'a portrait of staff'],
    ['photo_by_Tom_Walsh_knee_clinic.jpg', 'the photographer'],
    ['pexels-anna-wells-3962285-knee.jpg', 'a stock photo'],
    ['StBrannocs_newscanner_03062026.png', 'a place and an event'],
    ['Harrowdale_General_Hospital_MRI.jpg', 'a hospital'],
    ['Tamebridge_MRI_suite.jpg', 'a place'],
    ['Radiology_Department_Wales.jpg', 'a department'],
    ['Siemens-MRI.png', 'a maker'],
    ['Jones_fracture_xray.png', 'an injury'],
    ['Salter-Harris-II-ankle.png', 'a classification'],
    ['Baker-cyst-ultrasound.jpg', 'a cyst'],
    ['Lisfranc-injury-foot-xray.jpg', 'an injury'],
    ['Broken_wrist_xray.jpg', 'ordinary words'],
    ['Pineapple_CT.jpg', 'fruit'],
    ['Teddy-bear-hospital-xray.jpg', 'a toy'],
    ['Mouth Care Matters.pdf', 'ordinary words in capitals'],
    ['Fracture-Clinic-Opening-Hours-2026.pdf', 'a notice'],
    ['Wrist-Guidelines-Poster-2026.pdf', 'a poster'],
    ['2026-06-14_Board_Papers.pdf', 'papers with a date'],
    ['Invoice 10023456.pdf', 'a number of something else'],
    ['Sarah_Jones_2026.jpg', 'a name and a year'],
    ['team.jpg', 'one word'],
    ['.jpg', 'nothing'],
    ['', 'nothing at all'],
  ])('%s (%s)', async (name) => {
    expect(await spans(name, 'file-name')).toEqual([]);
  });
});

describe('file names in a text', () => {
  it.each([
    'Image: [[OKONKWO_CHIDI_CXR_07111979.png]]\nCaption: lungs',
    'uploading [[xray Joe Farrant.png]] for the teaching page',
    'Attachments: [[Scan 12-03-1986 Haddad.jpg]], team.jpg',
    'see "[[my scan of Sarah Jones knee.jpg]]" please',
    '![](images/[[jones_sarah_xray.jpg]])',
    'two: [[jones_sarah_xray.jpg]] and [[AHMED-Rukhsana-chest.PNG]].',
  ])('%s', async (marked) => {
    const { text, spans: wanted } = unmark(marked);
    expect(await spans(text, 'text')).toEqual(wanted.map(({ start, end }) => text.slice(start, end)));
  });

  it.each([
    ['See report.pdf, IMG_2231.jpg and poster-v3.docx', 'plain names'],
    ['Ask Sarah Jones for knee-exercises.pdf', 'the name is outside'],
    ['JONES_SARAH_XRAY_12031986', 'no file without an extension'],
    ['Sarah Jones had an xray. Then IMG_2231.jpg', 'another sentence'],
    ['the .jpg files', 'an extension alone'],
  ])('%s (%s)', async (text) => {
    expect(await spans(text, 'text')).toEqual([]);
  });
});

it('takes time linear in the text', async () => {
  for (const unit of [
    'a',
    'A_',
    'Sarah Jones ',
    '.jpg',
    'a.jpg ',
    'Image: ',
    'JONES_SARAH_XRAY.jpg ',
    '12-03-1986 ',
    '"x.jpg',
  ]) {
    const text = `${unit.repeat(Math.ceil(500_000 / unit.length))}.jpg`;
    for (const kind of ['text', 'file-name'] as const) {
      const start = performance.now();
      await spans(text, kind);
      expect(performance.now() - start, `${kind}: ${unit}`).toBeLessThan(1500);
    }
  }
}, 30_000);
