import type { XmlToken } from '../xml/tokens.ts';
import { localName } from './package.ts';

/** Which of a workbook's cell styles show a number as a date. */
export type DateStyles = ReadonlySet<number>;

/** Formats that every program knows by number and that show a day: ECMA-376 part 1, 18.8.30. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format's letters without its quoted words, escaped characters and bracketed colours. */
const LITERAL = /"[^"]{0,200}"|\\.|\[[^\]]{0,60}\]/g;

/** Reads them from the tokens of the styles part. */
export const readDateStyles = (tokens: Iterable<XmlToken>): DateStyles => {
  const dates = new Set<string>();
  const styles = new Set<number>();
  let count = 0;
  let isWithin = false;
  for (const token of tokens) {
    if (token.kind === 'text' || token.kind === 'comment') continue;
    const name = localName(token.name);
    if (name === 'cellXfs') isWithin = token.kind === 'open';
    else if (token.kind === 'close') continue;
    else if (name === 'numFmt') {
      const code = (token.attributes.get('formatCode') ?? '').replace(LITERAL, '');
      if (/[dy]/i.test(code)) dates.add(token.attributes.get('numFmtId') ?? '');
    } else if (isWithin && name === 'xf') {
      const id = token.attributes.get('numFmtId') ?? '';
      if (dates.has(id) || isBuiltInDate(Number(id))) styles.add(count);
      count++;
    }
  }
  return styles;
};

const DAY_MS = 86_400_000;
// A leap day that 1900 didn't have is counted, so days from March on count from 30 December.
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The last day of the year 9999. */
const LAST_SERIAL = 2_958_465;

/** The day that a serial number of a spreadsheet means, `1986-03-12`; undefined beyond what spreadsheets know. */
export const dayOfSerial = (serial: number, startsIn1904: boolean): string | undefined =>
  serial >= 1 && serial <= LAST_SERIAL
    ? new Date((startsIn1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10)
    : undefined;
