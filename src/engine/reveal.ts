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
}

export type Reveal = (location: Location) => Excerpt | undefined;

/** Builds the one function through which a reporter can show what was matched. */
export const revealer = (draft: ReadDraft, entities: readonly Entity[]): Reveal => {
  const locator = new Locator(draft, entities);
  const texts = new Map(
    draft.parts.map((part) => [locator.nameOfPart(part), part.toDraft ? draft.content : part.text]),
  );
  return ({ part, start, end }) => {
    const text = texts.get(part);
    if (text === undefined || start === undefined || end === undefined) return undefined;
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    const rest = /[\r\n]/.exec(text.slice(start));
    const lineEnd = rest === null ? text.length : start + rest.index;
    return { line: text.slice(lineStart, lineEnd), start: start - lineStart, end: Math.min(end, lineEnd) - lineStart };
  };
};
