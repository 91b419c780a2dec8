import type { Found } from '../../entity.ts';
import { dateAtStart } from '../dates/written-dates.ts';
import { fold } from '../people/normal-form.ts';
import { senseOf } from '../people/vocabulary.ts';
import type { Recognizer } from '../recognizer.ts';
import { isMadeUp, isOfRemembered, type Row, rowsIn } from './rows.ts';

/**
 * What stands beside or below a name in a corner of a film, on a strip of an
 * ECG or on a band, and is labelled by its place alone: the birth date and the
 * number of the record.
 */
export const recordLines: Recognizer = {
  name: 'record lines',
  types: ['date-of-birth', 'hospital-number'],
  *recognize(readable): Iterable<Found> {
    if (readable.kind !== 'visible-text' || readable.digits < 5) return;
    const rows = rowsIn(readable).map((row) => ({ ...row, text: row.text.slice(0, LONGEST) }));
    for (const [at, row] of rows.entries()) {
      const name = nameAtStart(row.text);
      if (name === undefined) continue;
      const below = rows.slice(at + 1, at + 1 + BELOW).filter(({ text }) => nameAtStart(text) === undefined);
      const beside = { start: row.start + name.length, end: row.end, text: row.text.slice(name.length) };
      const record = [beside, ...below];
      if (record.some(({ text }) => isMadeUp(text) || isOfRemembered(text) || OF_STAFF.test(text))) continue;
      yield* birthDate(record, name.isInverted);
      yield* recordNumber(record, name.isInverted);
    }
  },
};

/** UTF-16 code units of a row that a record may fill. */
const LONGEST = 200;
/** Rows below a name that are of its record. */
const BELOW = 3;

const OF_STAFF =
  /(?<![A-Za-z])(?:staff|employee|badge|payroll|hcpc|nmc|gmc|radiographer|physio\w*|therapist|nurse|doctor|consultant(?! ?:)|speaker|chair|tickets?|admit one|seat|keynote|presents|live)(?![A-Za-z])/i;

interface Name {
  readonly length: number;
  /** Whether the surname comes first, as records have it. */
  readonly isInverted: boolean;
}

const NAME =
  /^ {0,2}(?:name ?: ?)?(?:(?:Mrs|Mr|Miss|Ms|Mx)\.? )?(?<first>\p{Lu}[A-Za-zÀ-ɏ'’-]{1,30})(?<comma>,)? {1,2}(?<second>\p{Lu}[A-Za-zÀ-ɏ'’-]{1,30})(?: \p{Lu}[A-Za-zÀ-ɏ'’-]{0,30}\.?)?(?= {2}|$|,? {0,2}(?:\d|ID|M(?![a-z])|F(?![a-z])))/u;

const nameAtStart = (row: string): Name | undefined => {
  const { 0: all = '', groups = {} } = NAME.exec(row) ?? {};
  const { first, second, comma } = groups;
  if (first === undefined || second === undefined) return undefined;
  const [one, other] = [senseOf(fold(first)), senseOf(fold(second))];
  const isInverted = one.surname && other.given && !other.place;
  const areInOrder = one.given && other.surname;
  const inCapitals = /^[\p{Lu}'’-]+$/u.test(first);
  if (isInverted && (comma !== undefined || (inCapitals && !(areInOrder && /^[\p{Lu}'’-]+$/u.test(second)))))
    return { length: all.length, isInverted: true };
  return areInOrder ? { length: all.length, isInverted: false } : undefined;
};

/** What only stands behind a birth date: an age, or a sex. */
const SEX_AFTER = /^[ ,|/(]{0,3}(?:(?:M|F|Male|Female)(?![A-Za-z])|0?\d{1,3} ?(?:y|yo|yrs?|years)(?![A-Za-z]))/i;
const DATE_BEGINS = /(?<![0-9A-Za-z/.-])\d{1,4}[ /.-]/g;
/** Younger ones are told from other dates by their label, or by a sex beside them. */
const BORN_BEFORE = 2015;

/** What others find, or what isn't a birth date by its label. */
const LABELLED = /[A-Za-z][ :.]{0,3}$/;

function* birthDate(rows: readonly Row[], isInverted: boolean): Generator<Found> {
  for (const { start: from, text } of rows) {
    for (const { index } of text.matchAll(DATE_BEGINS)) {
      const written = dateAtStart(text.slice(index));
      if (written === undefined || !written.exists || written.date.year === undefined) continue;
      const after = text.slice(index + written.end);
      const isAlone = isInverted && written.date.year < BORN_BEFORE && /^\W*$/.test(after);
      if (LABELLED.test(text.slice(0, index)) || !(SEX_AFTER.test(after) || isAlone)) continue;
      const start = from + index;
      yield { type: 'date-of-birth', start, end: start + written.end, confidence: 0.85, evidence: 'date by a name' };
      return;
    }
  }
}

const NUMBER = /(?<![A-Za-z])(?:pat(?:ient)?\.? ?)?ID ?[:#.]{0,2} ?(?<number>[A-Z]{0,3}\d{5,10})(?![0-9A-Za-z])/;

function* recordNumber(rows: readonly Row[], isInverted: boolean): Generator<Found> {
  for (const { start: from, text } of isInverted ? rows : rows.slice(0, 2)) {
    const { index, 0: all = '', groups = {} } = NUMBER.exec(text) ?? {};
    if (index === undefined) continue;
    const end = from + index + all.length;
    const value = groups['number'] ?? '';
    const span = { start: end - value.length, end };
    yield { ...span, type: 'hospital-number', confidence: 0.7, evidence: 'number by a name', value };
    return;
  }
}
