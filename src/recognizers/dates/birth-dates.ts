import type { Found } from '../../entity.ts';
import { ORDINAL_WORDS } from '../ages/number-words.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { iso, MONTH, WEEKDAY } from './calendar.ts';
import { compactDatesIn, dateAtStart, type WrittenDate, writtenDatesIn } from './written-dates.ts';

/** Words of forms and records that leave no doubt: DOB, D.O.B., date of birth, PatientBirthDate. */
const RECORD_LABEL =
  "d\\.?o\\.?b\\.?|d\\.?0\\.?b\\.?|d o b|d/o/b|(?:patient'?s?[ _]?)?(?:date[ _-]?of[ _-]?birth|birth[ _-]?dates?)|dyddiad geni";
/** Words of speech, which are as likely said of the author, a colleague or a hospital. */
const SPOKEN_LABEL = "born|ganwyd|ganed|birth certificate|birthdays?|b['’]?day";

// "DOB" has no edge of its own where a picture's text lost its spaces: "SARAHDOB12/03/1986".
const LABEL = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ])(?:(?<record>${RECORD_LABEL})|(?<spoken>${SPOKEN_LABEL})|(?<short>b\\.(?= ?\\d)|(?<=\\()b(?= \\d)))|(?<run>D[O0]B)(?=:? ?\\d)`,
  'gi',
);

const GAP =
  '[ \\t:;=.,–—#|()\\[\\]"\'’*_>-]{0,8}(?:\\r?\\n[ \\t]{0,4})?(?:(?:is|was|s|falls|being|on|the|of|in|as|given|recorded|confirmed|listed|number|today|so|says|reads|shows|exact|exactly|very|same|day|date|me|mine|myself|us|too|it.s|:)[ :,]{1,3}){0,6}';
// "born in Wrexham on 14 March 1951", "born at 03:12 on 14 March"; not "born in Wales, moved here on 3 May 2019".
const CLOCK = '\\d{1,2}[:.]\\d{2}(?:[ap]m)?';
const PLACE_WORD = `(?: (?:${CLOCK}(?![./\\d])|(?!(?:before|after|between|since|and|but|then|or|who|discharged|moved)(?![A-Za-zÀ-ɏ]))[^\\s\\d.,;!?]{1,20}))`;
const AFTER_BORN = new RegExp(
  `^ (?:in|at|to|here|there|by|on|during|just)${PLACE_WORD}{0,5}?,?(?: on)?(?: the)? (?=[\\d¼-¾]|${MONTH}|${WEEKDAY}|${ORDINAL_WORDS} of )(?!${CLOCK}(?![./\\d]))`,
  'i',
);
// "shares her birthday with the King, 14 November 1948"
const AFTER_SHARED = new RegExp(`^ (?:as|with) [^\\d.;!?\\n]{1,40},? (?=[\\d¼-¾]|${MONTH})`, 'i');
const AFTER_LABEL = new RegExp(`^${GAP}`, 'i');
const REACH = 100;

// "14/03/1951 (DOB)", "14 March is her birthday"; in "seen 12/03/2026, DOB 14/03/1951" the label belongs to the next.
const LABEL_BEHIND = new RegExp(
  `^[ ,()\\[=–-]{0,4}(?:(?:(?:is|was|for|as) )?(?:his|her|their|my|our|the|a|the patient['’]s|pt['’]?s?) )?(?:${RECORD_LABEL}|birthday)(?![0-9A-Za-zÀ-ɏ])(?![ \\t:;=.,–—#|()-]{0,4}\\d)`,
  'i',
);

// A line of a screen or a list: "WALLACE, Benedict  07/02/1990  HDGH 4471882", "Mrs Gill 12/04/1968", "14/03/1951 (74Y) F".
const NAME_WORD = "\\p{Lu}[A-Za-zÀ-ɏ'’-]{1,30}";
const NAME_BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:\\p{Lu}[\\p{Lu}'’-]{1,30}[,^] {0,2}[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]{1,30}|(?:Mr|Mrs|Ms|Miss|Mx|Master)\\.? ${NAME_WORD}|${NAME_WORD})(?: (?:${NAME_WORD}|\\p{Lu}\\.?)){0,2}[ \\t,|(]{1,6}(?:[MF][ ,|]{1,3})?$`,
  'u',
);
// "Harrowdale General Hospital 05/07/1948", "Opened Thursday 05/07/1948"
const NO_NAME =
  /(?<![A-Za-zÀ-ɏ])(?:hospitals?|infirmary|general|nhs|trust|wards?|cent(?:re|er)|clinic|unit|house|school|college|university|society|act|department|street|road|opened|founded|published|updated|posted|taken|reviewed|since|on|from|until|dated?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![A-Za-zÀ-ɏ])/i;
const ONE_NAME_ALONE = new RegExp(`^${NAME_WORD}[ \\t,|(]{1,6}$`, 'u');
const SEX_OR_AGE_BEHIND = /^[ \t,|(/]{1,4}(?:\d{1,3} ?y(?:rs?|ears?)?|[MF](?:emale|ale)?)(?![0-9A-Za-zÀ-ɏ])/i;
const LATEST_LIKELY_ADULT = 2015;

const isRecordLine = (text: string, { start, end, date }: WrittenDate): boolean => {
  if (date.year === undefined || date.year < 1900 || date.year > LATEST_LIKELY_ADULT) return false;
  if (!/^[\d/.-]+$/.test(text.slice(start, end))) return false;
  const line = text.slice(Math.max(0, start - 90), start).replace(/^[\s\S]*\n/, '');
  const name = NAME_BEFORE.exec(line)?.[0];
  if (name !== undefined && !NO_NAME.test(name) && !ONE_NAME_ALONE.test(name)) return true;
  return SEX_OR_AGE_BEHIND.test(text.slice(end, end + 12));
};

const found = (written: WrittenDate, start: number, evidence: string, confidence: number): Found => ({
  type: 'date-of-birth',
  start,
  end: start + written.end - written.start,
  confidence,
  evidence,
  value: iso(written.date),
  valid: written.exists,
});

function* labelled(readable: ReadableText): Iterable<Found> {
  const { text } = readable;
  for (const { 0: label, index, groups = {} } of readable.all(LABEL)) {
    const window = text.slice(index + label.length, index + label.length + REACH);
    const spoken = groups['spoken'] !== undefined;
    const gaps = /^(?:born|ganwyd|ganed)$/i.test(label) ? [AFTER_BORN, AFTER_LABEL] : [AFTER_LABEL, AFTER_SHARED];
    for (const pattern of gaps) {
      const gap = pattern.exec(window)?.[0].length;
      if (gap === undefined) continue;
      const written = dateAtStart(window.slice(gap));
      // "born 1432" is a time, "birthday 1/2" is nothing: said in speech, a date has to be in the calendar.
      if (written === undefined || (spoken && !written.exists)) continue;
      const evidence = (groups['record'] ?? groups['run']) ? 'record label' : spoken ? label.toLowerCase() : 'b.';
      yield found(written, index + label.length + gap, evidence, spoken ? 0.93 : 0.98);
      break;
    }
  }
}

/** "Should read 12.08.1959 not 12.08.1995, DOB is wrong": two dates that are weighed against each other are of one kind. */
const WEIGHED =
  /^,? (?:and )?(?:not|instead of|rather than|should (?:be|read|say)|->|→|but (?:[A-Za-zÀ-ɏ]+ ){1,3}says?|or) $/i;

function* weighed(text: string, births: readonly Found[], dates: readonly WrittenDate[]): Iterable<Found> {
  for (const birth of births) {
    for (const date of dates) {
      const between = date.end <= birth.start ? text.slice(date.end, birth.start) : text.slice(birth.end, date.start);
      if (date.date.day !== undefined && between.length < 40 && WEIGHED.test(between)) {
        yield found(date, date.start, 'beside another', 0.8);
      }
    }
  }
}

const MOST_WEIGHED = 50;

function* unlabelled(text: string, dates: readonly WrittenDate[]): Iterable<Found> {
  for (const written of dates) {
    const { start, end, date } = written;
    if (date.day === undefined) continue;
    if (LABEL_BEHIND.test(text.slice(end, end + 40))) yield found(written, start, 'label behind', 0.95);
    else if (isRecordLine(text, written)) yield found(written, start, 'record line', 0.82);
  }
}

/** Dates that a label, their place in a record line or the words around them make someone's birth date. */
export const birthDates: Recognizer = {
  name: 'birth dates',
  types: ['date-of-birth'],
  *recognize(readable): Iterable<Found> {
    const { text } = readable;
    const dates = [...writtenDatesIn(readable), ...compactDatesIn(readable)];
    const births = [...labelled(readable), ...unlabelled(text, dates)];
    yield* births;
    if (births.length <= MOST_WEIGHED) yield* weighed(text, births, dates.slice(0, MOST_WEIGHED));
  },
};
