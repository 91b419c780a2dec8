import { areNeighbours, boxesOfSpan } from '../boxes.ts';
import type { Part, Span } from '../draft.ts';
import type { Entity, EntityType, SubjectKind } from '../entity.ts';
import { type Block, blockAround, isMadeUp, isOfOthers, isOfRemembered } from '../recognizers/seen-text/rows.ts';
import { knownPerson } from './people.ts';
import type { Scene } from './scene.ts';

/**
 * Whom words that a picture shows are about. A label has no sentences: what
 * stands in it is told by what stands beside it.
 */

/** Numbers and dates that only a record of a person in care holds. */
const OF_RECORDS: ReadonlySet<EntityType> = new Set<EntityType>([
  'date-of-birth',
  'nhs-number',
  'chi-number',
  'hc-number',
  'ihi-number',
  'hospital-number',
  'prescription-number',
  'referral-number',
  'incident-number',
]);
/** What names or leads to whoever the record beside it is about; on a poster or a badge, somebody else. */
const OF_ANYBODY: ReadonlySet<EntityType> = new Set<EntityType>([
  'person',
  'initials',
  'phone',
  'email',
  'address',
  'postcode',
  'nino',
  'passport',
  'driving-licence',
]);

/** Whether a part is words or a code in a picture. */
export const isSeenText = ({ kind }: Part): boolean => kind === 'visible-text' || kind === 'barcode';

/** Whom something legible in a picture is about; undefined when nothing beside it tells. */
export const inShot = (entity: Entity, scene: Scene): SubjectKind | undefined => {
  const block = blockAround(scene.text.text, entity.start);
  if (block.rows.some(({ text }) => isMadeUp(text))) return 'invented';
  if (block.rows.some(({ text }) => isOfRemembered(text)) && !block.rows.some(({ text }) => isOfRecord(text)))
    return undefined;
  if (OF_RECORDS.has(entity.type)) return 'patient';
  if (!OF_ANYBODY.has(entity.type)) return undefined;
  const known = entity.type === 'person' ? knownPerson(entity, scene) : undefined;
  if (known !== undefined) return known;
  if (besideRecord(entity, scene)) return 'patient';
  if (entity.type !== 'person' || isOfStaff(entity, block, scene)) return undefined;
  return isWrittenAsPatient(entity, block) ? 'patient' : undefined;
};

/** What no stone or plaque says. */
const isOfRecord = (row: string): boolean =>
  /(?<![A-Za-z])(?:NHS|hosp|MRN|ward|DNACPR|D\.?O\.?B)(?![A-Za-z])/i.test(row);

/** "SINGH, Jaswinder": nobody else writes names like this. */
const AS_RECORDS_WRITE = /^people: (?:record|bed) /;
/** "Bed 4", "Patient:", "Surname:" right before a name. */
const IN_BED = /(?:^| )(?:bed|cubicle|side ?room|trolley|resus)[ .:#-]{0,2}\d{1,2}[A-D]?[ :.,()-]{0,3}$/i;
const OF_PATIENT = /(?<![A-Za-z])(?:patient|pt)(?:['’]?s)?(?: name)? ?[:=] {0,2}$/i;
const FAMILY_NAME = /(?<![A-Za-z])surname ?[:=] {0,2}$/i;
const GIVEN_NAME = /(?<![A-Za-z])(?:fore|first|given )names? ?[:=]/i;

const isWrittenAsPatient = ({ source, start }: Entity, { rows, at }: Block): boolean => {
  if (AS_RECORDS_WRITE.test(source)) return true;
  const row = rows[at] as Span & { text: string };
  const before = row.text.slice(0, start - row.start);
  if (IN_BED.test(before) || OF_PATIENT.test(before)) return true;
  return FAMILY_NAME.test(before) && rows.slice(at, at + 2).some(({ text }) => GIVEN_NAME.test(text));
};

const TITLE = /(?<![A-Za-z])(?:dr|doctor|prof(?:essor)?|sister|matron|(?:staff |charge )?nurse|consultant)[ .:]{1,2}$/i;
const TITLED = /^(?:dr|doctor|prof(?:essor)?|sister|matron|(?:staff |charge )?nurse)[ .]/i;
/** Others who are named in a row: "Dr Kaur", "Consultant: Lowe", "named nurse Ewa". */
const OTHERS =
  /(?<![A-Za-z])(?:(?:dr|doctor|mr|mrs|ms|miss|prof(?:essor)?|sister)\.? ?[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+|(?:consultant|named nurse|nurse(?: in charge)?|referrer|requested by|radiographer|physio|doctor|gp) ?[:=]? ?[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+)?|(?:consultant|nurse|gp|student) ?:)/gi;
const ROLE =
  /(?<![A-Za-z])(?:nurs(?:e|ing)|consultants?|radiograph\w+|physio\w*|therap\w+|dietiti?[ac]\w*|podiatr\w+|midwi\w+|paramedic|registrar|sonograph\w+|pharmac\w+|staff|hcpc|nmc|gmc|rgn|rn|hca|porter|manager|director|lead|student|volunteer|chaplain|delegate|photo(?:graph)? by|©|ltd|author|speaker|receptionist|secretary)(?![A-Za-z])/i;
const HELLO = /hello,? my name is/i;
/** What ward boards say besides. */
const ON_DUTY = /staff(?: nurse| on duty| today)|nurse in charge/gi;
/** Words of what says no more than what somebody is. */
const ROLE_WORDS = 5;

/** Somebody by their title or by the role beside or below their name, as badges and doors have it; not by the title of another. */
const isOfStaff = ({ start, end }: Entity, { rows, at }: Block, { text: { text }, entities }: Scene): boolean => {
  const row = rows[at] as Span & { text: string };
  const before = text.slice(row.start, start);
  if (TITLE.test(before) || TITLED.test(text.slice(start, end))) return true;
  if (ROLE.test(`${before} ${text.slice(end, Math.max(end, row.end))}`.replace(OTHERS, ' '))) return true;
  if (rows.slice(0, at).some(({ text: above }) => isOfOthers(above.replace(ON_DUTY, ''))) || HELLO.test(text))
    return true;
  const below = rows[at + 1];
  if (below === undefined || entities.some((other) => isPersonIn(other, below))) return false;
  const role = below.text.replace(OTHERS, ' ').trim();
  return ROLE.test(role) && role.split(/\s+/).length <= ROLE_WORDS;
};

const isPersonIn = ({ type, confidence, start }: Entity, row: Span): boolean =>
  type === 'person' && confidence >= 0.5 && start >= row.start && start < row.end;

/** UTF-16 code units and lines between a name and the number of the same record, where nobody knows their places. */
const SAME_RECORD = 160;
const LINES = 4;

/** Whether two stretches of what a picture shows may be of one record. */
export const standTogether = ({ text, shown }: Part, a: Span, b: Span): boolean => {
  if (shown !== undefined) {
    const others = boxesOfSpan(shown, b);
    return boxesOfSpan(shown, a).some((box) => others.some((other) => areNeighbours(box, other)));
  }
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from <= SAME_RECORD && text.slice(from, to).split('\n').length <= LINES;
};

const besideRecord = (entity: Entity, { entities }: Scene): boolean =>
  entities.some(
    (other) => OF_RECORDS.has(other.type) && other.confidence >= 0.5 && standTogether(entity.part, other, entity),
  );
