import type { Span } from '../../draft.ts';
import type { Reveal } from '../../engine/reveal.ts';
import { visible } from '../../escape.ts';
import type { Location } from '../../finding.ts';
import { placeInWords } from '../places.ts';
import { frameOf } from './frame.ts';
import type { Colour } from './ink.ts';
import type { Page } from './page.ts';

/** A line of a part, with what is to be marked in it. */
interface MarkedLine {
  readonly location: Location;
  readonly line: string;
  /** Offset of the line in its part. */
  readonly offset: number;
  /** Its number in the draft; empty for what isn't the draft's text, and for further lines of one place. */
  readonly number: string;
  readonly spans: Span[];
  /** What its marked words mean, where they don't say it themselves. */
  readonly meanings: string[];
}

/** An address may run over a few lines; more than this helps nobody. */
const LINES_AT_MOST = 4;
const INDENT = '    ';
/** Columns for the indent, a line number, the edge and two marks of cutting. */
const GUTTER_AT_MOST = 16;

/** The lines that the places stand in. Places close together in one line share it. */
export const markedLines = (places: readonly Location[], reveal: Reveal, page: Page): MarkedLine[] => {
  const lines: MarkedLine[] = [];
  for (const place of places) {
    for (const marked of linesOf(place, reveal)) {
      const span = marked.spans[0] as Span;
      const same = lines.find(
        ({ location, offset, spans }) =>
          location.part === place.part && offset === marked.offset && shareFrame(marked.line, [...spans, span], page),
      );
      if (same === undefined) lines.push(marked);
      else {
        same.spans.push(span);
        same.meanings.push(...marked.meanings);
      }
    }
  }
  for (const { spans } of lines) spans.sort((a, b) => a.start - b.start);
  return lines;
};

/** Whether the spans and what stands between them fit into one frame. */
const shareFrame = (line: string, spans: readonly Span[], { width, measure }: Page): boolean => {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return end - start <= width && measure(line.slice(start, end)) <= width - GUTTER_AT_MOST;
};

const linesOf = (location: Location, reveal: Reveal): MarkedLine[] => {
  const lines: MarkedLine[] = [];
  let { start, end = start } = location;
  while (start !== undefined && end !== undefined && lines.length < LINES_AT_MOST) {
    const excerpt = reveal({ ...location, start, end });
    if (excerpt === undefined) break;
    const offset = start - excerpt.start;
    const number = lines.length === 0 ? `${location.line ?? ''}` : '';
    if (excerpt.end > excerpt.start || lines.length === 0) {
      lines.push({
        location,
        line: excerpt.line,
        offset,
        number,
        spans: [{ start: excerpt.start, end: excerpt.end }],
        meanings: excerpt.meaning === undefined ? [] : [excerpt.meaning],
      });
    }
    start = offset + excerpt.line.length + 1;
    if (start >= end) break;
  }
  return lines;
};

/** Prints lines with their numbers, and marks under the words. */
export const printFrames = (page: Page, lines: readonly MarkedLine[], mark: Colour, faint: Colour): void => {
  const digits = Math.max(...lines.map(({ number }) => number.length));
  for (const [index, { line, location, number, spans, meanings }] of lines.entries()) {
    if (location.line === undefined && location !== lines[index - 1]?.location) {
      page.paragraph(visible(placeInWords(location)), { indent: INDENT.length, style: faint });
    }
    const gutter = digits === 0 ? '' : `${number.padStart(digits)} `;
    const edge = '│ ';
    const width = page.width - INDENT.length - gutter.length - edge.length;
    const { code, underline } = frameOf(line, spans, { width, measure: page.measure, mark });
    page.line(`${INDENT}${faint(gutter + edge)}${code}`);
    page.line(`${INDENT}${' '.repeat(gutter.length)}${faint(edge)}${underline}`);
    for (const meaning of new Set(meanings))
      page.paragraph(visible(meaning), { indent: INDENT.length + gutter.length + edge.length });
  }
};
