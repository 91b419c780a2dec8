import { brotliCompressSync } from 'node:zlib';
import { box } from './heic.ts';
import { type Entry, segment, tiff } from './images.ts';

/** Builds the containers that pictures and films come in, each with the least that a reader needs to take it for whole. */

export const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const uint32 = (value: number): Buffer => Buffer.concat([uint16(value >>> 16), uint16(value & 0xffff)]);
const little32 = (value: number): Buffer => Buffer.from(uint32(value)).reverse();

/** A text as a value of a TIFF directory. */
export const asciiEntry = (tag: number, text: string): Entry => bytesEntry(tag, 2, Buffer.from(`${text}\0`));

/** Bytes as a value of a TIFF directory: type 1 for bytes, 7 for what has no type. */
export const bytesEntry = (tag: number, type: number, data: Buffer): Entry => ({ tag, type, count: data.length, data });

/** An EXIF block of these entries alone. */
export const exifOf = (...entries: readonly Entry[]): Buffer => tiff({}, entries);

const MAKER_NOTE = 0x927c;

/** An EXIF block with a maker note, whose offsets count from the note's own head. */
export const exifWithNote = (make: string, head: Buffer, ...entries: readonly Entry[]): Buffer =>
  exifOf(asciiEntry(0x010f, make), bytesEntry(MAKER_NOTE, 7, Buffer.concat([head, exifOf(...entries)])));

/** BigTIFF with one text. */
export const bigTiff = (tag: number, text: string): Buffer => {
  const value = latin1(`${text}\0`);
  const uint64 = (number: number): Buffer => Buffer.concat([little32(number), little32(0)]);
  const entry = Buffer.concat([
    Buffer.from([tag & 0xff, tag >> 8, 2, 0]),
    uint64(value.length),
    uint64(16 + 8 + 20 + 8),
  ]);
  return Buffer.concat([latin1('II+\0\x08\0\0\0'), uint64(16), uint64(1), entry, uint64(0), value]);
};

/** An IIM dataset of the application record. */
export const dataset = (number: number, value: Uint8Array | string): Buffer => {
  const bytes = Buffer.from(value as string);
  return Buffer.concat([Buffer.from([0x1c, 2, number]), uint16(bytes.length), bytes]);
};

/** A Photoshop image resource. */
export const resource = (id: number, data: Buffer): Buffer =>
  Buffer.concat([
    latin1('8BIM'),
    uint16(id),
    Buffer.alloc(2),
    uint32(data.length),
    data,
    Buffer.alloc(data.length % 2),
  ]);

/** The segment in which JPEG keeps image resources. */
export const photoshopSegment = (...resources: readonly Buffer[]): Buffer =>
  segment(0xed, Buffer.concat([latin1('Photoshop 3.0\0'), ...resources]));

const riffChunk = (type: string, data: Buffer): Buffer => {
  const padded = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.alloc(1)]);
  return Buffer.concat([latin1(type), little32(data.length), padded]);
};

/** A WebP with further chunks. */
export const webp = (chunks: Readonly<Record<string, Buffer>> = {}): Buffer => {
  const all = [riffChunk('VP8L', Buffer.from('2f00000000', 'hex'))];
  for (const [type, data] of Object.entries(chunks)) all.push(riffChunk(type, data));
  const body = Buffer.concat([latin1('WEBP'), ...all]);
  return Buffer.concat([latin1('RIFF'), little32(body.length), body]);
};

const subBlocks = (data: Buffer): Buffer => {
  const pieces: Buffer[] = [];
  for (let at = 0; at < data.length; at += 255) {
    const piece = data.subarray(at, at + 255);
    pieces.push(Buffer.from([piece.length]), piece);
  }
  return Buffer.concat([...pieces, Buffer.alloc(1)]);
};

/** A GIF with further blocks before its picture. */
export const gif = (...blocks: readonly Buffer[]): Buffer =>
  Buffer.concat([
    latin1('GIF89a\x01\0\x01\0\x80\0\0'),
    Buffer.alloc(6),
    ...blocks,
    latin1(',\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;'),
  ]);

export const gifComment = (text: string): Buffer => Buffer.concat([latin1('!\xfe'), subBlocks(Buffer.from(text))]);

/** XMP in a GIF: its text as it is, and 258 bytes that lead any reader to the end. */
export const gifXmp = (packet: string): Buffer => {
  const tail = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);
  return Buffer.concat([latin1('!\xff\x0bXMP DataXMP'), Buffer.from(packet), tail]);
};

/** An item of a HEIF file. */
export interface Item {
  readonly type: 'Exif' | 'mime';
  readonly bytes: Buffer;
}

