import type { FactSheet } from '../../fact-sheet.ts';
import { type Decoder, decoderOf } from './charset.ts';
import {
  ACQUISITION_DATE_TIME,
  DATES,
  ENCAPSULATED_DOCUMENT,
  keywordOf,
  PATIENT_BIRTH_DATE,
  PIXEL_DATA,
  SPECIFIC_CHARACTER_SET,
} from './dictionary.ts';
import { fileHead } from './head.ts';
import { PixelForms } from './pixels.ts';
import { dataSet, type Syntax, syntaxOf } from './syntax.ts';
import { type DataElement, dataElements } from './walk.ts';

export { isBareDicom } from './syntax.ts';

const DAMAGED =
  'this is a DICOM file that breaks off or is damaged, so not all it says of the patient could be read: never post it';

const STUDY = 0x00200000;
const ROWS = 0x00280010;
const PIXELS = 0x7fe00000;

/** Pixel data in one file, those of small pictures in it among them, that is decoded. */
const MOST_PICTURES = 4;
/** Drawings that viewers lay over a picture stand in elements of these groups: 6000, 6002, … */
const OVERLAY_DATA = 0x60003000;
const OVERLAYS = 0xff01ffff;

const NO_PIXELS =
  'the picture in this DICOM file could not be found, so nobody looked at it: never post it, export it as PNG and check that';
const FURTHER =
  'this DICOM file holds more pictures than were looked at: never post it, export those you need as PNG and check them';
const OVERLAID =
  'viewers lay writing or drawings over the picture in this DICOM file, which nobody looked at: never post it, export what they show as PNG and check that';

/** Representations of text that people write; codes, numbers and identifiers of objects are none. */
const TEXT = /^(?:LO|LT|PN|SH|ST|UC|UR|UT)$/;

/** Reads what a DICOM file says of the patient, the staff, the place, the machine and the times. */
export const readDicom = (bytes: Buffer, sheet: FactSheet): void => {
  const { transferSyntax, end } = fileHead(bytes);
  let set: Buffer;
  try {
    set = dataSet(bytes.subarray(end), transferSyntax);
  } catch {
    sheet.problem(DAMAGED);
    sheet.unseen(NO_PIXELS);
    return;
  }
  const syntax = syntaxOf(set);
  if (syntax === undefined) {
    sheet.problem(DAMAGED);
    sheet.unseen(NO_PIXELS);
    return;
  }
  const reading = new Reading(sheet, transferSyntax, syntax);
  const elements = dataElements(set, syntax);
  for (;;) {
    const { done, value } = elements.next();
    if (done !== true) reading.element(value);
    else {
      if (value === 'damaged' || !reading.isWhole) sheet.problem(DAMAGED);
      break;
    }
  }
  reading.finish();
};

/** Turns elements into facts as they come: the character set and a date's time stand in elements of their own. */
class Reading {
  #hasStudy = false;
  #hasPicture = false;
  #hasPixels = false;
  #pictures = 0;
  readonly #forms = new PixelForms();
  readonly #sheet: FactSheet;
  readonly #transferSyntax: string;
  readonly #syntax: Syntax;
  readonly #dates = new Map<number, { keyword: string; day: string }>();
  #decode: Decoder = decoderOf('');

  constructor(sheet: FactSheet, transferSyntax: string, syntax: Syntax) {
    this.#sheet = sheet;
    this.#transferSyntax = transferSyntax;
    this.#syntax = syntax;
  }

