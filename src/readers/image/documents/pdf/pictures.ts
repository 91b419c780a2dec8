import { crc32, deflateSync } from 'node:zlib';
import { filtersOf, isPictureFilter, numberIn, type Resolve } from './filters.ts';
import { nameIn, type PdfObject, type PdfObjects } from './objects.ts';
import { type PdfDictionary, PdfName, type PdfValue } from './syntax.ts';

/** Pixels of the largest picture that is unpacked. */
const MOST_PIXELS = 50_000_000;

/** Thrown when a picture is in a form that nothing outside of PDF knows. */
class PictureError extends Error {
  override readonly name = 'PictureError';
}

/** A picture of a PDF as a file: JPEG and JPEG 2000 as they are, others as PNG. Throws when that can't be done. */
export const pictureFile = (picture: PdfObject, dictionary: PdfDictionary, objects: PdfObjects): Buffer => {
  const { resolve } = objects;
  const filters = filtersOf(dictionary, resolve);
  const last = filters.at(-1)?.name ?? '';
  if (!isPictureFilter(last)) return png(objects.unpack(picture), dictionary, resolve);
  if (!/^(?:DCT|DCTDecode|JPXDecode)$/.test(last)) throw new PictureError('a fax');
  return objects.unpacker.unpack(picture.stream ?? Buffer.alloc(0), filters.slice(0, -1));
};

interface Colours {
  /** Numbers for each pixel. */
  readonly channels: 1 | 3 | 4;
  readonly palette?: Buffer;
}

/** How colours are given: ISO 32000-2, 8.6, as far as a picture can be told without colour management. */
const coloursOf = (value: PdfValue, resolve: Resolve): Colours => {
  const space = resolve(value);
  const [family, ...rest] = Array.isArray(space) ? space : [space];
  const name = resolve(family);
  const kind = name instanceof PdfName ? name.name : '';
  if (/^(?:DeviceGray|CalGray|G)$/.test(kind)) return { channels: 1 };
  if (/^(?:DeviceRGB|CalRGB|RGB)$/.test(kind)) return { channels: 3 };
  if (/^(?:DeviceCMYK|CMYK)$/.test(kind)) return { channels: 4 };
  if (kind === 'ICCBased') {
    const profile = resolve(rest[0]);
    const channels = profile instanceof Map ? numberIn(profile, 'N', 0) : 0;
    if (channels === 1 || channels === 3 || channels === 4) return { channels };
  }
  if (kind === 'Indexed' || kind === 'I') {
    const table = resolve(rest[2]);
    const base = resolve(rest[0]);
    // of other bases the numbers are enough to see what is shown, in grey
    const isRgb =
      !(Array.isArray(base) && base[0] instanceof PdfName && base[0].name === 'Indexed') &&
      coloursOf(base, resolve).channels === 3;
    return Buffer.isBuffer(table) && isRgb ? { channels: 1, palette: table } : { channels: 1 };
  }
  throw new PictureError('unusual colours');
};

/** Writes rows of a PDF's picture as PNG, in which they are the same but for a byte in front of each. */
const png = (bytes: Buffer, dictionary: PdfDictionary, resolve: Resolve): Buffer => {
  const number = (long: string, short: string): number => {
    const value = resolve(dictionary.get(long) ?? dictionary.get(short));
    return typeof value === 'number' ? value : 0;
  };
  const width = number('Width', 'W');
  const height = number('Height', 'H');
  const isMask = dictionary.get('ImageMask') === true;
  const bits = isMask ? 1 : number('BitsPerComponent', 'BPC') || 8;
  const space = dictionary.get('ColorSpace') ?? dictionary.get('CS') ?? null;
  const { channels, palette }: Colours = isMask ? { channels: 1 } : coloursOf(space, resolve);
  const isSize = (size: number): boolean => Number.isInteger(size) && size > 0;
  if (!isSize(width) || !isSize(height) || width * height > MOST_PIXELS) throw new PictureError('unusual size');
  if (![1, 2, 4, 8, 16].includes(bits) || (channels > 1 && bits < 8)) throw new PictureError('unusual depth');
  const stride = Math.ceil((width * channels * bits) / 8);
  if (bytes.length < stride * height) throw new PictureError('breaks off');
  const isCmyk = channels === 4;
  if (isCmyk && bits !== 8) throw new PictureError('unusual depth');
  const outStride = isCmyk ? width * 3 : stride;
  const rows = Buffer.alloc((outStride + 1) * height);
  for (let row = 0; row < height; row++) {
    const from = bytes.subarray(row * stride, (row + 1) * stride);
    const at = row * (outStride + 1) + 1;
    if (isCmyk) fromCmyk(from, rows.subarray(at, at + outStride));
    else from.copy(rows, at);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bits;
  header[9] = palette !== undefined ? 3 : channels === 1 ? 0 : 2;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', wholePalette(palette, bits))]),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const fromCmyk = (cmyk: Buffer, rgb: Buffer): void => {
  for (let pixel = 0; pixel * 3 < rgb.length; pixel++) {
    const black = cmyk[pixel * 4 + 3] as number;
    for (let channel = 0; channel < 3; channel++) {
      rgb[pixel * 3 + channel] = 255 - Math.min(255, (cmyk[pixel * 4 + channel] as number) + black);
    }
  }
};

/** A palette has a colour for every number that a pixel can be, and 256 at most. */
const wholePalette = (palette: Buffer, bits: number): Buffer => {
  const colours = Math.min(256, 2 ** Math.min(8, bits));
  return Buffer.concat([palette, Buffer.alloc(colours * 3)], colours * 3);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), data.length + 8);
  return out;
};

/** Whether a stream is a picture that is shown, not what another picture lets through. */
export const isPicture = (dictionary: PdfDictionary): boolean => nameIn(dictionary, 'Subtype') === 'Image';
