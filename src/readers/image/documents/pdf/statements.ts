import type { FactSheet } from '../../fact-sheet.ts';
import { position } from '../../position.ts';
import type { Resolve } from './filters.ts';
import { nameIn, type PdfObjects } from './objects.ts';
import { momentOf, textOf } from './strings.ts';
import { type PdfDictionary, PdfName, PdfReference, type PdfValue } from './syntax.ts';

const INFO = /^(?:Title|Author|Subject|Keywords|Creator|Producer|Company|Manager)$/;
const INFO_TIMES = /^(?:CreationDate|ModDate|SourceModified)$/;
const NO_INFO = /^(?:Trapped|PTEX\.Fullbanner|AAPL:.*|GTS_.*)$/;

const ANNOTATIONS =
  /^(?:Text|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Caret|Stamp|Ink|Popup|FileAttachment|Sound|Redact|Link|Widget|Screen|RichMedia)$/;

/** Says what the dictionaries of a PDF state, whatever versions of the file they are from. */
export class Statements {
  readonly #objects: PdfObjects;
  readonly #resolve: Resolve;
  readonly #sheet: FactSheet;
  /** Numbers of the objects that trailers call the document's information. */
  readonly #infos: ReadonlySet<number>;

  constructor(objects: PdfObjects, sheet: FactSheet) {
    this.#objects = objects;
    this.#resolve = objects.resolve;
    this.#sheet = sheet;
    const infos = objects.trailers.map((trailer) => trailer.get('Info'));
    this.#infos = new Set(infos.flatMap((info) => (info instanceof PdfReference ? [info.number] : [])));
  }

  /** Reads all dictionaries, however they are nested. */
  read(): void {
    for (const trailer of this.#objects.trailers) {
      const info = trailer.get('Info');
      if (info instanceof Map) this.#info(info);
    }
    for (const { number, value } of this.#objects.all) {
      if (value instanceof Map && this.#infos.has(number)) this.#info(value);
      else this.#nested(value);
    }
  }

  #nested(outermost: PdfValue): void {
    const values = [outermost];
    for (let value = values.pop(); value !== undefined; value = values.pop()) {
      if (Array.isArray(value)) for (const item of value) values.push(item);
      else if (value instanceof Map) {
        this.#dictionary(value);
        for (const item of value.values()) if (Array.isArray(item) || item instanceof Map) values.push(item);
      }
    }
  }

