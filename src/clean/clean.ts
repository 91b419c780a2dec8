import { walk } from '../readers/image/containers/index.ts';
import type { FileFacts } from '../readers/image/facts.ts';
import { type FileKind, kindOf } from '../readers/image/kind.ts';
import { bareBmp } from './formats/bmp.ts';
import { bareGif } from './formats/gif.ts';
import { bareJp2 } from './formats/jp2.ts';
import { bareJpeg } from './formats/jpeg.ts';
import { bareJxl } from './formats/jxl.ts';
import { barePng } from './formats/png.ts';
import { isSinglePage } from './formats/tiff.ts';
import { bareWebp } from './formats/webp.ts';
import { isBare } from './is-bare.ts';
import { kindsIn, type RemovedKind } from './removed.ts';
import { type CopyFormat, type Saved, saveAgain } from './save-again.ts';

/** What reads everything that a file says about itself; undefined where it couldn't. */
export type ReadFacts = (bytes: Uint8Array) => Promise<FileFacts | undefined>;

/** A picture without anything that its file said. */
export interface CleanPicture extends Saved {
  /** Whether its pixels are the same; otherwise it was decoded and saved again. */
  readonly lossless: boolean;
  readonly removed: readonly RemovedKind[];
}

/** Why a picture can't be cleaned, in one line that says what to do and quotes nothing. */
export interface NotCleaned {
  readonly reason: string;
}

/** Formats whose picture can be told apart from the rest. */
const BARE = {
  JPEG: bareJpeg,
  PNG: barePng,
  WebP: bareWebp,
  GIF: bareGif,
  BMP: bareBmp,
  'JPEG XL': bareJxl,
  'JPEG 2000': bareJp2,
} as const satisfies Partial<Record<CopyFormat, (bytes: Uint8Array) => Buffer | undefined>>;
const hasBareForm = (kind: FileKind): kind is keyof typeof BARE => Object.hasOwn(BARE, kind);

const EXPORT = 'export the picture as JPEG or PNG and clean that';
const REASONS: Readonly<Partial<Record<FileKind, string>>> = {
  SVG: `postlint can't clean SVG drawings: ${EXPORT}`,
  PDF: `postlint can't clean PDF files: ${EXPORT}`,
  DICOM: "this is a DICOM file, which holds the patient's details: never post it",
  video: "postlint can't clean videos: export it again without location, and check by eye what it shows",
  'Office document': "postlint can't clean Office documents: export their pictures as JPEG or PNG and clean those",
  archive: "postlint can't look inside archives: unpack it and give the pictures",
  unknown: `this is not a picture postlint knows: ${EXPORT}`,
};
const MANY_PAGES =
  'this TIFF holds several pages, or a preview before its picture: export the one to post as JPEG or PNG';

/**
 * Makes a copy of a picture that holds the picture alone, and reads it again:
 * where anything is left, there is no copy. Where the picture can be told
 * apart from the rest it is copied bit for bit, otherwise it is saved again.
 */
export const clean = async (bytes: Uint8Array, readFacts: ReadFacts): Promise<CleanPicture | NotCleaned> => {
  const kind = kindOf(bytes);
  const reason = REASONS[kind];
  if (reason !== undefined) return { reason };
  if ((kind === 'TIFF' || kind === 'BigTIFF') && !isSinglePage(bytes)) return { reason: MANY_PAGES };
  const removed = await removedFrom(kind, bytes, readFacts);

  const same = bareOf(kind, bytes);
  if (same !== undefined && isBare(same.format, same.bytes, await readFacts(same.bytes))) {
    const isUnnamed = removed.length === 0 && !same.bytes.equals(bytes);
    return { ...same, lossless: true, removed: isUnnamed ? ['other data'] : removed };
  }
  const again = await saveAgain(kind, bytes);
  if (again === undefined) return { reason: `this ${kind} picture could not be decoded: ${EXPORT}` };
  // What saves a picture writes notes of its own, a density or the name of a colour space.
  const copy = bareOf(again.format, again.bytes) ?? again;
  return isBare(copy.format, copy.bytes, await readFacts(copy.bytes))
    ? { ...copy, lossless: false, removed }
    : { reason: `something would have been left in the copy of this ${kind} picture: ${EXPORT}` };
};

const bareOf = (kind: FileKind, bytes: Uint8Array): Saved | undefined => {
  const bare = hasBareForm(kind) ? { format: kind, bytes: BARE[kind](bytes) } : undefined;
  return bare?.bytes && { format: bare.format, bytes: bare.bytes };
};

const removedFrom = async (kind: FileKind, bytes: Uint8Array, readFacts: ReadFacts): Promise<RemovedKind[]> => {
  const facts = await readFacts(bytes);
  const kinds = facts === undefined ? [] : kindsIn(facts);
  // A TIFF is one block as a whole.
  const hasOthers = kind !== 'TIFF' && kind !== 'BigTIFF' && (walk(kind, bytes)?.blocks.length ?? 0) > 0;
  return kinds.length === 0 && hasOthers ? ['other data'] : kinds;
};
