import type { FactSheet } from '../../fact-sheet.ts';
import { readXmp } from '../../metadata/xmp.ts';
import { decodeXml } from '../xml/decode.ts';
import { xmlTokens } from '../xml/tokens.ts';
import { nameIn, type PdfObject, PdfObjects } from './objects.ts';
import { readPageText } from './page-text.ts';
import { isPicture, pictureFile } from './pictures.ts';
import { Statements } from './statements.ts';
import { type PdfDictionary, PdfReference, type PdfValue } from './syntax.ts';

const ENCRYPTED = 'this PDF is protected, so what it says about itself could not be read: save it without a password';
const DAMAGED = 'this PDF is damaged or breaks off: export it again, or export its pages as JPEG or PNG';
const NO_PICTURE = 'a picture in this PDF could not be taken out and looked at: export its pages as JPEG or PNG';

/** Reads the words of a PDF, what it says about itself in all its versions, and takes out the files in it. */
export const readPdf = async (bytes: Buffer, sheet: FactSheet): Promise<void> => {
  const objects = new PdfObjects(bytes);
  if (objects.trailers.some((trailer) => trailer.has('Encrypt'))) {
    // texts and streams are scrambled, but for a password that everybody has
    sheet.problem(ENCRYPTED);
  } else {
    if (objects.isDamaged || objects.all.length === 0) sheet.problem(DAMAGED);
    new Statements(objects, sheet).read();
    readStreams(objects, sheet);
  }
  await readPageText(bytes, sheet);
};

const readStreams = (objects: PdfObjects, sheet: FactSheet): void => {
  const roles = streamRoles(objects);
  for (const object of objects.all) {
    const { value, stream } = object;
    if (stream === undefined || !(value instanceof Map)) continue;
    const role = roles.get(object.number);
    if (nameIn(value, 'Subtype') === 'XML' && nameIn(value, 'Type') === 'Metadata')
      readMetadata(object, objects, sheet);
    else if (role === 'form data') readFormData(object, objects, sheet);
    else if (role === 'attachment' || nameIn(value, 'Type') === 'EmbeddedFile') readAttachment(object, objects, sheet);
    else if (role === 'thumbnail' || (isPicture(value) && role !== 'mask')) {
      readPicture(object, value, role === 'thumbnail', objects, sheet);
    }
  }
};

type Role = 'mask' | 'thumbnail' | 'attachment' | 'form data';

const ROLES: Readonly<Record<string, Role>> = { SMask: 'mask', Mask: 'mask', Thumb: 'thumbnail', XFA: 'form data' };

/** What streams are for where only the dictionaries that refer to them say it, by the streams' numbers. */
const streamRoles = (objects: PdfObjects): ReadonlyMap<number, Role> => {
  const roles = new Map<number, Role>();
  const values: PdfValue[] = objects.all.map(({ value }) => value);
  for (let value = values.pop(); value !== undefined; value = values.pop()) {
    if (Array.isArray(value)) for (const item of value) values.push(item);
    if (!(value instanceof Map)) continue;
    for (const [key, item] of value) {
      const role = Object.hasOwn(ROLES, key) ? ROLES[key] : undefined;
      if (role !== undefined) mark(item, role);
      if (key === 'EF' && item instanceof Map) for (const file of item.values()) mark(file, 'attachment');
      if (Array.isArray(item) || item instanceof Map) values.push(item);
    }
  }
  return roles;

  function mark(value: PdfValue, role: Role): void {
    for (const reference of Array.isArray(value) ? value : [value]) {
      if (reference instanceof PdfReference) roles.set(reference.number, role);
    }
  }
};

const readMetadata = (object: PdfObject, objects: PdfObjects, sheet: FactSheet): void => {
  try {
    readXmp(objects.unpack(object), sheet, 'PDF XMP');
  } catch {
    sheet.problem(DAMAGED);
  }
};

/** What was filled into a form of Adobe's other kind, which is XML in one stream or in pieces. */
const readFormData = (object: PdfObject, objects: PdfObjects, sheet: FactSheet): void => {
  const values: string[] = [];
  try {
    for (const token of xmlTokens(decodeXml(objects.unpack(object)))) {
      if (token.kind === 'text' && token.text.trim() !== '') values.push(token.text.trim());
    }
  } catch {
    // one of the pieces holds the beginning of the whole, another its end
  }
  sheet.paragraphs('PDF form data', values);
};

const readAttachment = (object: PdfObject, objects: PdfObjects, sheet: FactSheet): void => {
  try {
    sheet.inner({ field: 'PDF attachment', role: 'enclosed', bytes: objects.unpack(object) });
  } catch {
    sheet.problem(DAMAGED);
  }
};

const readPicture = (
  object: PdfObject,
  dictionary: PdfDictionary,
  isThumbnail: boolean,
  objects: PdfObjects,
  sheet: FactSheet,
): void => {
  try {
    const bytes = pictureFile(object, dictionary, objects);
    sheet.inner({
      field: isThumbnail ? 'PDF thumbnail' : 'PDF picture',
      role: isThumbnail ? 'thumbnail' : 'enclosed',
      bytes,
    });
  } catch {
    sheet.problem(NO_PICTURE);
  }
};
