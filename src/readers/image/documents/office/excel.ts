import type { FactSheet } from '../../fact-sheet.ts';
import type { XmlToken } from '../xml/tokens.ts';
import type { ZipArchive } from '../zip.ts';
import { readDateStyles } from './number-formats.ts';
import { listedParts, localName, tokensOf } from './package.ts';
import { TextFlow } from './text-flow.ts';
import { readSharedStrings, sheetRows, type Workbook } from './worksheet.ts';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const SHARED_STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const WORKBOOK = 'xl/workbook.xml';

/**
 * Reads the cells of a workbook, a line for each row. Strings that no cell
 * shows any more are told as well. `attempt` runs what may fail on its own.
 */
export const readWorkbook = (archive: ZipArchive, sheet: FactSheet, attempt: (read: () => void) => void): void => {
  const workbook = {
    sharedStrings: [] as string[],
    dateStyles: new Set<number>() as Workbook['dateStyles'],
    startsIn1904: false,
  };
  attempt(() => {
    if (archive.has(SHARED_STRINGS)) workbook.sharedStrings = readSharedStrings(tokensOf(archive, SHARED_STRINGS));
  });
  attempt(() => {
    if (archive.has(STYLES)) workbook.dateStyles = readDateStyles(tokensOf(archive, STYLES));
  });
  attempt(() => {
    workbook.startsIn1904 = archive.has(WORKBOOK) && startsIn1904(archive);
  });
  let listed: ReturnType<typeof listedParts> = new Map();
  attempt(() => {
    listed = listedParts(archive, WORKBOOK, 'sheet');
  });
  const shown = new Set<string>();
  let count = listed.size;
  for (const part of archive.names) {
    if (!SHEET.test(part)) continue;
    // a sheet that the workbook doesn't list is not shown
    const { number, isHidden } = listed.get(part) ?? { number: ++count, isHidden: true };
    const rows: string[] = [];
    attempt(() => {
      try {
        const flow = new TextFlow(sheet, 'Excel');
        for (const row of sheetRows(besideCells(tokensOf(archive, part), flow), workbook)) rows.push(row);
      } finally {
        sheet.paragraphs(`Excel ${isHidden ? 'hidden sheet' : 'sheet'} ${number}`, rows);
      }
    });
    for (const row of rows) for (const cell of row.split('\t')) shown.add(cell);
  }
  sheet.paragraphs(
    'Excel text outside of cells',
    workbook.sharedStrings.filter((string) => !shown.has(string.trim()) && !string.includes('\t')),
  );
};

/** Passes tokens on, and lets what a sheet says beside its cells' values, such as formulas and page edges, be read as text. */
function* besideCells(tokens: Iterable<XmlToken>, flow: TextFlow): Generator<XmlToken> {
  let isCells = false;
  let isFormula = false;
  for (const token of tokens) {
    if (token.kind === 'open') {
      const name = localName(token.name);
      isFormula = isCells && name === 'f';
      isCells ||= name === 'sheetData';
    }
    if (token.kind === 'close' && isCells && localName(token.name) === 'sheetData') isCells = false;
    else if (!isCells || isFormula) flow.read(token);
    if (token.kind === 'close') isFormula = false;
    yield token;
  }
}

const startsIn1904 = (archive: ZipArchive): boolean => {
  for (const token of tokensOf(archive, WORKBOOK)) {
    if (token.kind === 'open' && localName(token.name) === 'workbookPr') {
      return /^(?:1|true)$/.test(token.attributes.get('date1904') ?? '');
    }
  }
  return false;
};
