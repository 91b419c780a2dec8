import { asBuffer, type Block, type BlockKind, MOST_BLOCKS, trailing, type Walk } from './block.ts';

export interface RiffChunk {
  /** Four characters: `VP8X`, `EXIF`, `XMP `. */
  readonly type: string;
  readonly start: number;
  /** Offset behind it, its byte of padding included. */
  readonly end: number;
  readonly data: Buffer;
}

export interface WebpStructure {
  readonly chunks: readonly RiffChunk[];
  readonly end: number;
  readonly whole: boolean;
}

const HEAD = 12;

/** The chunks of a WebP that begins at the first byte (RFC 9649). */
export const webpChunks = (bytes: Uint8Array): WebpStructure => {
  const file = asBuffer(bytes);
  const chunks: RiffChunk[] = [];
  if (file.length < HEAD) return { chunks, end: 0, whole: false };
  const end = 8 + file.readUInt32LE(4);
  let offset = HEAD;
  let painted = false;
  while (offset + 8 <= Math.min(end, file.length) && chunks.length < MOST_BLOCKS * 4) {
    const length = file.readUInt32LE(offset + 4);
    const dataEnd = offset + 8 + length;
    if (dataEnd > file.length) return { chunks, end: offset, whole: false };
    const type = file.toString('latin1', offset, offset + 4);
    const chunkEnd = Math.min(dataEnd + (length % 2), file.length);
    chunks.push({ type, start: offset, end: chunkEnd, data: file.subarray(offset + 8, dataEnd) });
    painted ||= /^(?:VP8 |VP8L|ANMF)$/.test(type);
    offset = chunkEnd;
  }
  return { chunks, end: offset, whole: painted && offset + 8 > Math.min(end, file.length) && end <= file.length + 1 };
};

const KINDS: Readonly<Record<string, readonly [BlockKind, string]>> = {
  EXIF: ['exif', 'EXIF'],
  'XMP ': ['xmp', 'XMP'],
  'XMP\0': ['xmp', 'XMP'],
};
const EXIF_MARK = 'Exif\0\0';

/** Finds a WebP's EXIF and XMP, and what follows its end. */
export const walkWebp = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  const { chunks, end, whole } = webpChunks(file);
  const blocks = chunks.flatMap(({ type, start, end: chunkEnd, data }): Block[] => {
    const [kind, field] = KINDS[type] ?? [];
    if (kind === undefined || field === undefined) return [];
    const marked = data.toString('latin1', 0, EXIF_MARK.length) === EXIF_MARK;
    return [
      { kind, field, at: start, length: chunkEnd - start, bytes: marked ? data.subarray(EXIF_MARK.length) : data },
    ];
  });
  const pixels = chunks
    .filter(({ type }) => /^(?:VP8 |VP8L|ALPH)$/.test(type))
    .map(({ start, end: chunkEnd }) => ({ at: start, length: chunkEnd - start }));
  return { blocks: whole ? [...blocks, ...trailing(file, end)] : blocks, whole, pixels };
};
