import type { XmlToken } from '../xml/tokens.ts';
import { type DateStyles, dayOfSerial } from './number-formats.ts';
import { localName } from './package.ts';

/** What cells refer to by number. */
export interface Workbook {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: DateStyles;
  readonly startsIn1904: boolean;
}

interface Cell {
  readonly type: string;
  readonly style: number;
  value: string;
}

/** The rows of a sheet from its tokens, cells divided by tabs, dates as `1986-03-12`, other numbers in full. */
export function* sheetRows(tokens: Iterable<XmlToken>, workbook: Workbook): Generator<string> {
  const path: string[] = [];
  let cells: string[] = [];
  let cell: Cell | undefined;
  for (const token of tokens) {
    if (token.kind === 'open') {
      const name = localName(token.name);
      path.push(name);
      if (name === 'row') cells = [];
      if (name === 'c') {
        cell = { type: token.attributes.get('t') ?? 'n', style: Number(token.attributes.get('s') ?? -1), value: '' };
      }
    } else if (token.kind === 'text') {
      const name = path.at(-1);
      if (cell !== undefined && (name === 'v' || name === 't')) cell.value += token.text;
    } else if (token.kind === 'close') {
      const name = path.pop();
      if (name === 'c' && cell !== undefined) {
        const shown = shownIn(cell, workbook);
        if (shown !== '') cells.push(shown);
        cell = undefined;
      } else if (name === 'row' && cells.length > 0) yield cells.join('\t');
    }
  }
}

const shownIn = ({ type, style, value }: Cell, { sharedStrings, dateStyles, startsIn1904 }: Workbook): string => {
  const written = value.trim();
  if (type === 's') return sharedStrings[Number(written)]?.trim() ?? '';
  if (type === 'b' || type === 'e') return '';
  if (type !== 'n' || written === '') return written;
  const number = Number(written);
  if (Number.isNaN(number)) return written;
  if (dateStyles.has(style)) return dayOfSerial(number, startsIn1904) ?? written;
  // long numbers can be stored as 9.991141707E9
  return Number.isSafeInteger(number) ? String(number) : written;
};

/** The strings that cells share, in order: each may be in pieces, and what only says how to pronounce it is left out. */
export const readSharedStrings = (tokens: Iterable<XmlToken>): string[] => {
  const strings: string[] = [];
  const path: string[] = [];
  let current = '';
  for (const token of tokens) {
    if (token.kind === 'open') {
      path.push(localName(token.name));
      if (path.at(-1) === 'si') current = '';
    } else if (token.kind === 'text') {
      if (path.at(-1) === 't' && !path.includes('rPh')) current += token.text;
    } else if (token.kind === 'close' && path.pop() === 'si') strings.push(current);
  }
  return strings;
};
