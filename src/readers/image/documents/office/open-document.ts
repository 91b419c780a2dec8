import type { FactSheet } from '../../fact-sheet.ts';
import type { XmlToken } from '../xml/tokens.ts';
import type { ZipArchive } from '../zip.ts';
import { tokensOf } from './package.ts';
import { readProperties } from './properties.ts';

const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h', 'svg:title', 'svg:desc', 'dc:creator', 'dc:date']);
const SPACES: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '\n' };

/** Elements whose paragraphs are not the document's own words, and what those are. The innermost counts. */
const ASIDES: Readonly<Record<string, string>> = {
  'office:annotation': 'comment',
  'text:deletion': 'deleted text',
  'presentation:notes': 'notes',
  'text:note': 'footnote',
  'style:header': 'header',
  'style:footer': 'footer',
};

/** Reads a document in OpenDocument format: ISO/IEC 26300. `attempt` runs what may fail on its own. */
export const readOpenDocument = (archive: ZipArchive, sheet: FactSheet, attempt: (read: () => void) => void): void => {
  for (const name of archive.names) {
    attempt(() => {
      if (/(?:^|\/)meta\.xml$/.test(name)) readProperties(tokensOf(archive, name), 'OpenDocument', sheet);
      else if (/(?:^|\/)(?:content|styles)\.xml$/.test(name)) readContent(tokensOf(archive, name), sheet);
      else if (name.startsWith('Thumbnails/')) {
        sheet.inner({ field: 'OpenDocument thumbnail', role: 'thumbnail', bytes: archive.read(name) });
      } else if (/^(?:Pictures|media)\//.test(name)) {
        sheet.inner({ field: 'OpenDocument picture', role: 'enclosed', bytes: archive.read(name) });
      }
    });
  }
};

const readContent = (tokens: Iterable<XmlToken>, sheet: FactSheet): void => {
  const content = new Content(sheet);
  try {
    for (const token of tokens) content.read(token);
  } finally {
    content.finish();
  }
};

class Content {
  readonly #sheet: FactSheet;
  readonly #lines = new Map<string, string[]>();
  readonly #asides: string[] = [];
  readonly #open: string[] = [];
  /** Where the lines of the row being read begin; rows within rows are lines of their own. */
  #row: number | undefined;

  constructor(sheet: FactSheet) {
    this.#sheet = sheet;
  }

  read(token: XmlToken): void {
    if (token.kind === 'text') {
      // runs of white space count as one
      if (this.#open.length > 0) this.#add(token.text.replace(/\s+/g, ' '));
    } else if (token.kind === 'open') {
      const { name, attributes } = token;
      if (PARAGRAPHS.has(name)) this.#open.push('');
      if (Object.hasOwn(SPACES, name)) this.#add(SPACES[name] as string);
      if (Object.hasOwn(ASIDES, name)) this.#asides.push(ASIDES[name] as string);
      if (name === 'table:table-row') this.#row = this.#linesOf('text').length;
      if (name === 'draw:page' || name === 'table:table') {
        this.#sheet.text(
          'OpenDocument page or table name',
          attributes.get('draw:name') ?? attributes.get('table:name'),
        );
      }
      const address = attributes.get('xlink:href') ?? '';
      if (/^(?:\w{2,20}:|\.\.?\/|\/)/.test(address)) this.#sheet.text('OpenDocument link', address);
    } else if (token.kind === 'close') this.#close(token.name);
  }

  finish(): void {
    while (this.#open.length > 0) this.#end('text:p');
    for (const [label, lines] of this.#lines) this.#sheet.paragraphs(`OpenDocument ${label}`, lines);
  }

  #close(name: string): void {
    if (PARAGRAPHS.has(name)) this.#end(name);
    else if (Object.hasOwn(ASIDES, name)) this.#asides.pop();
    else if (name === 'table:table-row' && this.#row !== undefined) {
      const lines = this.#linesOf('text');
      lines.push(lines.splice(this.#row).join('\t'));
      this.#row = undefined;
    }
  }

  #end(name: string): void {
    const words = (this.#open.pop() ?? '').trim();
    if (words === '') return;
    if (name === 'dc:date') this.#sheet.moment('OpenDocument change or comment', words);
    else if (name === 'dc:creator') this.#sheet.text('OpenDocument author of a change or comment', words);
    else if (name.startsWith('svg:')) this.#sheet.text('OpenDocument picture description', words);
    else this.#linesOf(this.#asides.at(-1) ?? 'text').push(words);
  }

  #add(text: string): void {
    const last = this.#open.length - 1;
    if (last >= 0) this.#open[last] += text;
  }

  #linesOf(label: string): string[] {
    const lines = this.#lines.get(label) ?? [];
    this.#lines.set(label, lines);
    return lines;
  }
}
