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
import { fragments } from './fragments.ts';
import { fileHead } from './head.ts';
import { dataSet, syntaxOf } from './syntax.ts';
import { type DataElement, dataElements } from './walk.ts';

export { isBareDicom } from './syntax.ts';

const DAMAGED =
  'this is a DICOM file that breaks off or is damaged, so not all it says of the patient could be read: never post it';

const STUDY = 0x00200000;
const ROWS = 0x00280010;
const PIXELS = 0x7fe00000;

/** Frames of a moving picture that are looked at. */
const MOST_FRAMES = 4;

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
    return;
  }
  const syntax = syntaxOf(set);
  if (syntax === undefined) {
    sheet.problem(DAMAGED);
    return;
  }
  const reading = new Reading(sheet);
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
  readonly #sheet: FactSheet;
  readonly #dates = new Map<number, { keyword: string; day: string }>();
  #decode: Decoder = decoderOf('');

  constructor(sheet: FactSheet) {
    this.#sheet = sheet;
  }

  element({ tag, representation, bytes }: DataElement): void {
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
    else if (tag === PIXEL_DATA) this.#pictures(bytes);
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

  /** Days whose time never came. */
  finish(): void {
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

  /** Frames that are JPEG files as they stand. */
  #pictures(bytes: Buffer): void {
    const frames = fragments(bytes).filter((frame) => frame[0] === 0xff && frame[1] === 0xd8);
    for (const frame of frames.slice(0, MOST_FRAMES)) {
      this.#sheet.inner({ field: 'DICOM picture', role: 'enclosed', bytes: frame });
    }
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
