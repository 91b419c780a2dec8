import { defineRule, entity } from '../../src/engine/rule.ts';
import { apart } from '../../src/engine/together.ts';
import type { Attributed, EntityType } from '../../src/entity.ts';
import { isOfExamination, roleOf } from '../../src/recognizers/fields/roles.ts';

/** What tells whose picture it is wherever it stands in a file. */
const TELLING: ReadonlySet<EntityType> = new Set<EntityType>([
  'date-of-birth',
  'nhs-number',
  'chi-number',
  'hc-number',
  'ihi-number',
  'hospital-number',
  'referral-number',
  'prescription-number',
  'incident-number',
]);

/** Whether something in a file's metadata names somebody, or leads to their record. */
const isTelling = (found: Attributed, { entities }: { readonly entities: readonly Attributed[] }): boolean => {
  const { type, part, subject } = found;
  if (type === 'picture-metadata') return true;
  if (part.kind !== 'metadata' || part.field === undefined) return false;
  // Where somebody was examined, beside when.
  if (type === 'organisation')
    return isOfExamination(part.field) && entities.some((other) => isExaminationDay(other, part.image));
  if (type === 'person') return isSpokenOf(found) && roleOf(part.field) === 'words';
  return TELLING.has(type) && subject !== 'organisation';
};

/** A name of which nothing else says whose it is must be one for sure. */
const SURE_NAME = 0.7;
const CREDIT =
  /(?:copyright|©|\(c\)|(?:photo(?:graph)?|image|picture|shot|created|written|designed|drawn) by)[^\r\n]{0,30}$/i;

const isSpokenOf = ({ part, start, subject, confidence }: Attributed): boolean =>
  (confidence >= SURE_NAME || subject === 'patient' || subject === 'relative') &&
  !CREDIT.test(part.text.slice(Math.max(0, start - 50), start));

const isExaminationDay = ({ part }: Attributed, image: number | undefined): boolean =>
  part.fact === 'capture time' && part.image === image && isOfExamination(part.field ?? '');

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
  when: apart(
    entity(['picture-metadata', 'person', 'organisation', ...TELLING], {
      notAbout: ['staff', 'author', 'author-family', 'public-figure', 'invented', 'animal', 'population'],
      where: isTelling,
    }),
  ),
  bad: [
    'anyone know why PACS puts [[PatientName=BOATENG^ESI PatientBirthDate=19660418]] in the jpeg??',
    "The [[IPTC caption 'Mr Rees pre-op']] is still in there",
    "[[PDF Title: 'Clinic letter OYELARAN']]",
    { fileName: 'photo.jpg', metadata: { ImageDescription: '[[Mr Rees pre-op]]' } },
    { fileName: 'slice.png', metadata: { PatientName: '[[BOATENG^ESI]]' } },
    { fileName: 'letter.pdf', metadata: { Title: '[[Clinic letter OYELARAN]]' } },
    { fileName: 'group.jpg', metadata: { PersonInImage: '[[Ngozi Okafor]]' } },
    { fileName: 'gym.jpg', metadata: { 'XMP mwg-rs:Name': '[[Ivy]]' } },
    { fileName: 'notes.png', metadata: { Comment: 'NHS no [[999 114 1707]]' } },
    { fileName: 'letter.docx', metadata: { 'Word deleted text': '[[Mrs Okafor]] went home on Friday' } },
    { fileName: 'scan.dcm', metadata: { 'DICOM AccessionNumber': '[[4471882]]' } },
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
    {
      text: { text: 'New gym', fileName: 'gym.jpg', metadata: { Artist: 'SMITH, John', 'By-line': 'Funmi Bakare' } },
      because: 'photographers',
    },
    {
      text: { text: 'Our deck', fileName: 'deck.pptx', metadata: { lastModifiedBy: 'OYELARAN, Tunde' } },
      because: 'whoever saved it last',
    },
    {
      text: { text: 'New gym', fileName: 'gym.jpg', metadata: { UserComment: 'Copyright 2026 Funmi Bakare' } },
      because: 'a copyright in another field',
    },
    { text: { text: 'A scan', fileName: 'a.dcm', metadata: { PatientName: 'ANON^0012' } }, because: 'taken out' },
    {
      text: { text: 'Sunset', fileName: 'sun.jpg', metadata: { BodySerialNumber: '082048003190' } },
      because: 'a camera',
    },
    { text: 'How to strip PatientName and PatientID from DICOM before teaching', because: 'tags without values' },
    { text: 'Our phantom data has PatientName=ANONYMOUS throughout', because: 'already taken out' },
    { text: 'PatientID is mandatory in the new PACS', because: 'about a field' },
    { text: "PDF title: 'Wrist guidelines poster v3'", because: 'a poster' },
    { text: "EXIF description: 'Photo by Dr Bakare for the Trust'", because: 'a photographer' },
    { text: 'Patient name: please print in capitals on every form', because: 'a form’s instruction' },
  ],
});
