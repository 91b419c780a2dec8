import type { ReadDraft } from '../draft.ts';
import type { Entity } from '../entity.ts';
import type { Location } from '../finding.ts';
import { Locator } from './locate.ts';

/** The words at a location, with the line they stand in. Raw text: only for the eyes of the person at the terminal. */
export interface Excerpt {
  /** The whole line (or metadata value) that the place begins in. */
  readonly line: string;
  /** Where the place begins and ends in `line`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What the words amount to, where they don't say it themselves: the town a position lies by. */
  readonly meaning?: string;
}

export type Reveal = (location: Location) => Excerpt | undefined;

/** Entities whose words don't say what they amount to, each with a way to find out once it is to be shown. */
export type Meanings = ReadonlyMap<Entity, () => string | undefined>;

/** Builds the one function through which a reporter can show what was matched. */
export const revealer = (draft: ReadDraft, entities: readonly Entity[], meanings: Meanings = new Map()): Reveal => {
  const locator = new Locator(draft, entities);
  const meaningAt = new Map(
    Array.from(meanings, ([entity, meaning]) => [placeKey(locator.locate(entity.part, entity)), meaning]),
  );
  // that there is a face, or writing that can't be read, is no quotation
  const quotable = draft.parts.filter(({ kind, fact }) => fact === undefined || kind === 'metadata');
  const texts = new Map(quotable.map((part) => [locator.nameOfPart(part), part.toDraft ? draft.content : part.text]));
  const lineAt = lineFinder();
  const base = draft.at?.offset ?? 0;
  return (location) => {
    const { part } = location;
    const text = texts.get(part);
    if (text === undefined || location.start === undefined || location.end === undefined) return undefined;
    // only places in the draft's own text have a line
    const before = location.line === undefined ? 0 : base;
    const [start, end] = [location.start - before, location.end - before];
    const [lineStart, lineEnd] = lineAt(text, start);
    const meaning = meaningAt.get(placeKey(location))?.();
    return {
      line: text.slice(lineStart, lineEnd),
      start: start - lineStart,
      end: Math.min(end, lineEnd) - lineStart,
      ...(meaning !== undefined && { meaning }),
    };
  };
};

const placeKey = ({ part, start, end }: Location): string => [part, start, end].join('\n');

const BREAK = /[\r\n]/g;

/** Finds where the line around an offset begins and ends, looking through each text once: a line may be a megabyte long. */
const lineFinder = (): ((text: string, offset: number) => [start: number, end: number]) => {
  const breaksIn = new Map<string, readonly number[]>();
  return (text, offset) => {
    let breaks = breaksIn.get(text);
    if (breaks === undefined) {
      breaks = Array.from(text.matchAll(BREAK), ({ index }) => index);
      breaksIn.set(text, breaks);
    }
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return [(breaks[low - 1] ?? -1) + 1, breaks[low] ?? text.length];
  };
};
