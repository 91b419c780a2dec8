import type { Found } from '../../entity.ts';
import type { ReadableText } from '../text.ts';
import { plain } from './plain.ts';
import { CONDITION, COUNTED } from './small-number-words.ts';

const WORD = (alternatives: string): RegExp => new RegExp(`(?<![0-9a-zà-ɏ])(?:${alternatives})(?![0-9a-zà-ɏ])`);
/** What a table counts, when it counts people: the heading or the row says so. */
const PEOPLE_COUNTED = WORD(`${CONDITION}|${COUNTED}`);
const ILLNESS = WORD(`(?:${CONDITION})s?`);
const NO_TABLE_OF_PEOPLE = WORD(
  'staff|vacanc(?:y|ies)|wte|fte|posts?|beds?|tips?|rota|shifts?|recipe|serves|minutes|mins|page|slide|agenda|item|score|goals?|team|league|won|lost|played|price|cost|stock|order|teaspoons?|dose|mg|ml|weeks?|room|floor|suppressed|masked',
);
/** "Table 3: Tamebridge, stillbirths, 2": a figure written in a line. */
const TITLED = /(?<=^|\n)[ ]*(?:table|fig(?:ure)?|chart|appendix|data)\.? ?\d{0,3}[a-z]?[:.,)–-][^\n]{0,200}/g;
/** "Oldwyke: HIV diagnoses 2024: 3": a place, a condition and a count. */
const FIGURE = /(?<=^|\n)[ *•-]{0,4}[a-zà-ɏ' ]{3,30}[:,;–-]?[^\n]{2,80}[:,;=–-] {0,2}[1-4](?= *(?:\n|$|\.))/g;
/** The count that ends a figure, or stands in a cell of its own. */
const CELL = /(?<=[,;:|\t=–-] {0,3})[1-4](?= {0,3}(?:$|[|\t;,.)\n]))/g;
/** "| Sulay | 2 |", "Sulay\t2": rows of a table. */
const ROW = /(?<=^|\n)[^\n]{0,300}[|\t][^\n]{0,300}/g;
/** "Harrowdale: 2", "Little Oakhanger – 3" below a heading. */
const LISTED = /(?<=^|\n)[ *•-]{0,4}[a-zà-ɏ' ]{3,40}[:–=-] {0,2}[1-4](?= *(?:\n|$))/g;

const cell = (start: number, end: number): Found => ({
  type: 'small-number',
  start,
  end,
  confidence: 0.7,
  evidence: 'small cell',
});

/** Small counts of people in tables and figures. */
export function* smallCells(text: ReadableText): Iterable<Found> {
  if (text.digits === 0) return;
  const lower = plain(text);
  for (const { index, 0: line } of text.allLower(TITLED, lower)) {
    if (!PEOPLE_COUNTED.test(line) || NO_TABLE_OF_PEOPLE.test(line)) continue;
    const last = [...line.matchAll(CELL)].at(-1);
    const start = index + (line.length - line.trimStart().length);
    if (last !== undefined) yield cell(start, index + last.index + 1);
  }
  for (const { index, 0: line } of text.mayHold(ILLNESS, true) ? text.allLower(FIGURE, lower) : []) {
    if (!ILLNESS.test(line) || NO_TABLE_OF_PEOPLE.test(line)) continue;
    yield cell(index + line.search(/[a-zà-ɏ]/), index + line.length);
  }
  if (lower.includes('|') || lower.includes('\t')) yield* tables(lower);
  const lists = text.mayHold(PEOPLE_COUNTED, true) ? [...lower.matchAll(LISTED)] : [];
  if (lists.length >= 2) {
    const from = (lists[0] as RegExpExecArray).index;
    const heading = lower.slice(Math.max(0, from - 200), from);
    if (!PEOPLE_COUNTED.test(heading) || NO_TABLE_OF_PEOPLE.test(heading)) return;
    for (const { index, 0: line } of lists) yield cell(index + line.search(/[a-zà-ɏ]/), index + line.length);
  }
}

function* tables(lower: string): Iterable<Found> {
  const rows = [...lower.matchAll(ROW)];
  if (rows.length === 0) return;
  const from = (rows[0] as RegExpExecArray).index;
  const heading = lower.slice(Math.max(0, from - 160), from) + rows[0]?.[0];
  const headed = rows.length > 1 && PEOPLE_COUNTED.test(heading) && !NO_TABLE_OF_PEOPLE.test(heading);
  for (const { index, 0: row } of rows.length === 1 ? rows : rows.slice(1)) {
    if (!headed && (!PEOPLE_COUNTED.test(row) || NO_TABLE_OF_PEOPLE.test(row))) continue;
    for (const found of row.matchAll(CELL)) yield cell(index + found.index, index + found.index + 1);
  }
}
