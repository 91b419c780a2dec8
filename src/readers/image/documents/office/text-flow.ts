import type { FactSheet } from '../../fact-sheet.ts';
import type { XmlToken } from '../xml/tokens.ts';
import { isTime, statedBy } from './attributes.ts';
import { localName } from './package.ts';

/** Elements that are a paragraph, by local name, whichever program's. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'si', 'is', 'text', 'pt', 'author']);
/** Elements whose own text is words. */
const WORDS: ReadonlySet<string> = new Set(['t', 'text', 'v', 'author']);
const DELETED_WORDS: ReadonlySet<string> = new Set(['delText', 'delInstrText']);
const FIELD_CODES: ReadonlySet<string> = new Set(['instrText', 'f']);
const DELETIONS: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const PAGE_EDGES = /^(?:odd|even|first)(?:Header|Footer)$/;
const SPACES: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' };

/** Fonts and places within a page's edge in a spreadsheet: ECMA-376 part 1, 18.3.1.39. */
const EDGE_CODES = /&(?:"[^"]{0,100}"|[A-Za-z]|\d{1,3}|\+|-)/g;

interface Paragraph {
  /** A chart keeps its numbers as it keeps its labels. */
  readonly isChartValue: boolean;
  words: string;
  deleted: string;
}

/**
 * Puts the words of one part of a Word, PowerPoint or Excel document together:
 * pieces of a paragraph, which cut words anywhere, into the paragraph, cells
 * into their row. What was deleted with changes tracked is kept apart.
 */
export class TextFlow {
  /** Paragraphs and table rows in order. */
  readonly lines: string[] = [];
  readonly #sheet: FactSheet;
  readonly #program: string;
  readonly #deleted: string[] = [];
  readonly #fallback: string[] = [];
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  /** Of each open table row: where its lines begin; undefined when a row inside of it was put together. */
  readonly #rows: (number | undefined)[] = [];
  #deletions = 0;
  #fallbacks = 0;

  constructor(sheet: FactSheet, program: string) {
    this.#sheet = sheet;
    this.#program = program;
  }

  read(token: XmlToken): void {
    if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'comment') this.#state('comment in the file', token.text);
    else if (token.kind === 'open') this.#open(localName(token.name), token.attributes);
    else this.#close(localName(token.name));
  }

  /** Hands over what was read of the part, under its name; also of one that broke off. */
  finish(field: string): void {
    while (this.#paragraphs.length > 0) this.#endParagraph();
    this.#sheet.paragraphs(field, this.lines);
    this.#sheet.paragraphs(`${this.#program} deleted text`, this.#deleted);
    // what older programs show instead is nearly always the same once more
    const known = new Set(this.lines);
    this.#sheet.paragraphs(
      field,
      this.#fallback.filter((line) => !known.has(line)),
    );
  }

  #open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#path.push(name);
    if (PARAGRAPHS.has(name)) this.#paragraphs.push({ isChartValue: name === 'pt', words: '', deleted: '' });
    if (DELETIONS.has(name)) this.#deletions++;
    if (name === 'Fallback') this.#fallbacks++;
    if (name === 'tr') this.#rows.push(this.lines.length);
    // stops of a ruler are called as the tabs in a text are
    if (Object.hasOwn(SPACES, name) && this.#path.at(-2) !== 'tabs') this.#add(SPACES[name] as string);
    for (const [written, value] of attributes) {
      const attribute = localName(written);
      if (isTime(attribute)) this.#sheet.moment(`${this.#program} change or comment`, value);
      else {
        const label = statedBy(name, attribute, value);
        if (label !== undefined) this.#state(label, value);
      }
    }
  }

  #close(name: string): void {
    this.#path.pop();
    if (PARAGRAPHS.has(name)) this.#endParagraph();
    if (DELETIONS.has(name)) this.#deletions--;
    if (name === 'Fallback') this.#fallbacks--;
    if (name === 'tr') this.#endRow();
  }

  #text(text: string): void {
    const name = this.#path.at(-1) ?? '';
    if (WORDS.has(name)) this.#add(text);
    else if (DELETED_WORDS.has(name)) this.#addDeleted(text);
    else if (FIELD_CODES.has(name)) {
      // codes without words in them only calculate
      if (/["':@]/.test(text)) this.#state('field code', text);
    } else if (PAGE_EDGES.test(name)) this.#state('header or footer', text.replace(EDGE_CODES, ' '));
  }

  #add(text: string): void {
    if (this.#deletions > 0) this.#addDeleted(text);
    else {
      const paragraph = this.#paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.words += text;
    }
  }

  #addDeleted(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) this.#deleted.push(text);
    else paragraph.deleted += text;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { isChartValue, deleted } = paragraph;
    const words = paragraph.words.trim();
    if (words !== '' && !(isChartValue && /^[-\d.]{0,5}$/.test(words)))
      (this.#fallbacks > 0 ? this.#fallback : this.lines).push(words);
    if (deleted.trim() !== '') this.#deleted.push(deleted);
  }

  #endRow(): void {
    const start = this.#rows.pop();
    if (start === undefined || this.#fallbacks > 0) return;
    this.lines.push(this.lines.splice(start).join('\t'));
    this.#rows.fill(undefined);
  }

  #state(label: string, value: string): void {
    this.#sheet.text(`${this.#program} ${label}`, value);
  }
}
