import { asBuffer, type Block, type BlockKind, MOST_BLOCKS, trailing, type Walk } from './block.ts';
import { isTiff } from './directories.ts';

/** JPEG markers that have a use here (ITU-T T.81, table B.1). */
export const JPEG_MARKER = { SOI: 0xd8, EOI: 0xd9, SOS: 0xda, APP0: 0xe0, APP15: 0xef, COM: 0xfe } as const;

export interface JpegSegment {
  readonly marker: number;
  /** Offset of the marker's FF. */
  readonly start: number;
  /** Offset behind the segment; for a scan, behind its entropy-coded data. */
  readonly end: number;
  /** What the segment's length covers, without the length; empty for markers that stand alone. */
  readonly payload: Buffer;
}

export interface JpegStructure {
  /** From SOI to EOI. Stray bytes between two segments belong to neither. */
  readonly segments: readonly JpegSegment[];
  /** Offset behind EOI, or behind the last whole segment of a file that breaks off. */
  readonly end: number;
  /** Every segment ends inside the file, and the image data is closed by an end marker. */
  readonly whole: boolean;
}

/** Markers without a length: TEM and RST0–7. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** The segments of a JPEG that begins at the first byte. */
export const jpegSegments = (bytes: Uint8Array): JpegStructure => {
  const file = asBuffer(bytes);
  const segments: JpegSegment[] = [];
  const add = (marker: number, start: number, end: number, payload: Buffer): void => {
    segments.push({ marker, start, end, payload });
  };
  const cut = (): JpegStructure => ({ segments, end: segments.at(-1)?.end ?? 0, whole: false });
  if (file.length < 2 || file.readUInt16BE(0) !== 0xffd8) return cut();
  add(JPEG_MARKER.SOI, 0, 2, file.subarray(2, 2));
  let offset = 2;
  let scanned = false;
  while (segments.length < MOST_BLOCKS) {
    const start = nextMarker(file, offset);
    if (start === undefined) return cut();
    const marker = file[start + 1] as number;
    if (marker === JPEG_MARKER.EOI) {
      add(marker, start, start + 2, file.subarray(start + 2, start + 2));
      return { segments, end: start + 2, whole: scanned };
    }
    if (start + 4 > file.length) return cut();
    const length = file.readUInt16BE(start + 2);
    const payloadEnd = start + 2 + length;
    if (length < 2 || payloadEnd > file.length) return cut();
    const isScan = marker === JPEG_MARKER.SOS;
    scanned ||= isScan;
    offset = isScan ? (nextMarker(file, payloadEnd) ?? file.length) : payloadEnd;
    add(marker, start, offset, file.subarray(start + 4, payloadEnd));
  }
  return cut();
};

/** Offset of the next marker that begins a segment. Inside image data FF00 is a plain FF, and restarts belong to it. */
const nextMarker = (file: Buffer, from: number): number | undefined => {
  for (let at = file.indexOf(0xff, from); at !== -1 && at + 1 < file.length; at = file.indexOf(0xff, at)) {
    const marker = file[at + 1] as number;
    if (marker !== 0x00 && marker !== 0xff && !standsAlone(marker)) return at;
    at += marker === 0xff ? 1 : 2;
  }
  return undefined;
};

interface Signature {
  readonly marker: number;
  readonly magic: string;
  readonly kind: BlockKind;
  readonly field: string;
  /** Bytes of the payload before the block's own; the length of `magic` when absent. */
  readonly skip?: number;
}

const APP1 = 0xe1;
const APP3 = 0xe3;
const APP12 = 0xec;
const APP13 = 0xed;
const SIGNATURES: readonly Signature[] = [
  { marker: APP1, magic: 'Exif\0', kind: 'exif', field: 'EXIF', skip: 6 },
  { marker: APP1, magic: 'http://ns.adobe.com/xap/1.0/\0', kind: 'xmp', field: 'XMP' },
  { marker: APP1, magic: 'http://ns.adobe.com/xmp/extension/\0', kind: 'xmp extension', field: 'XMP' },
  { marker: APP13, magic: 'Photoshop 3.0\0', kind: 'photoshop', field: 'Photoshop' },
  { marker: APP13, magic: 'Adobe_Photoshop2.5:', kind: 'photoshop', field: 'Photoshop' },
  { marker: JPEG_MARKER.APP0, magic: 'JFXX\0\x10', kind: 'picture', field: 'JFXX thumbnail' },
  // Kodak's own directory, and what Olympus and others wrote before there was EXIF.
  { marker: APP3, magic: 'Meta\0\0', kind: 'exif', field: 'EXIF' },
  { marker: APP3, magic: 'META\0\0', kind: 'exif', field: 'EXIF' },
  { marker: APP3, magic: 'Exif\0\0', kind: 'exif', field: 'EXIF' },
  { marker: APP12, magic: '', kind: 'text', field: 'JPEG picture info' },
  // Metadata that programs put where it doesn't belong.
  { marker: JPEG_MARKER.COM, magic: 'Exif\0\0', kind: 'exif', field: 'EXIF' },
];

/** Finds what a JPEG says in its segments, and what follows its end. */
export const walkJpeg = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  const { segments, end, whole } = jpegSegments(file);
  const blocks = segments.flatMap(({ marker, start, end: segmentEnd, payload }): Block[] => {
    if (marker !== JPEG_MARKER.COM && !(marker >= JPEG_MARKER.APP0 && marker <= JPEG_MARKER.APP15)) return [];
    const block = (kind: BlockKind, field: string, skip: number): Block[] => [
      { kind, field, at: start, length: segmentEnd - start, bytes: payload.subarray(skip) },
    ];
    const head = payload.toString('latin1', 0, 48);
    const known = SIGNATURES.find((signature) => signature.marker === marker && head.startsWith(signature.magic));
    if (known !== undefined) return block(known.kind, known.field, known.skip ?? known.magic.length);
    if (marker === JPEG_MARKER.COM) return block('text', 'JPEG comment', 0);
    return [];
  });
  const joined = joinExif(blocks);
  const pixels = segments
    .filter(({ marker }) => marker === JPEG_MARKER.SOS)
    .map(({ start, end: scanEnd }) => ({ at: start, length: scanEnd - start }));
  return { blocks: whole ? [...joined, ...trailing(file, end)] : joined, whole, pixels };
};

/** EXIF beyond 64 KB goes on in the next segment, which then begins with no head of its own. */
const joinExif = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const goesOn = block.kind === 'exif' && before?.kind === 'exif' && !isTiff(block.bytes);
    if (!goesOn) joined.push(block);
    else {
      const length = block.at + block.length - before.at;
      joined[joined.length - 1] = { ...before, length, bytes: Buffer.concat([before.bytes, block.bytes]) };
    }
  }
  return joined;
};
