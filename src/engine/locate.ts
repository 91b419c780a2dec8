import { boxOfSpan } from '../boxes.ts';
import type { Check, CheckTarget, DraftName, FilePlace, Part, ReadDraft, Shown, Span } from '../draft.ts';
import type { Entity } from '../entity.ts';
import type { Location, ReportedCheck } from '../finding.ts';
import { DocumentPlaces } from './document-places.ts';
import { NameMask } from './name-mask.ts';

/** Turns places in parts into the places that results name, with the names of files that identify someone masked. */
export class Locator {
  readonly draftName: DraftName;
  readonly #images: readonly string[];
  readonly #content: string;
  readonly #at: FilePlace;
  readonly #documents: DocumentPlaces;
  #lineStarts: number[] | undefined;

  constructor(draft: ReadDraft, entities: readonly Entity[]) {
    this.#content = draft.content;
    this.#at = draft.at ?? TOP;
    this.#documents = new DocumentPlaces(draft.parts);
    const masked = new Set(
      entities
        .filter(({ type }) => type === 'identifying-filename')
        .map(({ part }) => (part.kind === 'file-name' ? part.image : undefined)),
    );
    const mask = new NameMask(draft.tellingNames ?? new Set(), entities);
    this.#images = draft.images.map((path, index) => mask.mask(path, `hidden-name-${index + 1}`, masked.has(index)));
    this.draftName = draft.name;
    if ('path' in draft.name) {
      const image = draft.images.indexOf(draft.name.path);
      this.draftName = {
        ...draft.name,
        path: image >= 0 ? (this.#images[image] as string) : mask.mask(draft.name.path),
      };
    }
  }

  /** The path of an image as results may show it. */
  nameOfImage(image: number): string {
    return this.#images[image] as string;
  }

  nameOfTarget(target: CheckTarget): string {
    return target === 'text' ? 'text' : `image:${this.nameOfImage(target.image)}`;
  }

  nameOfPart({ kind, image, field }: Part): string {
    if (image === undefined) return kind;
    return `image:${this.nameOfImage(image)}#${field === undefined ? kind : `${kind}:${field}`}`;
  }

  /** Checks as reports show them. */
  report(checks: readonly Check[]): ReportedCheck[] {
    return checks.map(({ target, ...check }) => ({ part: this.nameOfTarget(target), ...check }));
  }

  locate(part: Part, span: Span): Location {
    const name = this.nameOfPart(part);
    if (part.toDraft === undefined)
      return {
        part: name,
        start: span.start,
        end: span.end,
        ...this.#documents.placeOf(part, span),
        ...(part.shown !== undefined && inPixels(part.shown, span)),
      };
    const { start, end } = part.toDraft(span);
    const last = this.#lineAndColumn(end);
    return { part: name, start, end, ...this.#lineAndColumn(start), endLine: last.line, endColumn: last.column };
  }

  #lineAndColumn(inFile: number): { line: number; column: number } {
    const offset = inFile - this.#at.offset;
    this.#lineStarts ??= lineStarts(this.#content);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - (starts[low] as number) + (low === 0 ? this.#at.column : 1);
    return { line: low + this.#at.line, column };
  }
}

const TOP: FilePlace = { offset: 0, line: 1, column: 1 };

const inPixels = (shown: Shown, span: Span): Pick<Location, 'box' | 'pictureSize'> => {
  const box = boxOfSpan(shown, span);
  if (box === undefined) return {};
  const { x, y, width, height } = box;
  return { box: [x, y, width, height], pictureSize: [shown.size.width, shown.size.height] };
};

const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
};
