import type { Found } from '../../entity.ts';
import { fold } from '../people/normal-form.ts';
import { senseOf } from '../people/vocabulary.ts';
import type { Recognizer } from '../recognizer.ts';
import { isMadeUp, isOfOthers, type Row, rowsIn } from './rows.ts';

/** Screens and boards that list people in care, by what they list: beds, surnames below each other, slots of a clinic. */
export const boardsInShot: Recognizer = {
  name: 'boards in shot',
  types: ['visible-screen'],
  *recognize(text): Iterable<Found> {
    const rows = rowsIn(text);
    let run: Row[] = [];
    let gap = 0;
    for (const row of rows) {
      if (isListed(row.text)) {
        run.push(row);
        gap = 0;
      } else if (run.length > 0 && ++gap > WIDEST_GAP) {
        yield* board(run, rows);
        run = [];
      }
    }
    yield* board(run, rows);
    yield* namePlates(rows);
  },
};

/** Rows of other things between one that lists somebody and the next. */
const WIDEST_GAP = 2;
const LEAST_ROWS = 3;
/** Under a heading, or where every row begins with a bed. */
const LEAST_ROWS_IF_SURE = 2;
/** Rows above a list in which its heading stands. */
const ABOVE = 3;

function* board(run: readonly Row[], rows: readonly Row[]): Generator<Found> {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  const at = rows.indexOf(first);
  const around = rows.slice(Math.max(0, at - ABOVE), rows.indexOf(last) + 2).map(({ text }) => text);
  if (around.some(isMadeUp)) return;
  const isOfBeds = run.every(({ text }) => BED.test(text));
  if (!isOfBeds && around.some(isOfOthers)) return;
  const isSure = isOfBeds || around.some((text) => HEADING.test(text));
  if (run.length < (isSure ? LEAST_ROWS_IF_SURE : LEAST_ROWS)) return;
  yield { type: 'visible-screen', start: first.start, end: last.end, confidence: 0.75, evidence: 'list of people' };
}

const INITIAL_AND_SURNAME = /^(?:[A-Z]\. ?){1,3}(?<surname>[A-Z][A-Z'’-]{2,})$/;
const ROOM = /(?<![A-Za-z])(?:bed|bay|room|cubicle|chair)[ .:#-]{0,2}\d{1,2}[A-D]?$/i;
const ROLE =
  /(?<![A-Za-z])(?:dr|prof|consultant|manager|director|lead|nurse|therapist|radiographer|physio\w*|office|reception|hcpc|nmc|gmc)(?![A-Za-z])/i;

/** "D. WHITLOCK" above "Group Room 2": who is where, as boards in corridors have it. */
function* namePlates(rows: readonly Row[]): Generator<Found> {
  for (const [at, row] of rows.entries()) {
    const surname = INITIAL_AND_SURNAME.exec(row.text)?.groups?.['surname'];
    const below = rows[at + 1];
    if (surname === undefined || below === undefined || !ROOM.test(below.text)) continue;
    const around = rows.slice(Math.max(0, at - ABOVE), at + 3).map(({ text }) => text);
    if (around.some((text) => isMadeUp(text) || isOfOthers(text) || ROLE.test(text))) continue;
    yield { type: 'visible-screen', start: row.start, end: below.end, confidence: 0.6, evidence: 'name by a room' };
  }
}

const HEADING =
  /(?<![A-Za-z])(?:work ?list|ward (?:board|round|list)|bed (?:board|state|list|plan)|hand ?over|patients?(?: (?:list|tracking|status|flow))?|(?:theatre|clinic|admissions?|discharge|waiting|operating|board round) (?:list|board)|white ?board|PACS|EDD|NBM|DNACPR|named nurse|plan|consultant)(?![a-z])/i;
const PLACE =
  /^(?:bed|bay|room|rm|side ?room|sr|cubicle|cub|resus|trolley|chair|[A-H](?=\d))[ .:#-]{0,2}\d{1,2}[A-D]?(?![0-9])/i;
/** Places in which nobody is but people in care. */
const BED = /^(?:bed|side ?room|cub(?:icle)?|resus|trolley)[ .:#-]{0,2}\d/i;
const SLOT = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?![0-9])/;
const NUMBER = /^\d{1,2}[.)]?\s+(?=\D)/;
const TITLE = /^(?:mrs|mr|miss|ms)\.? /i;
const STAFF = /^(?:dr|prof|sister|matron|nurse|mr|miss|consultant|lead|manager|registrar|sho|hca|s\/?n)(?![a-z])/i;
/** What handover sheets say of somebody in a word: an age behind a name, what they have, what is to be done. */
const AGE =
  /[A-Za-z.] {1,3}(?:1[01]\d|[1-9]\d)(?: ?(?:y|yo|yrs?|M|F))?(?= |$)(?! ?(?:pts|points|goals|laps|m|km|kg)(?![a-z]))/;
const HANDOVER =
  /(?<![A-Za-z])(?:#?NOF|CAP|UTI|COPD|CVA|TIA|MI|AKI|NSTEMI|STEMI|DKA|PE|DVT|LRTI|NBM|TTOs?|DNACPR|MFFD|NWB|FWB|IVAB?x?|falls?|sepsis|delirium|cellulitis|hip|chole)(?![A-Za-z])/;

/** A bed or a slot with a name, a name with an age and what is wrong, or a surname and little else. */
const isListed = (text: string): boolean => {
  if (text.length > 60 || OF_THINGS.test(text)) return false;
  const place = PLACE.exec(text)?.[0] ?? SLOT.exec(text)?.[0];
  const rest = place === undefined ? text.replace(NUMBER, '') : text.slice(place.length);
  const words = rest.match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]+/g) ?? [];
  if (place !== undefined) return words.some(BED.test(text) ? isName : isSurname);
  const [first, second] = words;
  if (TITLE.test(rest) && (HANDOVER.test(rest) || AGE.test(rest))) return /^[A-ZÀ-Þ]/.test(second ?? '');
  if (HANDOVER.test(rest)) return [first, second].some((word) => word !== undefined && isName(word));
  return words.length > 0 && words.length <= 3 && !STAFF.test(rest) && rest === text && isSurname(first as string);
};

const isName = (word: string): boolean => {
  const { surname, alsoName, given, word: ordinary } = senseOf(fold(word));
  return /^[A-ZÀ-Þ]/.test(word) && (surname || alsoName || given) && ordinary < 2;
};

/** "1998 Whitworth" is on a board of honours, "Whitworth 42" in a quiz, and streets and halls have names too. */
const OF_THINGS =
  /^(?:1[789]|20)\d\d(?!\d)|^\S+ {1,2}\d{1,3}$|(?<![A-Za-z])(?:street|st|road|rd|avenue|ave|lane|close|drive|way|terrace|court|hall|house|park|suite|room|wing|motors|family)$/i;

/** Whether a capitalised word is somebody's surname and hardly anything else. */
const isSurname = (word: string): boolean => {
  if (!/^[A-ZÀ-Þ]/.test(word) || word.length < 3) return false;
  const { surname, given, alsoName, place, word: ordinary } = senseOf(fold(word));
  return (surname || alsoName) && !given && !place && ordinary < 2;
};
