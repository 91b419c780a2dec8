import { fragments } from './fragments.ts';
import { type FrameForm, frameLength, MOST_PIXELS, raster } from './frame.ts';
import { pngOf } from './png.ts';
import { unpackRuns } from './run-lengths.ts';
import type { DataElement } from './walk.ts';

/** What pixel data gave: files of pictures to look at, and why there aren't more. */
export interface Pixels {
  readonly files: readonly Buffer[];
  /** What to do about pictures that nobody could look at: one line. */
  readonly unseen?: string;
}

const UNDECODED =
  "the picture in this DICOM file is in a form that postlint can't look at: never post it, export a picture without the patient's details as PNG and check that";
const TOO_LARGE =
  "the picture in this DICOM file has too many pixels to look at: never post it, export a smaller one without the patient's details as PNG and check that";
const FURTHER =
  'this DICOM file holds more pictures than were looked at: never post it, export those you need as PNG and check them';

/** Files of frames of a moving picture that are looked at. */
const MOST_FRAMES = 4;
/** Sets of numbers about pixels in one file: its own, and those of the small pictures in it. */
const MOST_FORMS = 8;

const RUN_LENGTHS = '1.2.840.10008.1.2.5';
const PIXEL_MODULE = 0x0028;

/** Gathers what a file says of its pixels on the way to them. */
export class PixelForms {
  readonly #forms: Map<number, DataElement>[] = [];
  #last = Number.POSITIVE_INFINITY;

  /** Notes an element, whatever it is; elements come in the order of the file. */
  note(element: DataElement): void {
    const { tag } = element;
    if (tag >>> 16 !== PIXEL_MODULE) return;
    // elements of one set ascend: what falls back is of another, inside it or behind it
    if (tag <= this.#last && this.#forms.length < MOST_FORMS) this.#forms.push(new Map());
    this.#last = tag;
    this.#forms.at(-1)?.set(tag, element);
  }

  /** The pictures that pixel data hold, as files; nothing where the file never said that there is one. */
  picturesIn({ bytes }: DataElement, transferSyntax: string, isBigEndian: boolean): Pixels {
    const forms = this.#forms.map((elements) => new Form(elements, isBigEndian)).filter(({ isPicture }) => isPicture);
    const frames = fragments(bytes);
    if (frames.length > 0) return compressed(frames, forms[0], transferSyntax);
    if (forms.length === 0) return { files: [] };
    // pixel data ends on an even byte
    const fits = forms.find(
      ({ length, frames: count }) => length > 0 && (bytes.length & ~1) === ((length * count + 1) & ~1),
    );
    const form = fits ?? (forms.length === 1 ? forms[0] : undefined);
    return form === undefined ? { files: [], unseen: unseenOf(forms) } : uncompressed(form, bytes, isBigEndian);
  }
}

const unseenOf = (forms: readonly Form[]): string =>
  forms.some(({ isTooLarge }) => isTooLarge) ? TOO_LARGE : UNDECODED;

const uncompressed = (form: Form, bytes: Buffer, isBigEndian: boolean): Pixels => {
  const picture = form.form === undefined ? undefined : raster(form.form, bytes, isBigEndian);
  if (picture === undefined) return { files: [], unseen: unseenOf([form]) };
  return { files: [pngOf(picture)], ...(form.frames > 1 && { unseen: FURTHER }) };
};

const compressed = (frames: readonly Buffer[], form: Form | undefined, transferSyntax: string): Pixels => {
  if (form !== undefined && transferSyntax === RUN_LENGTHS) {
    const picture = form.form === undefined ? undefined : fromRuns(frames[0] as Buffer, form.form);
    if (picture === undefined) return { files: [], unseen: unseenOf([form]) };
    return { files: [pngOf(picture)], ...(form.frames > 1 && { unseen: FURTHER }) };
  }
  // one frame may be cut into several pieces
  const whole = form?.frames === 1 ? [Buffer.concat(frames)] : frames;
  const files = whole.filter(isPictureFile);
  if (files.length === 0) return { files, unseen: UNDECODED };
  const isAll = files.length === whole.length && files.length <= MOST_FRAMES;
  return { files: files.slice(0, MOST_FRAMES), ...(!isAll && { unseen: FURTHER }) };
};

const fromRuns = (frame: Buffer, form: FrameForm): ReturnType<typeof raster> => {
  const planes = form.bytesASample * (form.colours === 'rgb' ? 3 : 1);
  const unpacked = unpackRuns(frame, planes, form.bytesASample, form.rows * form.columns);
  return unpacked === undefined ? undefined : raster({ ...form, isPlanar: true }, unpacked, false);
};

/** JPEG in any of its kinds, and JPEG 2000. */
const isPictureFile = (frame: Buffer): boolean =>
  frame.length > 4 && ((frame[0] === 0xff && frame[1] === 0xd8) || frame.readUInt32BE(0) === 0xff4fff51);

const TAGS = {
  samples: 0x00280002,
  photometric: 0x00280004,
  planar: 0x00280006,
  frames: 0x00280008,
  rows: 0x00280010,
  columns: 0x00280011,
  allocated: 0x00280100,
  stored: 0x00280101,
  highBit: 0x00280102,
  signed: 0x00280103,
  centre: 0x00281050,
  width: 0x00281051,
  intercept: 0x00281052,
  slope: 0x00281053,
} as const;

/** One set of numbers about pixels. */
class Form {
  /** Whether there is a picture, as far as the file says. */
  readonly isPicture: boolean;
  readonly isTooLarge: boolean;
  readonly frames: number;
  /** Absent where a picture isn't one that can be decoded here. */
  readonly form: FrameForm | undefined;
  readonly #elements: ReadonlyMap<number, DataElement>;
  readonly #isBigEndian: boolean;

