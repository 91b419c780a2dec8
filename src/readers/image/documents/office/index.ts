import type { FactSheet } from '../../fact-sheet.ts';
import { decodeXml } from '../xml/decode.ts';
import { decodeReferences } from '../xml/references.ts';
import { xmlTokens } from '../xml/tokens.ts';
import { ZipArchive } from '../zip.ts';
import { readWorkbook } from './excel.ts';
import { readOpenDocument } from './open-document.ts';
import { listedParts, localName, relationshipsOf, tokensOf } from './package.ts';
import { type PartUse, programOf, useOf } from './parts.ts';
import { readProperties } from './properties.ts';
import { TextFlow } from './text-flow.ts';

const DAMAGED =
  'part of this document could not be read: save it again, or save the words as text and the pictures as JPEG or PNG';
const EXTERNAL = 'this document shows a picture from another file or site, which was not looked at';

/** Reads a Word, PowerPoint or Excel document, or one in OpenDocument format, part by part: a damaged part costs itself only. */
export const readOffice = (bytes: Buffer, sheet: FactSheet): void => {
  const archive = new ZipArchive(bytes);
  const attempt = (read: () => void): void => {
    try {
      read();
    } catch {
      sheet.problem(DAMAGED);
    }
  };
  if (isOpenDocument(archive)) {
    readOpenDocument(archive, sheet, attempt);
    return;
  }
  const document = new OfficeDocument(archive, sheet, attempt);
  for (const part of archive.names) attempt(() => document.part(part));
  if (programOf(archive.names) === 'Excel') readWorkbook(archive, sheet, attempt);
};

const isOpenDocument = (archive: ZipArchive): boolean => {
  try {
    return archive.has('mimetype') && archive.read('mimetype').toString('latin1').startsWith('application/vnd.oasis.');
  } catch {
    return false;
  }
};

class OfficeDocument {
  readonly #archive: ZipArchive;
  readonly #sheet: FactSheet;
  readonly #program: string;
  #slides: ReturnType<typeof listedParts> = new Map();

  constructor(archive: ZipArchive, sheet: FactSheet, attempt: (read: () => void) => void) {
    this.#archive = archive;
    this.#sheet = sheet;
    this.#program = programOf(archive.names);
    attempt(() => {
      this.#slides = listedParts(archive, 'ppt/presentation.xml', 'sldId');
    });
  }

  part(name: string): void {
    const use = useOf(name);
    if (use === 'elsewhere') return;
    if (use === 'links') this.#links(name);
    else if (use === 'properties') readProperties(tokensOf(this.#archive, name), this.#program, this.#sheet);
    else if (use === 'custom XML') this.#customXml(name);
    else if (use === 'old drawing') this.#oldDrawing(name);
    else if (use === 'printer') this.#printer(name);
    else if (use === 'picture' || use === 'thumbnail' || use === 'file') this.#file(name, use);
    else this.#words(name, use);
  }

  #words(name: string, use: Extract<PartUse, { label: string }>): void {
    const flow = new TextFlow(this.#sheet, this.#program);
    let isHidden = false;
    try {
      for (const token of tokensOf(this.#archive, name)) {
        if (token.kind === 'open' && localName(token.name) === 'sld') isHidden = token.attributes.get('show') === '0';
        flow.read(token);
      }
    } finally {
      flow.finish(`${this.#program} ${this.#labelOf(name, use.label, isHidden)}`);
    }
  }

  /** Slides and their notes are called by the number under which they are shown. */
  #labelOf(name: string, label: string, isHidden: boolean): string {
    if (label === 'slide') return `${isHidden ? 'hidden slide' : 'slide'} ${this.#numberOf(name)}`;
    if (label !== 'notes') return label;
    const slide = [...relationshipsOf(this.#archive, name).values()].find(({ type }) => type === 'slide')?.target;
    return slide === undefined ? 'notes' : `slide ${this.#numberOf(slide)} notes`;
  }

  #numberOf(slide: string): number {
    return this.#slides.get(slide)?.number ?? Number(/(\d{1,6})\.xml$/.exec(slide)?.[1] ?? 0);
  }

  #links(name: string): void {
    const [, folder = '', file = ''] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
    for (const { type, target, isExternal } of relationshipsOf(this.#archive, folder + file).values()) {
      if (!isExternal) continue;
      this.#sheet.text(`${this.#program} link`, target);
      if (type === 'image') this.#sheet.problem(EXTERNAL);
    }
  }

  /** Data of other programs: no one knows which of its values are words. */
  #customXml(name: string): void {
    const values: string[] = [];
    for (const token of tokensOf(this.#archive, name)) {
      if (token.kind === 'text' || token.kind === 'comment') values.push(token.text.trim());
      else if (token.kind === 'open') {
        for (const [attribute, value] of token.attributes)
          if (!attribute.startsWith('xmlns')) values.push(value.trim());
      }
    }
    const words = values.filter(
      (value) => /\p{L}{2}|\d{6}/u.test(value) && !/^(?:https?:\/\/schemas\.|\{[\dA-F-]+\}$)/i.test(value),
    );
    this.#sheet.paragraphs(`${this.#program} custom XML`, words);
  }

  /** Vector markup of older programs, which is often not quite XML. */
  #oldDrawing(name: string): void {
    const flow = new TextFlow(this.#sheet, this.#program);
    const markup = decodeXml(this.#archive.read(name));
    // other lines are sizes and switches
    const lines = markup.replace(/<[^<>]*>/g, '\n').split('\n');
    const words = lines
      .map((line) => line.trim())
      .filter((line) => /\p{L}{2}|\d{6}/u.test(line) && !/^(?:True|False)$/i.test(line));
    this.#sheet.paragraphs(`${this.#program} drawing`, words.map(decodeReferences));
    try {
      for (const token of xmlTokens(markup)) flow.read(token);
    } catch {
      // its words were taken as they stand
    }
  }

  /** Settings for a printer begin with its name, in 32 characters of UTF-16. */
  #printer(name: string): void {
    const [printer] = this.#archive.read(name).toString('utf16le', 0, 64).split('\0');
    if (/^[\x20-\x7e]{3,}$/.test(printer ?? '')) this.#sheet.text(`${this.#program} printer`, printer);
  }

  #file(name: string, use: 'picture' | 'thumbnail' | 'file'): void {
    this.#sheet.inner({
      field: `${this.#program} ${use === 'file' ? 'enclosed file' : use}`,
      role: use === 'thumbnail' ? 'thumbnail' : 'enclosed',
      bytes: this.#archive.read(name),
    });
  }
}
