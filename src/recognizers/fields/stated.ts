import type { FileFact, Part } from '../../draft.ts';
import type { EntityType, Found } from '../../entity.ts';
import { passesModulus11 } from '../identifiers/checksum.ts';
import { tellsWhose } from '../pictures/picture-metadata.ts';
import { type FieldRole, fieldName, roleOf } from './roles.ts';

/** What a part of a file's metadata amounts to because of the field that it is. */
export const statedByField = (part: Part): readonly Found[] => {
  if (part.fact !== undefined) return statedByFact(part.text, part.fact);
  if (part.kind !== 'metadata' || part.field === undefined) return [];
  return [...statedIn(part.text, part.field)];
};

/** What a fact amounts to, and how surely. */
const FACTS: Readonly<Record<FileFact, readonly [type: EntityType, confidence: number] | undefined>> = {
  'capture time': ['date', 0.9],
  'other time': undefined,
  'same picture': undefined,
  'other picture': ['hidden-original', 0.9],
  film: ['hidden-original', 0.9],
  'unknown data': ['hidden-original', 0.9],
  'medical format': ['medical-image', 0.9],
  'likely medical image': ['medical-image', 0.9],
  'possible medical image': ['medical-image', 0.6],
  'unread writing': ['visible-screen', 0.6],
  'patient code': ['visible-code', 0.9],
  'label code': ['visible-code', 0.7],
  'other code': undefined,
  faces: ['visible-colleague', 0.6],
};

/** Lines of writing that can't be read: so many are a screen, a board or a sheet of paper, fewer may be anything. */
const LEAST_UNREAD = 6;

const statedByFact = (text: string, fact: FileFact): readonly Found[] => {
  const [type, confidence] = FACTS[fact] ?? [];
  if (type === undefined || confidence === undefined) return [];
  const whole: Found = { type, start: 0, end: text.length, confidence, evidence: fact };
  switch (fact) {
    case 'capture time':
      return [{ ...whole, value: text.slice(0, 10) }];
    case 'faces':
      return Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: { length } }) => ({
        ...whole,
        start: index,
        end: index + length,
      }));
    case 'unread writing': {
      const lines = [...text.matchAll(/^line .*$/gm)];
      const last = lines.at(-1);
      if (last === undefined || lines.length < LEAST_UNREAD) return [];
      return [{ ...whole, end: last.index + last[0].length }];
    }
    case 'patient code':
      return [whole, ...numberIn(text)];
    default:
      return [whole];
  }
};

/** A code of somebody in care holds their NHS number, or another that a hospital knows them by. */
const numberIn = (text: string): readonly Found[] => {
  const isNhs = passesModulus11(text);
  const evidence = isNhs ? 'check digit in a code' : 'code of somebody in care';
  const span = { start: 0, end: text.length, confidence: 0.95, evidence };
  return [isNhs ? { ...span, type: 'nhs-number', value: text, valid: true } : { ...span, type: 'hospital-number' }];
};

/** Values that stand for nobody: what de-identification puts in, phantoms, tests. */
const NOBODY =
  /^(?:anon[a-z]*|de-?identified|demo[a-z]*|tests?|testing|phantom[a-z]*|qa|qc|dummy|sample|none|null|empty|removed|redacted|deleted|blank|unknown|n\/a|no[ _^]?name|unnamed|x{2,})(?:[^a-z].*)?$|^[-*.?0^ ]+$/is;

/** "People/Ivy": a keyword in a tree of them. */
const TAGGED_PERSON = /^(?:people|persons?|faces?)[/|]/i;

/** What a line of a field states as a whole. */
interface Statement {
  readonly type: EntityType;
  readonly evidence: string;
  readonly value?: string;
}

const somebody = (value: string, evidence: string): Statement | undefined =>
  NOBODY.test(value) ? undefined : { type: 'picture-metadata', evidence };

/** What a line states, by what its field is for. */
const BY_ROLE: Readonly<Record<FieldRole, (line: string, name: string) => Statement | undefined>> = {
  pictured: (line) => somebody(line, 'person in the picture'),
  patient: (line) => (line.length > 2 ? somebody(line, 'person examined') : undefined),
  place: () => ({ type: 'location-tag', evidence: 'place field' }),
  institution: (line) => (NOBODY.test(line) ? undefined : { type: 'organisation', evidence: 'institution field' }),
  serial: (value) => ({ type: 'device-serial', evidence: 'serial field', value }),
  technical: () => undefined,
  credit: (line) => (RECORD_OF_A_PATIENT.test(line) ? { type: 'picture-metadata', evidence: 'record' } : undefined),
  words: (line, name) => {
    if (TAGGED_PERSON.test(line)) return somebody(line.replace(TAGGED_PERSON, ''), 'person in the picture');
    if (name === 'DICOM PatientAge' && IN_YEARS.test(line))
      return { type: 'age', evidence: 'age field', value: String(Number.parseInt(line, 10)) };
    const isCaption = !OF_A_DOCUMENT.test(name) && line.length <= LONGEST_CAPTION;
    return isCaption && tellsWhose(line) ? { type: 'picture-metadata', evidence: 'field' } : undefined;
  },
};

/** How DICOM writes an age: `047Y`. Months, weeks and days end in other letters. */
const IN_YEARS = /^\d{3}Y$/;

/** Words of a document, whole paragraphs, which recognizers read as they read any text. */
const OF_A_DOCUMENT =
  /^(?:Word|PowerPoint|Excel|Office|OpenDocument|PDF|SVG) (?:.*\b(?:text|comment|notes?|header|footer|footnote|block|slide \d+|sheet \d+|page \d+|metadata|link|code))$/;

/** UTF-16 code units of a caption or a title that is judged as a whole; in what is longer, names and numbers are looked for. */
const LONGEST_CAPTION = 120;

/** Nobody signs like this. */
const RECORD_OF_A_PATIENT =
  /(?<![A-Za-zÀ-ɏ])(?:dob|d\.o\.b\.?|nhs (?:no|number)|mrn|hosp(?:ital)? (?:no|number))[ .:]{1,3}\S{0,20}\d/i;

function* statedIn(text: string, field: string): Generator<Found> {
  const statementOf = BY_ROLE[roleOf(field)];
  const name = fieldName(field);
  for (const { index, 0: whole } of text.matchAll(/[^\r\n]+/g)) {
    const line = whole.trim();
    const statement = /[\p{L}\p{N}]/u.test(line) ? statementOf(line, name) : undefined;
    if (statement === undefined) continue;
    const start = index + whole.indexOf(line);
    yield { start, end: start + line.length, confidence: 0.9, ...statement };
  }
}
