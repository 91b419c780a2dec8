import type { PartKind, Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { type CalendarDate, exists } from '../dates/calendar.ts';
import { dateAtStart } from '../dates/written-dates.ts';
import { isOneDigitRepeated, passesModulus11 } from '../identifiers/checksum.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { asFigures, FIGURE, figuresIn } from './figures.ts';

/**
 * Numbers and birth dates in the text of a picture that miss by a character
 * (the picture shows the real one, whatever was read) or that only their place
 * in a record tells. Findings of lower confidence, beside what the recognizers
 * of all text find.
 */
export const nearMisses: Recognizer = {
  name: 'near misses',
  types: ['nhs-number', 'date-of-birth', 'hospital-number'],
  *recognize(readable): Iterable<Found> {
    if (!isSeen(readable.kind) || readable.digits < 6) return;
    yield* labelledNumbers(readable);
    yield* numbersInRuns(readable);
    yield* numbersAlone(readable);
    yield* birthDates(readable);
    yield* recordNumbers(readable);
  },
};

const isSeen = (kind: PartKind): boolean => kind === 'visible-text';

const LABELLED_NUMBER = new RegExp(
  `(?:NHS|N\\.H\\.S\\.?)(?: ?(?:no|num|number))?[ :.;#=]{0,4}(?<number>[${FIGURE}](?:[ .-]?[${FIGURE}]){7,11})(?![0-9A-Za-zÀ-ɏ])`,
  'gi',
);

/** Beside its label: with letters for figures, a figure short or one too many. */
function* labelledNumbers(readable: ReadableText): Iterable<Found> {
  for (const { index, 0: all, groups = {} } of readable.all(LABELLED_NUMBER)) {
    const written = groups['number'] ?? '';
    const value = asFigures(written).replace(/\D/g, '');
    if (figuresIn(written) < 6 || Math.abs(value.length - 10) > 1 || isOneDigitRepeated(value)) continue;
    if (value === written.replace(/\D/g, '') && value.length === 10) continue; // as it should be
    const end = index + all.length;
    const valid = passesModulus11(value);
    const span = { start: end - written.length, end };
    yield number(span, value.length === 10 ? value : undefined, valid ? 0.9 : 0.65, 'label and nearly ten digits');
  }
}

const number = (span: Span, value: string | undefined, confidence: number, evidence: string): Found => ({
  ...span,
  type: 'nhs-number',
  confidence,
  evidence,
  valid: value !== undefined && passesModulus11(value),
  ...(value !== undefined && { value }),
});

const LONG_RUN = /(?<!\d)\d{11,40}(?!\d)/g;

/** In a run of figures that lost its blanks: ten with the right check digit, beside a date or behind the label. */
function* numbersInRuns(readable: ReadableText): Iterable<Found> {
  for (const { index, 0: run } of readable.all(LONG_RUN)) {
    const isLabelled = /NHS(?: ?n(?:o|umber))?[ :.]{0,3}$/i.test(readable.text.slice(Math.max(0, index - 16), index));
    for (let at = 0; at + 10 <= run.length; at++) {
      const value = run.slice(at, at + 10);
      if (!passesModulus11(value) || isOneDigitRepeated(value)) continue;
      const [before, after] = [run.slice(0, at), run.slice(at + 10)];
      const isRecord = isDate(before) ? after === '' : before === '' && isDate(after);
      if (!isRecord && !(isLabelled && at <= 1)) continue;
      const span = { start: index + at, end: index + at + 10 };
      yield number(span, value, isRecord ? 0.75 : 0.7, 'check digit in a run');
      break;
    }
  }
}

const isDate = (digits: string): boolean => {
  if (digits.length !== 8) return false;
  const date: CalendarDate = {
    day: Number(digits.slice(0, 2)),
    month: Number(digits.slice(2, 4)),
    year: Number(digits.slice(4)),
  };
  return (date.year ?? 0) > 1900 && exists(date);
};

/** NHS numbers in use begin with one of these; others are as likely something else. */
const ALONE = /(?<![0-9A-Za-zÀ-ɏ/.-])[4679]\d{2} ?\d{3} ?\d{4}(?![0-9A-Za-zÀ-ɏ/.-])/g;
/** Figures that are taken for each other. */
const ALIKE: readonly string[] = ['08', '06', '09', '17', '14', '27', '38', '35', '49', '56', '58', '68', '79', '89'];
/** Labels of records, and days on which somebody may have been born who isn't a child: tickets have others. */
const RECORD = /(?<![A-Za-z])(?:NHS|DOB|born|hosp|MRN)(?![a-z])|\d{2}[/.-]\d{2}[/.-](?:19\d\d|200\d|201[0-4])(?!\d)/i;
/** What numbers of ten figures are of besides. */
const OF_THINGS =
  /(?<![A-Za-z])(?:isbn|tel|phone|fax|mob(?:ile)?|call|vat|order|ref|auth|card|account|a\/c|item|tickets?|voucher|barcode|sku|invoice|receipt|charity|company|tracking|serial|s\/n|model|lot|batch|code|till|store)[ .:#]{0,3}(?:reg|code|no|num(?:ber)?|id)?[ .:#]{0,3}$/i;

/** Ten figures without a label: with the right check digit, or a figure off it in their usual groups or in a record. */
function* numbersAlone(readable: ReadableText): Iterable<Found> {
  const isRecord = readable.has(RECORD);
  for (const { index, 0: written } of readable.all(ALONE)) {
    const value = written.replaceAll(' ', '');
    if (isOneDigitRepeated(value) || OF_THINGS.test(readable.text.slice(Math.max(0, index - 30), index))) continue;
    const span = { start: index, end: index + written.length };
    if (passesModulus11(value)) yield number(span, value, isRecord ? 0.85 : 0.55, 'check digit');
    else if (isOneOff(value) && (isRecord || /^\d{3} \d{3} \d{4}$/.test(written)))
      yield number(span, value, isRecord ? 0.6 : 0.55, 'one figure from a check digit');
  }
}

const isOneOff = (value: string): boolean =>
  [...value].some((figure, at) =>
    ALIKE.some((pair) => {
      if (!pair.includes(figure)) return false;
      const other = pair.replace(figure, '');
      return passesModulus11(value.slice(0, at) + other + value.slice(at + 1));
    }),
  );

const MARK = '[/.|lI1!V-]';
const LABELLED_DATE = new RegExp(
  `(?:DOB|D\\.O\\.B\\.?|date of birth|born)[ :.;=]{0,4}(?<date>[${FIGURE}/](?:${MARK}|[${FIGURE}/ ]){5,10})(?![0-9A-Za-zÀ-ɏ])`,
  'gi',
);
const YEAR_AT_END = /(?:19|20|[/.-]9)\d{2}$/;

/** Beside its label: what would be a date but for a lost or an extra stroke, "27102/963", "309/03/1975". */
function* birthDates(readable: ReadableText): Iterable<Found> {
  for (const { index, 0: all, groups = {} } of readable.all(LABELLED_DATE)) {
    const written = (groups['date'] ?? '').trim();
    if (dateAtStart(written) !== undefined || figuresIn(written) < 5) continue;
    if (!/[/.-]/.test(written) && !YEAR_AT_END.test(written)) continue;
    const start = index + all.indexOf(groups['date'] ?? '', 3);
    const span = { start, end: start + written.length };
    yield { ...span, type: 'date-of-birth', confidence: 0.65, evidence: 'label and nearly a date', valid: false };
  }
}

const RECORD_NUMBER =
  /(?<!\d)\d{2}[/.-]\d{2}[/.-](?:19|20)\d{2}[ \t|,;]{1,4}(?:[MF][ |,]{1,3})?(?<number>[A-Z]{1,4} ?\d{5,8})(?![0-9A-Za-zÀ-ɏ])/g;

/** "WALLACE, Benedict 07/02/1990 HDGH 4471882": what stands behind the birth date is the number of the record. */
function* recordNumbers(readable: ReadableText): Iterable<Found> {
  for (const { index, 0: all, groups = {} } of readable.all(RECORD_NUMBER)) {
    const value = groups['number'] ?? '';
    if (/^(?:NHS|CHI|DOB)/.test(value)) continue;
    const end = index + all.length;
    const span = { start: end - value.length, end };
    yield {
      ...span,
      type: 'hospital-number',
      confidence: 0.75,
      evidence: 'behind a date',
      value: value.replace(' ', ''),
    };
  }
}
