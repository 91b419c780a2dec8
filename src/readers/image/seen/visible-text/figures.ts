import { exists, monthOf } from '../../../../recognizers/dates/calendar.ts';
import { passesModulus11 } from '../../../../recognizers/identifiers/checksum.ts';

/** Letters that the reader sees in figures: a handwritten 9 is a q to it. */
const FIGURES: ReadonlyMap<string, string> = new Map([
  ['q', '9'],
  ['o', '0'],
  ['O', '0'],
  ['l', '1'],
  ['I', '1'],
  ['|', '1'],
  ['s', '5'],
  ['z', '2'],
]);

// the figures of a code may stand behind its letters, "RXHo183355"; in "NHSNo9991141707" the o is no figure
const RUN = /(?:(?<![A-Za-zÀ-ɏ])[0-9qoOlI|sz]|(?<=[A-MO-Z])[0-9qol])[0-9qoOlI|sz]{3,}(?![A-Za-zÀ-ɏ])/g;
const FEWEST_FIGURES = 4;
/** Of letters that are nothing else in such company, so many may stand for the figures that are missing. */
const OBVIOUS = /[0-9q]/g;
const DECADE = /^\d{4}s$/;

/** A reading with figures in the place of letters that look like them, where nearly all around is figures. */
export const withFigures = (text: string): string =>
  text.replace(RUN, (run) => {
    const figures = run.match(/\d/g)?.length ?? 0;
    const obvious = run.match(OBVIOUS)?.length ?? 0;
    if (figures === 0 || obvious < Math.max(FEWEST_FIGURES, run.length * 0.6) || DECADE.test(run)) return run;
    return [...run].map((character) => FIGURES.get(character) ?? character).join('');
  });

/** How many characters of a reading are figures. */
export const figuresIn = (text: string): number => text.match(OBVIOUS)?.length ?? 0;

const TEN = /(?<!\d)(?:\d ?){9}\d(?!\d)/g;
const DATE = /(?<!\d)(\d{2})[/.-](\d{2}|[A-Z][a-z]{2})[/.-]((?:19|20)\d{2})(?!\d)/g;

/** Whether a reading holds a number or a date that would hardly come out so if it were misread. */
export const holdsTogether = (text: string): boolean =>
  [...text.matchAll(TEN)].some(([number]) => passesModulus11(number.replaceAll(' ', ''))) ||
  [...text.matchAll(DATE)].some(([, day, month = '', year]) =>
    exists({ day: Number(day), month: monthOf(month), year: Number(year) }),
  );