  element(element: DataElement): void {
    const { tag, representation, bytes } = element;
    this.#forms.note(element);
    this.#hasStudy ||= tag >= STUDY;
    this.#hasPicture ||= tag === ROWS;
    this.#hasPixels ||= tag >= PIXELS;
    const date = DATES.get(tag);
    if (tag === SPECIFIC_CHARACTER_SET) this.#decode = decoderOf(ascii(bytes));
    else if (tag === PATIENT_BIRTH_DATE)
      this.#sheet.text('DICOM PatientBirthDate', dayIn(ascii(bytes)) ?? ascii(bytes));
    else if (tag === ACQUISITION_DATE_TIME) this.#sheet.moment('DICOM AcquisitionDateTime', dateTimeIn(ascii(bytes)));
    else if (date !== undefined) this.#date(date.keyword, date.time, ascii(bytes));
    else if (this.#dates.has(tag)) this.#time(tag, ascii(bytes));
    else if (tag === PIXEL_DATA) this.#picture(element);
    else if ((tag & OVERLAYS) >>> 0 === OVERLAY_DATA) this.#sheet.unseen(OVERLAID);
    else if (tag === ENCAPSULATED_DOCUMENT) {
      this.#sheet.inner({ field: 'DICOM enclosed document', role: 'enclosed', bytes });
    } else this.#text(tag, representation, bytes);
  }

  /**
   * Whether it came to its end, as far as can be told of elements that are in
   * order: every object is of a study, whose elements stand behind the
   * patient's, and a picture has pixels, which stand behind all others.
   */
  get isWhole(): boolean {
    return this.#hasStudy && (this.#hasPixels || !this.#hasPicture);
  }

  /** Days whose time never came, and a picture that never did. */
  finish(): void {
    if (this.#hasPicture && this.#pictures === 0) this.#sheet.unseen(NO_PIXELS);
    for (const { keyword, day } of this.#dates.values()) this.#sheet.moment(`DICOM ${keyword}`, day);
  }

  #date(keyword: string, time: number, value: string): void {
    const day = dayIn(value);
    if (day !== undefined) this.#dates.set(time, { keyword, day });
  }

  #time(tag: number, value: string): void {
    const { keyword, day } = this.#dates.get(tag) as { keyword: string; day: string };
    this.#sheet.moment(`DICOM ${keyword}`, `${day}${timeIn(value)}`);
    this.#dates.delete(tag);
  }

  #text(tag: number, representation: string | undefined, bytes: Buffer): void {
    const keyword = keywordOf(tag);
    const isText = keyword !== undefined || (representation !== undefined && TEXT.test(representation));
    if (!isText && (representation === undefined || representation === 'UN') && !looksLikeText(bytes)) return;
    if (!isText && representation !== undefined && representation !== 'UN') return;
    const isPrivate = ((tag >>> 16) & 1) === 1;
    const field = keyword ?? `${isPrivate ? 'private element' : 'element'} (${hex(tag >>> 16)},${hex(tag & 0xffff)})`;
    this.#sheet.text(`DICOM ${field}`, this.#decode(withoutPadding(bytes)));
  }

  #picture(element: DataElement): void {
    if (this.#pictures++ === MOST_PICTURES) this.#sheet.unseen(FURTHER);
    if (this.#pictures > MOST_PICTURES) return;
    const { files, unseen } = this.#forms.picturesIn(element, this.#transferSyntax, this.#syntax.isBigEndian);
    for (const bytes of files) this.#sheet.inner({ field: 'DICOM picture', role: 'enclosed', bytes });
    if (unseen !== undefined) this.#sheet.unseen(unseen);
  }
}

const hex = (number: number): string => number.toString(16).padStart(4, '0').toUpperCase();

const withoutPadding = (bytes: Buffer): Buffer => {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x20)) end--;
  return bytes.subarray(0, end);
};

const ascii = (bytes: Buffer): string => withoutPadding(bytes.subarray(0, 256)).toString('latin1').trim();

const LONGEST_GUESSED_TEXT = 10_000;

/** Whether the value of an element of unknown kind is words or a long number, and no identifier of an object. */
const looksLikeText = (bytes: Buffer): boolean => {
  if (bytes.length < 4 || bytes.length > LONGEST_GUESSED_TEXT) return false;
  const text = withoutPadding(bytes).toString('latin1');
  if (/[\0-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]/.test(text) || /^[\d.\\]*$/.test(text.replace(/^\d{6,12}$/, 'x')))
    return false;
  return /\d{6}|\p{L}{3}/u.test(text);
};

/** `20260307`, and `2026.03.07` of the time before DICOM 3, as `2026-03-07`. */
const dayIn = (value: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})[.:-]?(\d{2})[.:-]?(\d{2})/.exec(value) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
};

/** `140530.25`, or hours alone, as `T14:05:30`; nothing when it is no time. */
const timeIn = (value: string): string => {
  const [, hour, minute = '00', second = '00'] = /^(\d{2}):?(\d{2})?:?(\d{2})?/.exec(value) ?? [];
  return hour === undefined ? '' : `T${hour}:${minute}:${second}`;
};

const dateTimeIn = (value: string): string | undefined => {
  const day = dayIn(value);
  return day === undefined ? undefined : `${day}${timeIn(value.slice(8))}`;
};
