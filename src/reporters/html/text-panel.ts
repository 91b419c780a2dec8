import type { Reveal } from '../../engine/reveal.ts';
import { groupBy } from '../../group-by.ts';
import { type Html, html } from './markup.ts';
import type { NumberedPlace } from './numbered.ts';
import { type Mark, type TextLine, textLines } from './text-lines.ts';

/** Lines shown; beyond it a page only gets longer. */
const LINES_AT_MOST = 400;
/** Places shown in one line. */
const MARKS_AT_MOST = 60;
/** Characters of a line shown around its marks before it is cut. */
const REACH = 160;
const LONGEST_LINE = 1_200;
/** Characters of a veil: enough to say that there are words, not how many. */
const LONGEST_VEIL = 18;
const CUT = '…';

/** The draft's text with its places marked; where it may not be seen, only where in each line something is. */
export const textPanel = (places: readonly NumberedPlace[], reveal?: Reveal): Html | undefined => {
  const lines = reveal === undefined ? veiledLines(places) : textLines(places, reveal).map(shownLine);
  if (lines.length === 0) return undefined;
  const more = lines.length - LINES_AT_MOST;
  const rest = more > 0 && html`<p class="more">and ${more} more ${more === 1 ? 'line' : 'lines'}</p>`;
  return html`<section class="panel"><h3>The text</h3><ol class="text">${withGaps(lines.slice(0, LINES_AT_MOST))}</ol>${rest}</section>
`;
};

interface PanelLine {
  readonly number: number;
  readonly content: Html;
}

/** Lines in a list; a gap says that lines are left out. */
const withGaps = (lines: readonly PanelLine[]): Html[] =>
  lines.map(({ number, content }, index) => {
    const gap = number > (lines[index - 1]?.number ?? 0) + 1;
    return html`<li value="${number}"${gap ? html` class="after-gap"` : ''}><span class="line" dir="auto">${content}</span></li>
`;
  });

const shownLine = ({ number, text, marks }: TextLine): PanelLine => {
  const [from, to] = stretchOf(text, marks);
  const edges = new Set([from, to, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].filter((edge) => edge >= from && edge <= to).sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return marked(
      text.slice(start, end),
      over,
      over.filter((mark) => mark.start === start),
    );
  });
  return { number, content: html`${from > 0 && CUT}${pieces}${to < text.length && CUT}` };
};

/** The stretch of a line to show: all of it, or what is around its marks. */
const stretchOf = (text: string, marks: readonly Mark[]): [number, number] => {
  if (text.length <= LONGEST_LINE) return [0, text.length];
  const start = marks.reduce((least, mark) => Math.min(least, mark.start), text.length);
  const from = marks.length === 0 ? 0 : Math.max(0, start - REACH);
  return [from, Math.min(text.length, from + LONGEST_LINE)];
};

const marked = (words: string, over: readonly Mark[], beginning: readonly Mark[]): Html => {
  const [first] = over;
  if (first === undefined) return html`${words}`;
  return html`${numbersOf(beginning.map(({ place }) => place))}<mark class="${first.place.finding.severity}">${words}</mark>`;
};

/** Numbers that lead to findings, each once. */
const numbersOf = (places: readonly NumberedPlace[]): Html[] =>
  [...new Map(places.map((place) => [place.finding.number, place])).values()].map(
    ({ title, finding: { number, anchor, severity } }) =>
      html`<a class="number ${severity}" href="#${anchor}" title="${title}"><span class="unseen">Finding </span>${number}</a>`,
  );

const veiledLines = (places: readonly NumberedPlace[]): PanelLine[] => {
  const inText = places.filter(({ location }) => location.line !== undefined);
  const lines = [...groupBy(inText, ({ location }) => location.line ?? 0)].sort(([a], [b]) => a - b);
  return lines.map(([number, inLine]) => ({ number, content: veiledLine(inLine) }));
};

const veiledLine = (places: readonly NumberedPlace[]): Html => {
  const inOrder = places.toSorted((a, b) => (a.location.column ?? 1) - (b.location.column ?? 1));
  let column = 1;
  const pieces = inOrder.slice(0, MARKS_AT_MOST).map((place) => {
    const { column: start = column, endColumn = start, line, endLine } = place.location;
    const before = start - column;
    column = Math.max(column, endLine === line ? endColumn : start);
    return html`${veil(before)}${numbersOf([place])}<mark class="${place.finding.severity} veiled">${place.title}</mark>`;
  });
  return html`${pieces}${inOrder.length > MARKS_AT_MOST ? CUT : veil(LONGEST_VEIL / 3)}`;
};

/** Stands for words without being any. */
const veil = (characters: number): Html | undefined =>
  characters > 0
    ? html`<span class="veil" aria-hidden="true">${'\u2007'.repeat(Math.min(characters, LONGEST_VEIL))}</span>`
    : undefined;
