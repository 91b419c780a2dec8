import { asFigures, FIGURE, figuresIn } from './figures.ts';
import { withNamesApart } from './joined-names.ts';

/**
 * The text of a picture as it was probably written. What reads pictures drops
 * blanks and takes figures for letters; the recognizers of ordinary text find
 * little in "SARAHDOB12/O3/1986NHS9434765919" and everything in
 * "SARAH DOB 12/03/1986 NHS 9434765919".
 */
export const restoreSeenText = (text: string): string =>
  STEPS.reduce((restored, step) => step(restored), text.slice(0, LONGEST)) + text.slice(LONGEST);

/** Nothing in a picture is on a longer line; beyond it the text stays as it is. */
const LONGEST = 2_000;

/** Labels of forms and wristbands, in the spellings that stand before a value. */
const LABEL =
  'DOB|D\\.O\\.B\\.?|Date of birth|[Bb]orn|BORN|NHS|CHI|MRN|H&C|[Hh]osp(?:ital)?|HOSP(?:ITAL)?|[Uu]nit|UNIT|[Ww]ard|WARD|[Bb]ed|BED|[Bb]ay|BAY';
const NUMBER_WORD = '[Nn]o|NO|[Nn]umber|NUMBER|[Nn]um';

type Replacement = readonly [RegExp, string];

/** Labels that were misread or run together, and what they are. */
const LABELS: readonly Replacement[] = [
  [/date ?of ?b[a-z]{2,5}(?=[\s:.]|\d|$)/gi, 'Date of birth'],
  [/(?<![0-9A-Za-z])(?:D[O0]8|D0B|[0O][O0]B)(?=[ :.]{0,2}\d)/g, 'DOB'],
  [/(?<![0-9A-Za-z])(?:N[HN]?S|NH5?|[MW]?HS)(?=[ :.]{0,2}\d{3} ?\d{3} ?\d{4}(?!\d))/g, 'NHS'],
  [new RegExp(`(?<=NHS|CHI|[Hh]osp(?:ital)?|HOSP(?:ITAL)?|[Uu]nit|UNIT)(?=(?:${NUMBER_WORD})(?![a-z]))`, 'g'), ' '],
  [/(?<![A-Za-z])(Dr|Mr|Mrs|Ms|Miss|Prof)(?=[A-Z][a-z])/g, '$1 '],
  // "JONES,Sarah", "Name:Sarah"
  [/(?<=[A-Za-zÀ-ɏ]),(?=[A-Za-zÀ-ɏ])/g, ', '],
  [/(?<=[A-Za-zÀ-ɏ]):(?=[A-Za-zÀ-ɏ])/g, ': '],
];

/** Where blanks were lost. */
const BLANKS: readonly Replacement[] = [
  // a label that a value follows, behind a name or another value: "SARAHDOB12", "1986NHS9434"
  [new RegExp(`(?<=[0-9A-Za-zÀ-ɏ])(?=(?:DOB|NHS|CHI|MRN|HOSP|Hosp|Born)(?:${NUMBER_WORD})?[ :.]{0,2}\\d)`, 'g'), ' '],
  [new RegExp(`(?<=(?<![a-zà-ɏ])(?:${LABEL}|(?:NHS|[Hh]osp|HOSP) ?(?:${NUMBER_WORD})))(?=\\d)`, 'g'), ' '],
  // "JESSOPTom", "EmekaOkonkwo", not "McDonald"
  [/(?<=[A-ZÀ-Þ]{3})(?=[A-ZÀ-Þ][a-zà-ɏ]{2})/g, ' '],
  [/(?<=[a-zà-ɏ]{2})(?=[A-ZÀ-Þ][a-zà-ɏ]{2})(?<!(?<![A-Za-z])(?:Mac|Fitz))/g, ' '],
  // "SMITH12/03/1986", "999114170707/02/1990", then what stands behind the date
  [/([A-Za-zÀ-ɏ]|\d{10})(?=\d{2}([/.-])\d{2}\2(?:19|20)\d{2})/g, '$1 '],
  [/((?<!\d)\d{1,2}([/.-])\d{1,2}\2(?:19|20)\d{2})(?=[A-Za-zÀ-ɏ]|\d{6})/g, '$1 '],
  // "Wallace9991141707"
  [/(?<=[A-Za-zÀ-ɏ]{3})(?=\d{10}(?!\d))/g, ' '],
  // the edge of a box or a wristband behind a number
  [/(?<=(?<!\d)\d{10})(?=[Il|!](?![0-9A-Za-zÀ-ɏ]))/g, ' '],
];

/** What may only be a date, or ten digits in their usual groups, were it not for some letters. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ])[${FIGURE}]{2}([/.-])[${FIGURE}]{2}\\1[${FIGURE}]{4}(?![0-9A-Za-zÀ-ɏ])`, 'g'),
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ])[${FIGURE}]{3} ?[${FIGURE}]{3} ?[${FIGURE}]{4}(?![0-9A-Za-zÀ-ɏ])`, 'g'),
];
/** Of the characters of such a shape so many have to be figures. */
const LEAST_FIGURES = 0.6;

const withFigures = (text: string): string =>
  SHAPES.reduce(
    (restored, shape) =>
      restored.replace(shape, (found) => {
        const characters = found.replace(/[ /.-]/g, '').length;
        return figuresIn(found) >= characters * LEAST_FIGURES ? asFigures(found) : found;
      }),
    text,
  );

const replaceAll =
  (replacements: readonly Replacement[]) =>
  (text: string): string =>
    replacements.reduce((restored, [pattern, replacement]) => restored.replace(pattern, replacement), text);

const STEPS: readonly ((text: string) => string)[] = [
  replaceAll(LABELS),
  replaceAll(BLANKS),
  withFigures,
  withNamesApart,
];