  #dictionary(dictionary: PdfDictionary): void {
    const type = nameIn(dictionary, 'Type');
    const subtype = nameIn(dictionary, 'Subtype');
    const has = (key: string): boolean => dictionary.has(key);
    if (type === '' && (has('Producer') || has('CreationDate') || (has('Creator') && has('Title'))))
      this.#info(dictionary);
    else if (type === 'Annot' || (has('Rect') && ANNOTATIONS.test(subtype))) this.#annotation(dictionary, subtype);
    else if (has('FT') || (has('T') && has('V'))) this.#field(dictionary);
    else if (/^F(?:ilespec)?$/.test(type) || has('EF') || (has('UF') && has('F'))) this.#file(dictionary);
    else if (has('Title') && has('Parent') && !has('Resources')) this.#texts(dictionary, ['Title'], 'bookmark');
    else if (type === 'Sig' || has('ByteRange')) {
      this.#texts(dictionary, ['Name', 'Reason', 'Location', 'ContactInfo'], 'signature');
      this.#times(dictionary, ['M'], 'signature');
    } else if (type === 'OCG') this.#texts(dictionary, ['Name'], 'layer name');
    else if (has('GPTS')) this.#place(dictionary);
    // whatever else a dictionary is, these tell what is seen or where something leads
    this.#texts(dictionary, ['Alt', 'ActualText', 'E'], 'alternative text');
    if (has('S')) this.#action(dictionary);
  }

  #info(dictionary: PdfDictionary): void {
    for (const [key, value] of dictionary) {
      const text = this.#text(value);
      if (INFO.test(key)) this.#sheet.text(`PDF ${key}`, text);
      else if (INFO_TIMES.test(key)) this.#sheet.moment(`PDF ${key}`, momentOf(text));
      // names of properties that people added say what their values are
      else if (text !== '' && !NO_INFO.test(key)) this.#sheet.text('PDF custom property', `${key}: ${text}`);
    }
  }

  #annotation(dictionary: PdfDictionary, subtype: string): void {
    if (subtype === 'Widget') this.#field(dictionary);
    else {
      this.#texts(dictionary, ['T'], 'comment author');
      this.#texts(dictionary, ['Contents', 'Subj', 'OverlayText'], 'comment');
      // the same with its fonts, in XHTML
      const rich = this.#text(dictionary.get('RC')).replace(/<[^<>]*>/g, '');
      if (rich.trim() !== this.#text(dictionary.get('Contents')).trim()) this.#sheet.text('PDF comment', rich);
    }
    this.#times(dictionary, ['M', 'CreationDate'], 'comment');
  }

  #field(dictionary: PdfDictionary): void {
    const label = this.#text(dictionary.get('TU')) || this.#text(dictionary.get('T'));
    const values = [dictionary.get('V'), dictionary.get('DV')].map((value) => this.#text(value));
    for (const value of new Set(values)) {
      if (value !== '' && value !== 'Off')
        this.#sheet.text('PDF form field', label === '' ? value : `${label}: ${value}`);
    }
    if (values.every((value) => value === '')) this.#sheet.text('PDF form field', label);
    const choices = this.#resolve(dictionary.get('Opt'));
    if (Array.isArray(choices)) {
      for (const choice of choices.slice(0, 1_000)) this.#sheet.text('PDF form choice', this.#text(choice));
    }
  }

  #file(dictionary: PdfDictionary): void {
    const isEnclosed = dictionary.has('EF');
    this.#texts(dictionary, ['UF', 'F', 'DOS', 'Unix', 'Mac'], isEnclosed ? 'attachment name' : 'link');
    this.#texts(dictionary, ['Desc'], 'attachment description');
  }

  #action(dictionary: PdfDictionary): void {
    this.#texts(dictionary, ['URI', 'F'], 'link');
    this.#texts(dictionary, ['JS'], 'script');
  }

  /** A map's corners, latitudes and longitudes in turn: 12.10. Its middle is where it is. */
  #place(dictionary: PdfDictionary): void {
    const corners = this.#resolve(dictionary.get('GPTS'));
    const numbers = Array.isArray(corners) ? corners.filter((corner) => typeof corner === 'number') : [];
    const mean = (from: number): number =>
      numbers.filter((_, index) => index % 2 === from).reduce((sum, number) => sum + number, 0) / (numbers.length / 2);
    if (numbers.length === 0 || numbers.length % 2 === 1) this.#sheet.undecoded('PDF GPTS');
    else this.#sheet.position('PDF GPTS', position(mean(0), mean(1)));
  }

  #texts(dictionary: PdfDictionary, keys: readonly string[], field: string): void {
    for (const key of keys) this.#sheet.text(`PDF ${field}`, this.#text(dictionary.get(key)));
  }

  #times(dictionary: PdfDictionary, keys: readonly string[], field: string): void {
    for (const key of keys) this.#sheet.moment(`PDF ${field}`, momentOf(this.#text(dictionary.get(key))));
  }

  /** What a value says: a string, a name, a stream of text, or a list of strings. */
  #text(value: PdfValue | undefined): string {
    const stream = this.#objects.streamOf(value);
    if (stream !== undefined) {
      try {
        return textOf(this.#objects.unpack(stream));
      } catch {
        return '';
      }
    }
    const resolved = this.#resolve(value);
    if (Buffer.isBuffer(resolved)) return textOf(resolved);
    if (resolved instanceof PdfName) return resolved.name;
    if (!Array.isArray(resolved)) return '';
    return resolved
      .slice(0, 1_000)
      .flatMap((item) => (Buffer.isBuffer(item) ? [textOf(item)] : []))
      .join(', ');
  }
}
