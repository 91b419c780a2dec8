import { FactSheet } from '../fact-sheet.ts';
import type { FileFacts } from '../facts.ts';
import type { FileKind } from '../kind.ts';

export type DocumentKind = Extract<FileKind, 'PDF' | 'Office document' | 'DICOM' | 'SVG'>;

type Reader = (bytes: Buffer, sheet: FactSheet) => void | Promise<void>;

const READERS: Readonly<Record<DocumentKind, () => Promise<Reader>>> = {
  PDF: async () => (await import('./pdf/index.ts')).readPdf,
  'Office document': async () => (await import('./office/index.ts')).readOffice,
  DICOM: async () => (await import('./dicom/index.ts')).readDicom,
  SVG: async () => (await import('./svg.ts')).readSvg,
};

const UNREADABLE: Readonly<Record<DocumentKind, string>> = {
  PDF: 'this PDF could not be read in full: export its pages as JPEG or PNG',
  'Office document': 'this document could not be read in full: save the words as text and the pictures as JPEG or PNG',
  DICOM: "this DICOM file could not be read in full: never post it, export a picture without the patient's details",
  SVG: 'this drawing could not be read in full: export it as PNG',
};

/**
 * What a document states: its words, the people and times it names, the files
 * in it. It never throws: what breaks a reader is a problem among the facts,
 * beside all that was read until then. It runs where it can be stopped.
 */
export const readDocument = async (kind: DocumentKind, bytes: Uint8Array): Promise<FileFacts> => {
  const sheet = new FactSheet();
  try {
    const read = await READERS[kind]();
    await read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), sheet);
  } catch {
    // the error's own words could quote the file
    sheet.problem(UNREADABLE[kind]);
    // a drawing is looked at as a whole; of the others only what was found in them
    if (kind !== 'SVG') sheet.unseen(UNREADABLE[kind]);
  }
  return sheet.facts;
};
