import { asBuffer, type Block, type Walk } from './block.ts';
import { type Box, boxesIn, boxesInside } from './boxes.ts';
import { walkQuicktimeBoxes } from './quicktime.ts';

/** A HEIC or AVIF file is a list of items, each with a type and a place (ISO/IEC 14496-12, section 8.11). */
interface HeifItem {
  readonly id: number;
  /** `hvc1`, `av01`, `Exif`, `mime`, `grid`. */
  readonly type: string;
  /** Content type of a `mime` item: `application/rdf+xml` for XMP. */
  readonly contentType: string;
  /** Where its bytes stand in the file. */
  readonly extents: readonly { readonly at: number; readonly length: number }[];
}

export interface HeifStructure {
  readonly boxes: readonly Box[];
  readonly items: readonly HeifItem[];
  readonly primary: number | undefined;
  /** Pairs of items that a reference box names: `thmb` from a thumbnail to its picture, `auxl`, `cdsc`. */
  readonly references: readonly { readonly type: string; readonly from: number; readonly to: readonly number[] }[];
  readonly whole: boolean;
}

const MOST_ITEMS = 10_000;
const MOST_EXTENTS = 20_000;

/** Reads numbers of given sizes one after the other; 0 behind the end, which `isPast` tells. */
class Cursor {
  readonly #file: Buffer;
  readonly #end: number;
  at: number;
  constructor(file: Buffer, start: number, end: number) {
    this.#file = file;
    this.#end = end;
    this.at = start;
  }
  get isPast(): boolean {
    return this.at > this.#end;
  }
  uint(size: number): number {
    const from = this.at;
    this.at += size;
    if (size === 0 || this.at > this.#end) return 0;
    if (size === 8) return this.#file.readUInt32BE(from) * 2 ** 32 + this.#file.readUInt32BE(from + 4);
    return this.#file.readUIntBE(from, size);
  }
  /** Text up to a zero byte. */
  text(): string {
    const found = this.#file.indexOf(0, this.at);
    const end = found === -1 || found > this.#end ? this.#end : found;
    const text = this.#file.toString('utf8', Math.min(this.at, end), end);
    this.at = end + 1;
    return text;
  }
}

const cursor = (file: Buffer, box: Box): Cursor => new Cursor(file, box.start + box.header, box.end);

interface ItemInfo {
  readonly type: string;
  readonly contentType: string;
}

const itemInfos = (file: Buffer, iinf: Box): Map<number, ItemInfo> => {
  const head = cursor(file, iinf);
  const skip = head.uint(4) >>> 24 === 0 ? 6 : 8;
  const infos = new Map<number, ItemInfo>();
  for (const box of boxesInside(file, iinf, skip).boxes.slice(0, MOST_ITEMS)) {
    if (box.type !== 'infe') continue;
    const fields = cursor(file, box);
    const version = fields.uint(4) >>> 24;
    const id = fields.uint(version === 3 ? 4 : 2);
    fields.uint(2);
    const type = version < 2 ? 'mime' : file.toString('latin1', fields.at, fields.at + 4);
    if (version >= 2) fields.at += 4;
    fields.text();
    infos.set(id, { type, contentType: type === 'mime' ? fields.text() : '' });
  }
  return infos;
};

type Extents = HeifItem['extents'];

const itemPlaces = (file: Buffer, iloc: Box, idat: Box | undefined): Map<number, Extents> => {
  const fields = cursor(file, iloc);
  const version = fields.uint(4) >>> 24;
  const sizes = fields.uint(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15] as const;
  const indexSize = version > 0 ? sizes & 15 : 0;
  const places = new Map<number, Extents>();
  if ([offsetSize, lengthSize, baseSize, indexSize].some((size) => ![0, 4, 8].includes(size))) return places;
  const count = Math.min(fields.uint(version < 2 ? 2 : 4), MOST_ITEMS);
  let room = MOST_EXTENTS;
  for (let item = 0; item < count && !fields.isPast; item++) {
    const id = fields.uint(version < 2 ? 2 : 4);
    const method = version > 0 ? fields.uint(2) & 15 : 0;
    fields.uint(2);
    const base = fields.uint(baseSize) + (method === 1 && idat !== undefined ? idat.start + idat.header : 0);
    const extents: { at: number; length: number }[] = [];
    for (let left = fields.uint(2); left > 0 && room > 0 && !fields.isPast; left--, room--) {
      fields.uint(indexSize);
      const at = base + fields.uint(offsetSize);
      extents.push({ at, length: fields.uint(lengthSize) });
    }
    // Items made of other items hold no bytes of their own.
    if (method < 2) places.set(id, extents);
  }
  return places;
};

const itemReferences = (file: Buffer, iref: Box): HeifStructure['references'] => {
  const size = cursor(file, iref).uint(4) >>> 24 === 0 ? 2 : 4;
  return boxesInside(file, iref, 4).boxes.map((box) => {
    const fields = cursor(file, box);
    const from = fields.uint(size);
    const to: number[] = [];
    for (let left = fields.uint(2); left > 0 && !fields.isPast && to.length < MOST_ITEMS; left--)
      to.push(fields.uint(size));
    return { type: box.type, from, to };
  });
};

/** The items of a HEIC or AVIF file. */
export const heifItems = (bytes: Uint8Array): HeifStructure => {
  const file = asBuffer(bytes);
  const { boxes, whole } = boxesIn(file);
  const meta = boxes.find(({ type }) => type === 'meta');
  if (meta === undefined) return { boxes, items: [], primary: undefined, references: [], whole };
  const inside = boxesInside(file, meta, 4);
  const child = (type: string): Box | undefined => inside.boxes.find((box) => box.type === type);
  const [iinf, iloc, iref, pitm] = [child('iinf'), child('iloc'), child('iref'), child('pitm')];
  const infos = iinf === undefined ? new Map<number, ItemInfo>() : itemInfos(file, iinf);
  const places = iloc === undefined ? new Map<number, Extents>() : itemPlaces(file, iloc, child('idat'));
  const items = [...infos].map(([id, info]) => ({ id, ...info, extents: places.get(id) ?? [] }));
  return {
    boxes,
    items,
    primary: pitm && primaryItem(cursor(file, pitm)),
    references: iref === undefined ? [] : itemReferences(file, iref),
    whole:
      whole &&
      inside.whole &&
      items.every(
        (item) =>
          item.extents.every(({ at, length }) => at + length <= file.length) &&
          (item.extents.length > 0 || !saysSomething(item)),
      ),
  };
};

const primaryItem = (fields: Cursor): number => fields.uint(fields.uint(4) >>> 24 === 0 ? 2 : 4);

/** Bytes that the items of one file that are in pieces may come to when they are put together. */
const MOST_JOINED = 64 * 1024 * 1024;

/** The bytes of an item, its extents put together; undefined where there is no room for them. A length of 0 reaches to the end of the file. */
const itemBytes = (file: Buffer, { extents }: HeifItem, room: number): Buffer | undefined => {
  const pieces = extents.map(({ at, length }) => file.subarray(at, length === 0 ? file.length : at + length));
  if (pieces.length === 1) return pieces[0] as Buffer;
  return pieces.reduce((total, piece) => total + piece.length, 0) > room ? undefined : Buffer.concat(pieces);
};

/** Finds the EXIF and XMP items of a HEIC or AVIF file, JPEG previews, and the atoms of a sequence. */
export const walkHeif = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  const { boxes, items, whole } = heifItems(file);
  let room = MOST_JOINED;
  const blocks = items.filter(saysSomething).flatMap((item): Block[] => {
    const [first] = item.extents;
    if (first === undefined) return [];
    const place = { at: first.at, length: item.extents.reduce((total, { length }) => total + length, 0) };
    const bytes = itemBytes(file, item, room);
    if (bytes === undefined) return [{ kind: 'unreadable', field: 'HEIF item', ...place, bytes: file.subarray(0, 0) }];
    if (item.extents.length > 1) room -= bytes.length;
    return [{ ...itemBlock(item, bytes), ...place }];
  });
  const isHead = ({ type }: Box): boolean => type === 'ftyp' || type === 'meta' || type === 'mdat';
  return {
    blocks: [
      ...blocks,
      ...walkQuicktimeBoxes(
        file,
        boxes.filter((box) => !isHead(box)),
      ),
    ],
    whole: whole && boxes.some(({ type }) => type === 'meta' || type === 'moov'),
  };
};

/** Whether an item is something other than a stretch of the picture. */
const saysSomething = ({ type }: HeifItem): boolean => type === 'Exif' || type === 'jpeg' || type === 'mime';

const itemBlock = ({ type, contentType }: HeifItem, bytes: Buffer): Pick<Block, 'kind' | 'field' | 'bytes'> => {
  if (type === 'Exif') return { kind: 'exif', field: 'EXIF', bytes: heifExif(bytes) };
  if (type === 'jpeg' || contentType === 'image/jpeg') return { kind: 'picture', field: 'HEIF preview', bytes };
  return /xml/i.test(contentType) ? { kind: 'xmp', field: 'XMP', bytes } : { kind: 'text', field: 'HEIF text', bytes };
};

/** EXIF in an item begins with the distance to its TIFF structure (ISO/IEC 23008-12, annex A). */
export const heifExif = (bytes: Buffer): Buffer => {
  const start = 4 + (bytes.length >= 4 ? bytes.readUInt32BE(0) : 0);
  return start < bytes.length ? bytes.subarray(start) : bytes;
};
