import { constants, inflateSync } from 'node:zlib';
import { type PdfDictionary, PdfName, type PdfValue } from './syntax.ts';

/** Bytes that one stream, and all of a file that are unpacked, may come to. */
const MOST_OF_STREAM = 64_000_000;
const MOST_UNPACKED = 200_000_000;

/** Thrown when a stream can't be unpacked. */
class PdfFilterError extends Error {
  override readonly name = 'PdfFilterError';
}

export interface Filter {
  readonly name: string;
  readonly parameters: PdfDictionary;
}

/** Filters of pictures: what they give is a picture file, not bytes of a table or text. */
export const isPictureFilter = (name: string): boolean =>
  /^(?:DCT|DCTDecode|JPXDecode|CCF|CCITTFaxDecode|JBIG2Decode)$/.test(name);

/** Resolves what may stand in another object. */
export type Resolve = (value: PdfValue | undefined) => PdfValue;

/** The filters of a stream in the order in which they are undone: ISO 32000-2, 7.4. */
export const filtersOf = (dictionary: PdfDictionary, resolve: Resolve): Filter[] => {
  const filters = listOf(resolve(dictionary.get('Filter') ?? dictionary.get('F')));
  const parameters = listOf(resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP')));
  return filters.slice(0, 10).flatMap((filter, index) => {
    const name = resolve(filter);
    const own = resolve(parameters[index]);
    return name instanceof PdfName ? [{ name: name.name, parameters: own instanceof Map ? own : new Map() }] : [];
  });
};

const listOf = (value: PdfValue): PdfValue[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

/** Undoes filters, within what one file may come to. */
export class Unpacker {
  #room = MOST_UNPACKED;

  /** Throws PdfFilterError when the bytes are damaged, a bomb, or packed in a way that isn't undone here. */
  unpack(packed: Buffer, filters: readonly Filter[]): Buffer {
    let bytes = packed;
    for (const { name, parameters } of filters) {
      const most = Math.min(MOST_OF_STREAM, this.#room);
      if (most <= 0) throw new PdfFilterError('more than documents hold');
      bytes = unfiltered(bytes, name, most);
      this.#room -= bytes.length;
      if (numberIn(parameters, 'Predictor', 1) > 1) bytes = unpredicted(bytes, parameters);
    }
    return bytes;
  }
}

const unfiltered = (bytes: Buffer, name: string, most: number): Buffer => {
  if (name === 'FlateDecode' || name === 'Fl') return inflated(bytes, most);
  if (name === 'ASCIIHexDecode' || name === 'AHx') return fromHex(bytes);
  if (name === 'ASCII85Decode' || name === 'A85') return fromAscii85(bytes, most);
  if (name === 'RunLengthDecode' || name === 'RL') return fromRunLengths(bytes, most);
  throw new PdfFilterError('packed in a way that is not undone');
};

const inflated = (bytes: Buffer, most: number): Buffer => {
  try {
    // an end that is missing is common
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    throw new PdfFilterError('damaged or too large');
  }
};

const fromHex = (bytes: Buffer): Buffer =>
  Buffer.from((bytes.toString('latin1').split('>', 1)[0] ?? '').replace(/[^\da-fA-F]/g, ''), 'hex');

const fromAscii85 = (bytes: Buffer, most: number): Buffer => {
  // z stands for four zeros, five of the others for four bytes
  let size = 8;
  for (const byte of bytes) size += byte === 0x7a ? 4 : 0.8;
  if (size > most) throw new PdfFilterError('too large');
  const out = Buffer.alloc(Math.ceil(size));
  let length = 0;
  let group: number[] = [];
  const write = (digits: readonly number[], count: number): void => {
    const number = digits.reduce((sum, digit) => sum * 85 + digit, 0) % 0x100000000;
    for (let index = 0; index < count; index++) out[length++] = Math.floor(number / 256 ** (3 - index)) & 0xff;
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) write([0, 0, 0, 0, 0], 4);
    else if (byte >= 0x21 && byte <= 0x75) {
      group.push(byte - 0x21);
      if (group.length === 5) {
        write(group, 4);
        group = [];
      }
    }
  }
  if (group.length > 1) write([...group, ...Array(5 - group.length).fill(84)], group.length - 1);
  return out.subarray(0, length);
};

const fromRunLengths = (bytes: Buffer, most: number): Buffer => {
  const pieces: Buffer[] = [];
  let total = 0;
  for (let at = 0; at < bytes.length && bytes[at] !== 128; ) {
    const count = bytes[at] as number;
    const piece = count < 128 ? bytes.subarray(at + 1, at + 2 + count) : Buffer.alloc(257 - count, bytes[at + 1] ?? 0);
    at += count < 128 ? 2 + count : 2;
    total += piece.length;
    if (total > most) throw new PdfFilterError('too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

export const numberIn = (dictionary: PdfDictionary, key: string, otherwise: number): number => {
  const value = dictionary.get(key);
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
};

/** Undoes the predictors of PNG: 7.4.4.4. */
const unpredicted = (bytes: Buffer, parameters: PdfDictionary): Buffer => {
  if (numberIn(parameters, 'Predictor', 1) < 10) throw new PdfFilterError('packed in a way that is not undone');
  const bits = numberIn(parameters, 'Colors', 1) * numberIn(parameters, 'BitsPerComponent', 8);
  const step = Math.max(1, Math.ceil(bits / 8));
  const width = Math.ceil((bits * numberIn(parameters, 'Columns', 1)) / 8);
  if (!(width >= 1 && width <= MOST_OF_STREAM)) throw new PdfFilterError('damaged');
  const rows = Math.floor(bytes.length / (width + 1));
  const out = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)];
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const left = column >= step ? (out[at - step] as number) : 0;
      const above = row > 0 ? (out[at - width] as number) : 0;
      const corner = row > 0 && column >= step ? (out[at - width - step] as number) : 0;
      const guess =
        kind === 1 ? left : kind === 2 ? above : kind === 3 ? (left + above) >> 1 : paeth(left, above, corner);
      out[at] = (bytes[row * (width + 1) + 1 + column] as number) + (kind === 0 ? 0 : guess);
    }
  }
  return out;
};

const paeth = (left: number, above: number, corner: number): number => {
  const estimate = left + above - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
};