  constructor(elements: ReadonlyMap<number, DataElement>, isBigEndian: boolean) {
    this.#elements = elements;
    this.#isBigEndian = isBigEndian;
    const [rows, columns] = [this.#short('rows'), this.#short('columns')];
    this.isPicture = rows > 0 && columns > 0;
    this.isTooLarge = rows * columns > MOST_PIXELS;
    this.frames = Math.max(1, Math.trunc(this.#number('frames') ?? 1));
    this.form = this.isPicture && !this.isTooLarge ? this.#form(rows, columns) : undefined;
  }

  /** Bytes of a frame; 0 when it can't be decoded here. */
  get length(): number {
    return this.form === undefined ? 0 : frameLength(this.form);
  }

  #form(rows: number, columns: number): FrameForm | undefined {
    const photometric = this.#text('photometric');
    const samples = this.#short('samples', 1);
    const allocated = this.#short('allocated', 8);
    const bits = this.#short('stored', allocated);
    const highBit = this.#short('highBit', bits - 1);
    const isGrey = samples === 1 && /^(?:MONOCHROME[12])?$/.test(photometric);
    const isColour = samples === 3 && photometric === 'RGB' && allocated === 8;
    if ((allocated !== 8 && allocated !== 16) || (!isGrey && !isColour)) return undefined;
    if (bits < 1 || bits > allocated || highBit >= allocated || highBit + 1 < bits) return undefined;
    const window = this.#window();
    return {
      rows,
      columns,
      colours: isGrey ? 'grey' : 'rgb',
      isInverted: photometric === 'MONOCHROME1',
      isPlanar: this.#short('planar') === 1,
      bytesASample: allocated === 8 ? 1 : 2,
      bits,
      highBit,
      isSigned: this.#short('signed') === 1,
      ...(window !== undefined && { window }),
    };
  }

  /** The first window that the file asks for, in values as they are stored. */
  #window(): FrameForm['window'] {
    const [centre, width] = [this.#number('centre'), this.#number('width')];
    const slope = this.#number('slope') ?? 1;
    if (centre === undefined || width === undefined || !(width >= 1) || !(slope > 0)) return undefined;
    return { centre: (centre - (this.#number('intercept') ?? 0)) / slope, width: width / slope };
  }

  #short(name: keyof typeof TAGS, otherwise = 0): number {
    const bytes = this.#elements.get(TAGS[name])?.bytes;
    if (bytes === undefined || bytes.length < 2) return otherwise;
    return this.#isBigEndian ? bytes.readUInt16BE(0) : bytes.readUInt16LE(0);
  }

  /** A number in figures, the first of several. */
  #number(name: keyof typeof TAGS): number | undefined {
    const text = this.#text(name).split('\\')[0]?.trim() ?? '';
    return /^[-+]?\d{1,12}(?:\.\d{0,12})?(?:[eE][-+]?\d{1,2})?$/.test(text) ? Number(text) : undefined;
  }

  #text(name: keyof typeof TAGS): string {
    const bytes = this.#elements.get(TAGS[name])?.bytes.subarray(0, 64);
    return bytes === undefined ? '' : bytes.toString('latin1').replaceAll('\0', ' ').trim();
  }
}
