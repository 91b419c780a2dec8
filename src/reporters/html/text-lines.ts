import type { Span } from '../../draft.ts';
import type { Reveal } from '../../engine/reveal.ts';
import { groupBy } from '../../group-by.ts';
import type { NumberedPlace } from './numbered.ts';

/** A line of the draft's text and the places in it. */
export interface TextLine {
  /** From 1, as findings count lines. */
  readonly number: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A place in a line. */
export interface Mark extends Span {
  readonly place: NumberedPlace;
}

interface WalkedLine {
  readonly offset: number;
  readonly text: string;
}

/** A longer text is shown only where something was found. */
const MOST_LINES = 400;
const MOST_CHARACTERS = 40_000;

/**
 * The draft's text, line by line, as far as it may be seen: all of it, or only
 * the lines with places when it is long.
 */
export const textLines = (places: readonly NumberedPlace[], reveal: Reveal): TextLine[] => {
  const inText = places.filter(({ location }) => location.line !== undefined);
  const lines = numbered(walk(reveal), inText);
  if (lines === undefined) return markedOnly(inText, reveal);
  const last = lines.at(-1)?.text === '' ? lines.length - 1 : lines.length;
  return lines.slice(0, last).map(({ offset, text }, index) => ({
    number: index + 1,
    text,
    marks: marksIn({ offset, text }, inText),
  }));
};

const walk = (reveal: Reveal): WalkedLine[] | undefined => {
  const lines: WalkedLine[] = [];
  for (let offset = 0; ; ) {
    const excerpt = reveal({ part: 'text', start: offset, end: offset });
    // beyond the end, the last line is handed out once more
    if (excerpt === undefined || excerpt.start > excerpt.line.length) return lines;
    if (lines.length >= MOST_LINES || offset + excerpt.line.length > MOST_CHARACTERS) return undefined;
    lines.push({ offset, text: excerpt.line });
    offset += excerpt.line.length + 1;
  }
};

/** Lines under the numbers that findings use, which take a carriage return with its line feed for one break. */
const numbered = (
  lines: readonly WalkedLine[] | undefined,
  places: readonly NumberedPlace[],
): readonly WalkedLine[] | undefined => {
  if (lines === undefined || lines.length === 0) return undefined;
  const everySecond = lines.every(({ text }, index) => index % 2 === 0 || text === '');
  const candidates = everySecond ? [lines.filter((_, index) => index % 2 === 0), lines] : [lines];
  return candidates.find((candidate) =>
    places.every(({ location: { line = 0, start = 0 } }) => {
      const at = candidate[line - 1];
      return at !== undefined && at.offset <= start && start <= at.offset + at.text.length;
    }),
  );
};

const marksIn = ({ offset, text }: WalkedLine, places: readonly NumberedPlace[]): Mark[] =>
  places.flatMap((place) => {
    const { start = 0, end = start } = place.location;
    const mark = { start: Math.max(0, start - offset), end: Math.min(text.length, end - offset), place };
    return mark.end > mark.start ? [mark] : [];
  });

const markedOnly = (places: readonly NumberedPlace[], reveal: Reveal): TextLine[] => {
  const lines = [...groupBy(places, ({ location }) => location.line ?? 0)].sort(([a], [b]) => a - b);
  return lines.flatMap(([number, inLine]) => {
    const { location } = inLine[0] as NumberedPlace;
    const excerpt = reveal(location);
    if (excerpt === undefined) return [];
    const { line: text, start } = excerpt;
    return [{ number, text, marks: marksIn({ offset: (location.start ?? 0) - start, text }, inLine) }];
  });
};
