import { inflateSync } from 'node:zlib';
import { asBuffer, type Block, type BlockKind, trailing, type Walk } from './block.ts';

export interface PngChunk {
  /** Four letters: `IHDR`, `tEXt`. */
  readonly type: string;
  /** Offset of the chunk's length. */
  readonly start: number;
  /** Offset behind its checksum. */
  readonly end: number;
  readonly data: Buffer;
}

export interface PngStructure {
  /** From IHDR to IEND. */
  readonly chunks: readonly PngChunk[];
  /** Offset behind IEND, or behind the last whole chunk of a file that breaks off. */
  readonly end: number;
  /** Every chunk ends inside the file, there is image data, and the last chunk is IEND. */
  readonly whole: boolean;
}

const SIGNATURE_LENGTH = 8;
const MOST_CHUNKS = 200_000;
/** Bytes of a chunk that are as soon looked through as passed over. */
const SMALL = 8_000;

/** The chunks of a PNG that begins at the first byte. */
export const pngChunks = (bytes: Uint8Array): PngStructure => {
  const file = asBuffer(bytes);
  const chunks: PngChunk[] = [];
  let offset = SIGNATURE_LENGTH;
  let painted = false;
  while (offset + 12 <= file.length && chunks.length < MOST_CHUNKS) {
    const start = offset;
    const length = file.readUInt32BE(start);
    const type = file.toString('latin1', start + 4, start + 8);
    const end = start + 12 + length;
    if (end > file.length) break;
    chunks.push({ type, start, end, data: file.subarray(start + 8, end - 4) });
    painted ||= type === 'IDAT';
    offset = end;
    if (type === 'IEND') return { chunks, end, whole: painted };
  }
  return { chunks, end: offset, whole: false };
};

/** Bytes that the texts of one picture may come to when they are inflated, and how many texts there may be. */
const MOST_INFLATED = 16 * 1024 * 1024;
const MOST_TEXTS = 1_000;

const XMP_KEYWORD = 'XML:com.adobe.xmp';
// ImageMagick: "\nexif\n  1234\n45786966…", the profile's name, its length, and its bytes in hexadecimal.
const RAW_PROFILE = /^Raw profile type (\S+)/i;

/** Finds what a PNG says in its text and EXIF chunks, and what follows its end. */
export const walkPng = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  const { chunks, end, whole } = pngChunks(file);
  const blocks: Block[] = [];
  let room = MOST_INFLATED;
  for (const { type, start, end: chunkEnd, data } of chunks) {
    const place = { at: start, length: chunkEnd - start };
    if (/^(?:eXIf|exIf|zxIf)$/.test(type))
      blocks.push({ kind: 'exif', field: 'EXIF', ...place, bytes: afterExifMark(data) });
    if (!/^(?:tEXt|zTXt|iTXt)$/.test(type)) continue;
    const text = blocks.length < MOST_TEXTS ? textOf(type, data, room) : undefined;
    if (text === undefined) {
      blocks.push({ kind: 'unreadable', field: 'PNG text', ...place, bytes: data.subarray(0, 0) });
      if (blocks.length > MOST_TEXTS) break;
      continue;
    }
    if (text.inflated) room -= text.bytes.length;
    blocks.push(...named(text.keyword, text.bytes).map((block) => ({ ...block, ...place })));
  }
  const pixels = chunks
    .filter(({ type, data }) => type === 'IDAT' && data.length > SMALL)
    .map(({ start, end: chunkEnd }) => ({ at: start, length: chunkEnd - start }));
  return { blocks: whole ? [...blocks, ...trailing(file, end)] : blocks, whole, pixels };
};

interface PngText {
  readonly keyword: string;
  readonly bytes: Buffer;
  readonly inflated: boolean;
}

/** The keyword and the text of a text chunk; undefined when it is broken or has no room. */
const textOf = (type: string, data: Buffer, room: number): PngText | undefined => {
  const keywordEnd = data.indexOf(0);
  if (keywordEnd === -1 || room <= 0) return undefined;
  const keyword = data.toString('latin1', 0, Math.min(79, keywordEnd));
  const inflated = (from: number): PngText | undefined => {
    try {
      return { keyword, bytes: inflateSync(data.subarray(from), { maxOutputLength: room }), inflated: true };
    } catch {
      return undefined;
    }
  };
  if (type === 'tEXt') return { keyword, bytes: data.subarray(keywordEnd + 1), inflated: false };
  if (type === 'zTXt') return inflated(keywordEnd + 2);
  // iTXt: keyword, compression flag and method, language, translated keyword, text.
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd === -1 ? -1 : data.indexOf(0, languageEnd + 1);
  if (translatedEnd === -1) return undefined;
  if (data[keywordEnd + 1] === 1) return inflated(translatedEnd + 1);
  return { keyword, bytes: data.subarray(translatedEnd + 1), inflated: false };
};

const PROFILES: Readonly<Record<string, readonly [BlockKind, string]>> = {
  exif: ['exif', 'EXIF'],
  iptc: ['iptc', 'IPTC'],
  '8bim': ['photoshop', 'Photoshop'],
  xmp: ['xmp', 'XMP'],
};

/** What a text is, by its keyword. */
const named = (keyword: string, bytes: Buffer): Pick<Block, 'kind' | 'field' | 'name' | 'bytes'>[] => {
  if (keyword === XMP_KEYWORD) return [{ kind: 'xmp', field: 'XMP', bytes }];
  const [, profile] = RAW_PROFILE.exec(keyword) ?? [];
  if (profile === undefined) return [{ kind: 'text', field: 'PNG', name: keyword, bytes }];
  const raw = fromHex(bytes);
  const name = profile.toLowerCase();
  if (name === 'icc' || name === 'icm') return [];
  if (name === 'app1' && raw.toString('latin1', 0, 4) === 'http') {
    const start = raw.indexOf('<');
    return start === -1 ? [] : [{ kind: 'xmp', field: 'XMP', bytes: raw.subarray(start) }];
  }
  const [kind, field] = PROFILES[name === 'app1' ? 'exif' : name] ?? (['text', 'PNG'] as const);
  // IPTC datasets come bare or inside Photoshop's resources.
  if (kind === 'iptc' && raw.toString('latin1', 0, 4) === '8BIM') return [{ kind: 'photoshop', field, bytes: raw }];
  return [{ kind, field, bytes: kind === 'exif' ? afterExifMark(raw) : raw }];
};

const EXIF_MARK = 'Exif\0\0';

const afterExifMark = (bytes: Buffer): Buffer =>
  bytes.toString('latin1', 0, EXIF_MARK.length) === EXIF_MARK ? bytes.subarray(EXIF_MARK.length) : bytes;

const fromHex = (text: Buffer): Buffer => {
  const digits = text.toString('latin1').replace(/^\s{0,8}[^\n]{1,80}\n\s{0,80}\d{1,20}\s/, '');
  return Buffer.from(digits.replace(/\s+/g, ''), 'hex');
};
