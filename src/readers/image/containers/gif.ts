import { asBuffer, type Block, MOST_BLOCKS, trailing, type Walk } from './block.ts';

/** What a stretch of a GIF is (GIF89a specification). */
interface GifBlock {
  readonly kind: 'head' | 'image' | 'control' | 'comment' | 'plain text' | 'application' | 'end';
  readonly start: number;
  readonly end: number;
  /** The sub-blocks put together; of an application extension without its name. */
  readonly data: Buffer;
  /** Eleven characters that name an application extension: `NETSCAPE2.0`, `XMP DataXMP`. */
  readonly application?: string;
}

export interface GifStructure {
  readonly blocks: readonly GifBlock[];
  readonly end: number;
  readonly whole: boolean;
}

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const EXTENSIONS: ReadonlyMap<number, GifBlock['kind']> = new Map([
  [0xf9, 'control'],
  [0xfe, 'comment'],
  [0x01, 'plain text'],
  [0xff, 'application'],
]);

const tableSize = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** The blocks of a GIF that begins at the first byte. */
export const gifBlocks = (bytes: Uint8Array): GifStructure => {
  const file = asBuffer(bytes);
  const none = file.subarray(0, 0);
  const blocks: GifBlock[] = [];
  let offset = 13 + tableSize(file[10] ?? 0);
  if (offset > file.length) return { blocks, end: 0, whole: false };
  blocks.push({ kind: 'head', start: 0, end: offset, data: none });
  let painted = false;
  while (offset < file.length && blocks.length < MOST_BLOCKS * 16) {
    const start = offset;
    const mark = file[start];
    if (mark === TRAILER) {
      blocks.push({ kind: 'end', start, end: start + 1, data: none });
      return { blocks, end: start + 1, whole: painted };
    }
    const isImage = mark === IMAGE;
    const kind = isImage ? 'image' : mark === EXTENSION ? EXTENSIONS.get(file[start + 1] ?? 0) : undefined;
    // An image has its descriptor, its colours and one byte before its sub-blocks.
    const dataAt = isImage ? start + 11 + tableSize(file[start + 9] ?? 0) : start + 2;
    const end = kind && subBlocksEnd(file, dataAt);
    if (kind === undefined || end === undefined) break;
    const application = kind === 'application' ? file.toString('latin1', start + 3, start + 14) : undefined;
    const data = isImage ? none : joined(file, application === undefined ? dataAt : start + 14, end, application);
    blocks.push({ kind, start, end, data, ...(application !== undefined && { application }) });
    painted ||= isImage;
    offset = end;
  }
  return { blocks, end: offset, whole: false };
};

/** Offset behind the empty sub-block that ends a chain. */
const subBlocksEnd = (file: Buffer, from: number): number | undefined => {
  for (let at = from; at < file.length; ) {
    const length = file[at] as number;
    at += 1 + length;
    if (length === 0) return at;
  }
  return undefined;
};

const XMP = 'XMP DataXMP';
// XMP stands there unbroken, its letters taken for lengths, and ends in 258 bytes that catch any reader.
const XMP_TAIL = 258;

const joined = (file: Buffer, from: number, end: number, application: string | undefined): Buffer => {
  if (application === XMP) return file.subarray(from, Math.max(from, end - XMP_TAIL));
  const pieces: Buffer[] = [];
  for (let at = from; at < end; ) {
    const length = file[at] as number;
    pieces.push(file.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return Buffer.concat(pieces);
};

/** Finds a GIF's comments, its XMP, and what follows its end. */
export const walkGif = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  const { blocks, end, whole } = gifBlocks(file);
  const found = blocks.flatMap(({ kind, start, end: blockEnd, data, application }): Block[] => {
    const place = { at: start, length: blockEnd - start, bytes: data };
    if (kind === 'comment') return [{ kind: 'text', field: 'GIF comment', ...place }];
    if (kind === 'plain text') return [{ kind: 'text', field: 'GIF text', ...place, bytes: data.subarray(12) }];
    if (application === XMP) return [{ kind: 'xmp', field: 'XMP', ...place }];
    return application === 'MGK8BIM0000' ? [{ kind: 'photoshop', field: 'Photoshop', ...place }] : [];
  });
  return { blocks: whole ? [...found, ...trailing(file, end)] : found, whole };
};
