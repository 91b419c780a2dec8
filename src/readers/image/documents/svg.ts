import type { FactSheet } from '../fact-sheet.ts';
import { readXmp } from '../metadata/xmp.ts';
import { dataUrisIn, parseDataUri } from './data-uri.ts';
import { decodeXml } from './xml/decode.ts';
import { refersToEntity } from './xml/references.ts';
import { type XmlToken, xmlTokens } from './xml/tokens.ts';

const EXTERNAL = 'this drawing shows a picture from another file or site, which was not looked at: export it as PNG';
const ENTITIES = 'this drawing uses abbreviations of its own, which are not expanded: export it as PNG';

/** Elements whose words belong together, and what they are called. */
const COLLECTED: Readonly<Record<string, string>> = {
  text: 'SVG text',
  title: 'SVG title',
  desc: 'SVG description',
  foreignObject: 'SVG text',
};

/** Where programs write the names of files and folders, and those of layers. */
const PATHS = /^(?:inkscape:export-filename|sodipodi:docname|sodipodi:absref|xml:base)$/;
const LABELS = /^(?:aria-label|aria-description|alt|inkscape:label|data-name|serif:id|sketch:\w{1,20})$/;

const SHOWS_A_FILE = /^(?:image|feImage|use|pattern)$/;
const BLOCK = /^(?:p|div|br|li|tr|td|th|h[1-6])$/;

/** Reads a drawing's words, labels, comments and metadata, and takes out pictures that are written into it. Fetches nothing. */
export const readSvg = (bytes: Buffer, sheet: FactSheet): void => {
  const source = decodeXml(bytes);
  const drawing = new Drawing(source, sheet);
  try {
    for (const token of xmlTokens(source)) drawing.read(token);
  } finally {
    drawing.finish();
  }
};

class Drawing {
  readonly #sheet: FactSheet;
  readonly #path: string[] = [];
  readonly #collected: { readonly depth: number; readonly field: string; text: string }[] = [];
  /** The drawing's metadata that is being passed, and where its first element began. */
  #metadata: { readonly depth: number; start?: number } | undefined;
  readonly #source: string;

  constructor(source: string, sheet: FactSheet) {
    this.#source = source;
    this.#sheet = sheet;
  }

  read(token: XmlToken): void {
    if (token.kind === 'comment') this.#sheet.text('SVG comment', token.text);
    else if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'open') this.#open(localName(token.name), token);
    else this.#close(token);
  }

  /** What was gathered when the drawing broke off. */
  finish(): void {
    for (const { field, text } of this.#collected.splice(0)) this.#sheet.text(field, text);
  }

  #open(name: string, token: XmlToken & { kind: 'open' }): void {
    this.#path.push(name);
    if (this.#metadata !== undefined) {
      this.#metadata.start ??= token.at;
      return;
    }
    if (name === 'metadata') this.#metadata = { depth: this.#path.length };
    const field = Object.hasOwn(COLLECTED, name) ? COLLECTED[name] : undefined;
    if (field !== undefined) this.#collected.push({ depth: this.#path.length, field, text: '' });
    const around = this.#collected.at(-1);
    if (around !== undefined && (BLOCK.test(name) || startsLine(name, token.attributes))) around.text += '\n';
    for (const [attribute, value] of token.attributes) this.#attribute(name, attribute, value);
  }

  #close(token: XmlToken & { kind: 'close' }): void {
    if (this.#metadata?.depth === this.#path.length) {
      const { start = token.end } = this.#metadata;
      const rdf = this.#source.slice(start, this.#source.lastIndexOf('<', token.end - 1));
      readXmp(Buffer.from(rdf), this.#sheet, 'SVG');
      this.#metadata = undefined;
    }
    const last = this.#collected.at(-1);
    if (last?.depth === this.#path.length) {
      this.#collected.pop();
      this.#sheet.text(last.field, last.text.replace(/[ \t]+/g, ' ').replace(/ ?\n\s*/g, '\n'));
    }
    this.#path.pop();
  }

  #text(text: string): void {
    const element = this.#path.at(-1) ?? '';
    if (refersToEntity(text)) this.#sheet.problem(ENTITIES);
    if (this.#metadata !== undefined) {
      if (this.#metadata.depth === this.#path.length) this.#sheet.text('SVG metadata', text);
    } else if (element === 'style') this.#pictures(text);
    else if (element === 'script') this.#sheet.text('SVG script', text);
    else {
      const around = this.#collected.at(-1);
      if (around !== undefined) around.text += text;
      // what drawing programs keep for themselves is packed, not words
      else if (!/\S{500}/.test(text)) this.#sheet.text('SVG text', text);
    }
  }

  #attribute(element: string, name: string, value: string): void {
    const local = localName(name);
    if (!name.startsWith('xmlns') && refersToEntity(value)) this.#sheet.problem(ENTITIES);
    if (PATHS.test(name)) this.#sheet.text('SVG file path', value);
    else if (LABELS.test(name) || (name === 'id' && /\s/.test(value.trim()))) this.#sheet.text('SVG label', value);
    else if (local === 'href' || local === 'src') this.#reference(element, value.trim());
    else if (value.includes('data:')) this.#pictures(value);
  }

  #reference(element: string, address: string): void {
    const uri = parseDataUri(address);
    if (uri !== undefined) this.#picture(uri.bytes);
    else if (address.startsWith('#') || address === '') return;
    else if (SHOWS_A_FILE.test(element) || element === 'img') {
      this.#sheet.problem(EXTERNAL);
      this.#sheet.text('SVG file path', address);
    } else this.#sheet.text('SVG link', address);
  }

  #pictures(css: string): void {
    for (const { bytes } of dataUrisIn(css)) this.#picture(bytes);
  }

  #picture(bytes: Buffer): void {
    this.#sheet.inner({ field: 'SVG picture', role: 'enclosed', bytes });
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Whether a span is a line of its own rather than more of the same: drawing programs give each line its place. */
const startsLine = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  name === 'tspan' &&
  (attributes.get('sodipodi:role') === 'line' ||
    (attributes.has('x') && (attributes.has('y') || attributes.has('dy'))));
