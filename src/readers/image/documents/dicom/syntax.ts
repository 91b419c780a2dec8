import { inflateRawSync } from 'node:zlib';

/** How a data set is written. */
export interface Syntax {
  readonly isExplicit: boolean;
  readonly isBigEndian: boolean;
}

const IMPLICIT: Syntax = { isExplicit: false, isBigEndian: false };
const EXPLICIT: Syntax = { isExplicit: true, isBigEndian: false };
const BIG_ENDIAN: Syntax = { isExplicit: true, isBigEndian: true };

const MOST_INFLATED = 128_000_000;
const DEFLATED: ReadonlySet<string> = new Set([
  '1.2.840.10008.1.2.1.99',
  '1.2.840.10008.1.2.4.95',
  '1.2.840.10008.1.2.4.205',
]);

/** Representations of PS3.5 table 6.2-1. Those of the first kind have a length of 32 bits in explicit files. */
const LONG_FORM = /^(?:O[BDFLVW]|S[QV]|U[CNRTV])$/;
const SHORT_FORM = /^(?:A[EST]|CS|D[AST]|F[DL]|IS|L[OT]|PN|S[HLST]|TM|U[ILS])$/;

export const isRepresentation = (vr: string): boolean => LONG_FORM.test(vr) || SHORT_FORM.test(vr);
export const hasLongLength = (vr: string): boolean => LONG_FORM.test(vr);

/** The data set behind the file's head as bytes to walk. Throws when it is deflated and damaged. */
export const dataSet = (bytes: Buffer, transferSyntax: string): Buffer =>
  DEFLATED.has(transferSyntax) ? inflateRawSync(bytes, { maxOutputLength: MOST_INFLATED }) : bytes;

/**
 * How a data set is written, by its first element rather than by what the file
 * says of itself, which is often wrong; undefined when it doesn't begin as one.
 */
export const syntaxOf = (bytes: Buffer): Syntax | undefined => {
  if (bytes.length < 8) return undefined;
  const isBigEndian = bytes.readUInt16LE(0) > 0xff && bytes.readUInt16BE(0) <= 0xff;
  if (isRepresentation(bytes.toString('latin1', 4, 6))) return isBigEndian ? BIG_ENDIAN : EXPLICIT;
  const length = bytes.readUInt32LE(4);
  return !isBigEndian && (length <= bytes.length - 8 || length === 0xffffffff) ? IMPLICIT : undefined;
};

/** Whether bytes without DICOM's preamble begin as its files do: with group 2 or 8, the first elements of which are short. */
export const isBareDicom = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.byteLength));
  const syntax = head.length === 16 ? syntaxOf(Buffer.concat([head, Buffer.alloc(0x100)])) : undefined;
  if (syntax === undefined) return false;
  const group = syntax.isBigEndian ? head.readUInt16BE(0) : head.readUInt16LE(0);
  const element = syntax.isBigEndian ? head.readUInt16BE(2) : head.readUInt16LE(2);
  return (group === 2 || group === 8) && element <= 0x0140 && (syntax.isExplicit || element <= 0x0020);
};
