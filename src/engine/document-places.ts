import type { Part, Span } from '../draft.ts';
import type { Location } from '../finding.ts';

/** A document's running text; of several pieces of one, each but the first is numbered. */
const RUNNING = /^((?:Word|Office|OpenDocument) text)(?: \(\d+\))?$/;
const PAGE = /^PDF text page (\d+)/;

/** Says on which page, or in which paragraph, of a document something stands. */
export class DocumentPlaces {
  /** How many paragraphs stand before a part, for the parts that continue another. */
  readonly #before = new Map<Part, number>();

  constructor(parts: readonly Part[]) {
    const counts = new Map<string, number>();
    for (const part of parts) {
      const [, text] = RUNNING.exec(part.field ?? '') ?? [];
      if (part.kind !== 'document-text' || text === undefined) continue;
      const document = `${part.image} ${text}`;
      const before = counts.get(document) ?? 0;
      this.#before.set(part, before);
      counts.set(document, before + breaksIn(part.text) + 1);
    }
  }

  placeOf(part: Part, { start }: Span): Pick<Location, 'page' | 'paragraph'> {
    const before = this.#before.get(part);
    if (before !== undefined) return { paragraph: before + breaksIn(part.text.slice(0, start)) + 1 };
    const page = part.kind === 'document-text' ? PAGE.exec(part.field ?? '')?.[1] : undefined;
    return page === undefined ? {} : { page: Number(page) };
  }
}

/** The readers of documents put each paragraph, and each row of a table, on a line. */
const breaksIn = (text: string): number => text.split('\n').length - 1;
