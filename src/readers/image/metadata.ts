import type { Outcome, Part } from '../../draft.ts';
import { exifBlocks, videoPositions, xmpPositions } from './hidden.ts';
import { type FileKind, kindOf, unreadable } from './kind.ts';
import { type MetadataParser, metadataParser } from './metadata-parser.ts';
import { pngTexts } from './png-text.ts';
import { exifPosition, type Located, type Position } from './position.ts';
import { wholeJpeg, wholePng, wholeTiff } from './whole.ts';

/** What the metadata of a picture gave. */
export interface MetadataReading {
  readonly parts: readonly Part[];
  readonly outcome: Outcome;
}

/** Bytes of the largest file that is read. */
const LARGEST_IMAGE = 100_000_000;

const failed = (reason: string): MetadataReading => ({ parts: [], outcome: { status: 'failed', reason } });

const isWhole = (kind: FileKind, bytes: Uint8Array): boolean =>
  kind === 'JPEG' ? wholeJpeg(bytes) : kind === 'PNG' ? wholePng(bytes) : wholeTiff(bytes);

/** Reads where a picture says it was taken. Anything that can't be read in full is a failure, never silence. */
export const readMetadata = async (bytes: Uint8Array): Promise<MetadataReading> => {
  if (bytes.length === 0) return failed('the file is empty: export the picture again');
  if (bytes.length > LARGEST_IMAGE) return failed('the file is larger than 100 MB: export a smaller picture');
  const kind = kindOf(bytes);
  const reason = unreadable(kind);
  if (reason !== undefined) return failed(reason);
  if (!isWhole(kind, bytes)) {
    return failed(`the ${kind} picture breaks off or is damaged: export it again`);
  }
  const found = await locate(kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (found === undefined) return failed(`the metadata of this ${kind} picture could not be read: export it again`);
  const positions = found.filter((located) => typeof located !== 'string');
  if (positions.length === 0 && found.includes('damaged')) {
    return failed('this picture holds location data that could not be decoded: export it again without location');
  }
  return { parts: parts(positions), outcome: { status: 'done' } };
};

let parser: MetadataParser | undefined;

const locate = async (kind: FileKind, bytes: Buffer): Promise<Located[] | undefined> => {
  let texts: Buffer[] = [];
  try {
    if (kind === 'PNG') texts = pngTexts(bytes);
  } catch {
    return undefined;
  }
  const all = [bytes, ...texts];
  parser ??= metadataParser();
  const blocks = await parser.parse([bytes, ...all.flatMap(exifBlocks)]);
  return blocks && [...blocks.map(exifPosition), ...all.flatMap(xmpPositions), ...videoPositions(bytes)];
};

// Five decimals are about a metre, finer than any phone.
const written = ({ latitude, longitude }: Position): string => `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

const parts = (positions: readonly Position[]): Part[] =>
  [...new Set(positions.map(written))].map((text) => ({ kind: 'metadata', field: 'GPS', text }));
