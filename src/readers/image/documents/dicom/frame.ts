/** The numbers that say how the pixels of a picture are written: DICOM PS3.3 C.7.6.3. */
export interface FrameForm {
  /** Pixels; at least 1, and no more than {@link MOST_PIXELS} together. */
  readonly rows: number;
  readonly columns: number;
  readonly colours: 'grey' | 'rgb';
  /** Whether the smallest value is shown white. */
  readonly isInverted: boolean;
  /** Of a colour picture: whether all of a colour stands together, not all of a pixel. */
  readonly isPlanar: boolean;
  readonly bytesASample: 1 | 2;
  /** Bits of a sample that hold its value, and the highest of them, from 0. */
  readonly bits: number;
  readonly highBit: number;
  readonly isSigned: boolean;
  /** The values that are shown from black to white, as stored; the picture's own range when absent. */
  readonly window?: { readonly centre: number; readonly width: number };
}

/** A picture in bytes: one a pixel, or three. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
}

/** Pixels of the largest picture that is handed on to be looked at. */
export const MOST_PIXELS = 32_000_000;

/** Bytes of one frame that isn't compressed. */
export const frameLength = ({ rows, columns, colours, bytesASample }: FrameForm): number =>
  rows * columns * bytesASample * (colours === 'rgb' ? 3 : 1);

/** One frame as it is shown; undefined when there are too few bytes for it. */
export const raster = (form: FrameForm, bytes: Buffer, isBigEndian: boolean): Raster | undefined => {
  if (bytes.length < frameLength(form)) return undefined;
  const { columns: width, rows: height } = form;
  if (form.colours === 'rgb') return { width, height, channels: 3, data: colour(form, bytes) };
  return { width, height, channels: 1, data: grey(form, samples(form, bytes, isBigEndian)) };
};

const colour = ({ rows, columns, isPlanar }: FrameForm, bytes: Buffer): Uint8Array => {
  const count = rows * columns;
  if (!isPlanar) return bytes.subarray(0, 3 * count);
  const data = new Uint8Array(3 * count);
  for (let at = 0; at < count; at++)
    for (let plane = 0; plane < 3; plane++) data[3 * at + plane] = bytes[plane * count + at] as number;
  return data;
};

/** The values of a grey picture, without what else a machine puts into the bits above and below them. */
const samples = (
  { rows, columns, bytesASample, bits, highBit, isSigned }: FrameForm,
  bytes: Buffer,
  isBigEndian: boolean,
): Int32Array => {
  const values = new Int32Array(rows * columns);
  const below = highBit + 1 - bits;
  const mask = 2 ** bits - 1;
  const sign = isSigned ? 2 ** (bits - 1) : 0;
  const [low, high] = isBigEndian ? [1, 0] : [0, 1];
  for (let at = 0; at < values.length; at++) {
    const raw =
      bytesASample === 1
        ? (bytes[at] as number)
        : (bytes[2 * at + low] as number) | ((bytes[2 * at + high] as number) << 8);
    const value = (raw >>> below) & mask;
    values[at] = sign !== 0 && value >= sign ? value - 2 * sign : value;
  }
  return values;
};

/** Shares of the pixels that may be darker than black and lighter than white: edges without a picture, marks of lead. */
const CLIPPED = 0.002;

const grey = (form: FrameForm, values: Int32Array): Uint8Array => {
  const { window } = form;
  if (window !== undefined) {
    const data = between(form, values, boundsOf(window));
    // a window that shows nothing is a mistake, or hides something
    if (data.some((shade) => shade !== data[0])) return data;
  }
  return between(form, values, rangeOf(values, lowestOf(form), 2 ** form.bits));
};

const lowestOf = ({ bits, isSigned }: FrameForm): number => (isSigned ? -(2 ** (bits - 1)) : 0);

/** Values as shades, those up to the first bound black, from the second on white. */
const between = (form: FrameForm, values: Int32Array, [black, white]: readonly [number, number]): Uint8Array => {
  const lowest = lowestOf(form);
  const range = Math.max(1, white - black);
  // a shade for each value that there may be
  const shades = Uint8Array.from({ length: 2 ** form.bits }, (_, index) => {
    const shade = Math.max(0, Math.min(255, Math.round(((lowest + index - black) * 255) / range)));
    return form.isInverted ? 255 - shade : shade;
  });
  const data = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) data[at] = shades[(values[at] as number) - lowest] as number;
  return data;
};

/** Source: DICOM PS3.3 C.11.2.1.2.1. */
const boundsOf = ({ centre, width }: NonNullable<FrameForm['window']>): [number, number] => [
  centre - width / 2,
  centre + width / 2 - 1,
];

const rangeOf = (values: Int32Array, lowest: number, count: number): [number, number] => {
  const tally = new Uint32Array(count);
  for (const value of values) (tally[value - lowest] as number)++;
  const clipped = Math.floor(values.length * CLIPPED);
  const bound = (from: number, step: 1 | -1): number => {
    let at = from;
    for (let seen = tally[at] as number; seen <= clipped && at + step >= 0 && at + step < count; ) {
      at += step;
      seen += tally[at] as number;
    }
    return at + lowest;
  };
  return [bound(0, 1), bound(count - 1, -1)];
};
