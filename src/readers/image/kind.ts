import { isBareDicom } from './documents/dicom/syntax.ts';

/** What a file is, by its first bytes; a name or an extension says nothing certain. */
export type FileKind =
  | 'JPEG'
  | 'PNG'
  | 'TIFF'
  | 'BigTIFF'
  | 'GIF'
  | 'WebP'
  | 'HEIC'
  | 'AVIF'
  | 'JPEG XL'
  | 'JPEG 2000'
  | 'BMP'
  | 'SVG'
  | 'PDF'
  | 'DICOM'
  | 'video'
  | 'Office document'
  | 'archive'
  | 'unknown';

interface Signature {
  readonly kind: FileKind;
  readonly bytes: string;
  /** Where it stands; the file's beginning when absent. */
  readonly at?: number;
}

const SIGNATURES: readonly Signature[] = [
  { kind: 'JPEG', bytes: '\xff\xd8\xff' },
  { kind: 'PNG', bytes: '\x89PNG\r\n\x1a\n' },
  { kind: 'TIFF', bytes: 'II*\0' },
  { kind: 'TIFF', bytes: 'MM\0*' },
  { kind: 'BigTIFF', bytes: 'II+\0' },
  { kind: 'BigTIFF', bytes: 'MM\0+' },
  { kind: 'GIF', bytes: 'GIF8' },
  { kind: 'WebP', bytes: 'WEBP', at: 8 },
  { kind: 'video', bytes: 'AVI ', at: 8 },
  { kind: 'JPEG XL', bytes: '\xff\x0a' },
  { kind: 'JPEG XL', bytes: '\0\0\0\x0cJXL \r\n\x87\n' },
  { kind: 'JPEG 2000', bytes: '\0\0\0\x0cjP  \r\n\x87\n' },
  { kind: 'JPEG 2000', bytes: '\xff\x4f\xff\x51' },
  { kind: 'BMP', bytes: 'BM' },
  { kind: 'PDF', bytes: '%PDF-' },
  { kind: 'DICOM', bytes: 'DICM', at: 128 },
  { kind: 'video', bytes: '\x1a\x45\xdf\xa3' },
];

// The brands of ISO base media files: ISO/IEC 23008-12 for HEIF, the MP4 registration authority's list for video.
const STILL_BRANDS = /^(?:hei[cfmsx]|hev[cmsx]|avc[is]|mif[12]|msf1|jpe?gs?|MiHE)$/;

/** Names a file's kind without reading further than its head. */
export const kindOf = (bytes: Uint8Array): FileKind => {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  if (head.startsWith('ftyp', 4)) {
    const brand = head.slice(8, 12);
    if (/^avi[fs]$/.test(brand)) return 'AVIF';
    return STILL_BRANDS.test(brand) ? 'HEIC' : 'video';
  }
  if (/^(?:moov|mdat|wide|free|skip)$/.test(head.slice(4, 8))) return 'video';
  const signature = SIGNATURES.find(({ bytes: magic, at = 0 }) => head.startsWith(magic, at));
  if (signature !== undefined) return signature.kind;
  if (head.startsWith('PK\x03\x04')) return holdsOffice(bytes) ? 'Office document' : 'archive';
  if (isBareDicom(bytes)) return 'DICOM';
  return /^(?:\xef\xbb\xbf)?\s{0,64}</.test(head) && /<svg[\s>]/.test(longHead(bytes)) ? 'SVG' : 'unknown';
};

/** Word, PowerPoint and Excel files are zip archives that begin with this entry, give or take its place; OpenDocument says its kind first. */
const holdsOffice = (bytes: Uint8Array): boolean =>
  /^.{30}mimetypeapplication\/vnd\.oasis\.|\[Content_Types\]\.xml|_rels\/|word\/|ppt\/|xl\//s.test(longHead(bytes));

/** Drawing programs write comments and declarations before a drawing's first element. */
const longHead = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 4096));

const UNREADABLE: Readonly<Partial<Record<FileKind, string>>> = {
  video: "postlint can't watch videos: see for yourself that nobody is shown or named in it",
  archive: "postlint can't look inside archives: unpack it and give the files",
  unknown: 'this is not a picture postlint knows: export it as JPEG or PNG',
};

/** Why a kind can't be read in full and what to do about it; undefined for those that can. */
export const unreadable = (kind: FileKind): string | undefined => UNREADABLE[kind];