const fullBox = (type: string, version: number, ...inside: readonly Buffer[]): Buffer =>
  box(type, Buffer.from([version, 0, 0, 0]), ...inside);

/** A HEIF file of items whose bytes stand in one data box; there is no picture among them. */
export const heif = (brand: string, items: readonly Item[]): Buffer => {
  const head = box('ftyp', latin1(`${brand}\0\0\0\0mif1`));
  const meta = (start: number): Buffer => {
    let at = start;
    const places = items.map(({ bytes }, index) => {
      const place = Buffer.concat([uint16(index + 1), uint16(0), uint16(1), uint32(at), uint32(bytes.length)]);
      at += bytes.length;
      return place;
    });
    const infos = items.map(({ type }, index) => {
      const name = type === 'mime' ? 'mime\0application/rdf+xml\0' : `${type}\0`;
      return fullBox('infe', 2, uint16(index + 1), uint16(0), latin1(name));
    });
    return fullBox(
      'meta',
      0,
      fullBox('iinf', 0, uint16(items.length), ...infos),
      fullBox('iloc', 0, Buffer.from([0x44, 0]), uint16(items.length), ...places),
    );
  };
  const length = meta(0).length;
  const data = items.map(({ bytes }) => bytes);
  return Buffer.concat([head, meta(head.length + length + 8), box('mdat', ...data)]);
};

/** EXIF as an item of a HEIF file has it, behind the distance to it. */
export const exifItem = (block: Buffer): Item => ({
  type: 'Exif',
  bytes: Buffer.concat([uint32(6), latin1('Exif\0\0'), block]),
});

export const jxl = (...boxes: readonly Buffer[]): Buffer =>
  Buffer.concat([latin1('\0\0\0\x0cJXL \r\n\x87\n'), box('ftyp', latin1('jxl \0\0\0\0jxl ')), ...boxes, box('jxlc')]);

/** A box of a JPEG XL, compressed. */
export const brotliBox = (type: string, data: Buffer): Buffer => box('brob', latin1(type), brotliCompressSync(data));

const comment = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0x64]), uint16(text.length + 4), uint16(1), latin1(text)]);

/** A JPEG 2000 with further boxes and a comment in its codestream. */
export const jp2 = (boxes: readonly Buffer[], words = ''): Buffer =>
  Buffer.concat([
    latin1('\0\0\0\x0cjP  \r\n\x87\n'),
    box('ftyp', latin1('jp2 \0\0\0\0jp2 ')),
    ...boxes,
    box(
      'jp2c',
      Buffer.from('ff4f', 'hex'),
      words === '' ? Buffer.alloc(0) : comment(words),
      Buffer.from('ffd9', 'hex'),
    ),
  ]);

export const uuidBox = (uuid: string, data: Buffer): Buffer => box('uuid', Buffer.from(uuid, 'hex'), data);

export const bmp = (): Buffer =>
  Buffer.concat([latin1('BM'), little32(58), little32(0), little32(54), Buffer.alloc(44)]);

/** A film whose user data holds these atoms. */
export const film = (brand: string, ...atoms: readonly Buffer[]): Buffer =>
  Buffer.concat([box('ftyp', latin1(`${brand}\0\0\0\0`)), box('moov', box('udta', ...atoms)), box('mdat')]);

/** A user data atom whose name begins with ©: a length, a language, a text. */
export const atom = (type: string, text: string): Buffer => {
  const bytes = Buffer.from(text);
  return box(type, uint16(bytes.length), uint16(0x15c7), bytes);
};

/** A user data atom of 3GPP: a version, a language, a text. */
export const asset = (type: string, text: string): Buffer =>
  box(type, uint32(0), uint16(0x15c7), Buffer.from(`${text}\0`));

/** 3GPP's location atom; degrees in 16.16 fixed point. */
export const loci = (name: string, latitude: number, longitude: number): Buffer => {
  const fixed = (degrees: number): Buffer => uint32((degrees * 65_536) >>> 0);
  return box(
    'loci',
    uint32(0),
    uint16(0x15c7),
    latin1(`${name}\0\0`),
    fixed(longitude),
    fixed(latitude),
    Buffer.alloc(6),
  );
};

/** Apple's metadata atom: keys and their values. */
export const appleMetadata = (values: Readonly<Record<string, string>>): Buffer => {
  const keys = Object.keys(values).map((key) => box('mdta', latin1(key)));
  const items = Object.values(values).map((value, index) => {
    const item = box('\0\0\0\0', box('data', uint32(1), uint32(0), Buffer.from(value)));
    item.writeUInt32BE(index + 1, 4);
    return item;
  });
  return box('meta', fullBox('keys', 0, uint32(keys.length), ...keys), box('ilst', ...items));
};
