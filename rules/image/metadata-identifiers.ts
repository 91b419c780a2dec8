import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'image/metadata-identifiers',
  title: 'Personal data in metadata',
  severity: 'error',
  why: 'It can’t be seen in the picture, but everyone who saves the file can read whose picture it is.',
  advice:
    'Take all metadata out before sharing, and never post DICOM or an export from it that has not been de-identified.',
  guidance: [
    { body: 'HHS', document: 'HIPAA safe harbor identifiers (a checklist, not UK law)', section: '(A), (H), (M)' },
    {
      body: 'RCR',
      document: 'Guidance on the use of patient images, 2017',
      section: 'remove identifiers from metadata',
    },
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' },
  ],
  when: entity('picture-metadata'),
  bad: [
    'anyone know why PACS puts [[PatientName=BOATENG^ESI PatientBirthDate=19660418]] in the jpeg??',
    "The [[IPTC caption 'Mr Rees pre-op']] is still in there",
    "[[PDF Title: 'Clinic letter OYELARAN']]",
    { fileName: 'photo.jpg', metadata: { ImageDescription: '[[Mr Rees pre-op]]' } },
    { fileName: 'slice.png', metadata: { PatientName: '[[BOATENG^ESI]]' } },
    { fileName: 'letter.pdf', metadata: { Title: '[[Clinic letter OYELARAN]]' } },
    'dump says [[(0010,0010) PN HADDAD^NOOR]] right at the top',
    'exported for the talk and it still has [[AccessionNumber: 4471882]] in it',
    'header reads [[InstitutionName=Wexcombe StudyDate=20260418 PatientID=RWX44718]], should I worry',
    "[[XMP description: 'AHMED, Rukhsana chest']] came along with the png",
    'why is [[Patient ID: 4471882 Patient Name: Noor^Haddad]] in my png',
  ],
  good: [
    {
      text: { text: 'Our new wing', fileName: 'wing.jpg', metadata: { Artist: 'Trust Communications' } },
      because: 'a credit',
    },
    {
      text: { text: 'Our new wing', fileName: 'wing.jpg', metadata: { Copyright: 'Queen Philippa Hospital Charity' } },
      because: 'copyright',
    },
    { text: { text: 'Sunrise', fileName: 'sun.jpg', metadata: { Model: 'Canon EOS 80D' } }, because: 'a camera' },
    {
      text: { text: 'Poster', fileName: 'p.png', metadata: { Title: 'wrist-poster-v3', Author: 'Imaging Education' } },
      because: 'a poster',
    },
    { text: 'How to strip PatientName and PatientID from DICOM before teaching', because: 'tags without values' },
    { text: 'Our phantom data has PatientName=ANONYMOUS throughout', because: 'already taken out' },
    { text: 'PatientID is mandatory in the new PACS', because: 'about a field' },
    { text: "PDF title: 'Wrist guidelines poster v3'", because: 'a poster' },
    { text: "EXIF description: 'Photo by Dr Bakare for the Trust'", because: 'a photographer' },
    { text: 'Patient name: please print in capitals on every form', because: 'a form’s instruction' },
  ],
});
