import { PIXEL_DATA } from './dictionary.ts';
import { fragmentsEnd } from './fragments.ts';
import { hasLongLength, isRepresentation, type Syntax } from './syntax.ts';

/** One element of a data set, or of an item of a sequence in it. */
export interface DataElement {
  /** Group and element as one number: 0x00100010. */
  readonly tag: number;
  /** Undefined where the file doesn't say. */
  readonly representation: string | undefined;
  readonly bytes: Buffer;
}

/** How a walk ended. `damaged`: something doesn't fit; what came before it was given. */
export type WalkEnd = 'whole' | 'damaged';

const ITEM = 0xfffee000;
const ITEM_END = 0xfffee00d;
const SEQUENCE_END = 0xfffee0dd;
const DELIMITERS = 0xfffe;
const UNDEFINED_LENGTH = 0xffffffff;

// group and element are two numbers of 16 bits, so their order stays when their bytes are turned
const ITEM_READ_LITTLE = 0xe000fffe;

const MOST_ELEMENTS = 1_000_000;

/**
 * The elements of a data set in the order of the file, with those of sequences
 * at any depth. Sequences are not entered by calling down but by reading on:
 * their items' heads are passed over, so depth costs nothing and an end that
 * is missing or too far away harms nothing.
 */
export function* dataElements(bytes: Buffer, syntax: Syntax): Generator<DataElement, WalkEnd> {
  let at = 0;
  for (let count = 0; at + 8 <= bytes.length; count++) {
    if (count === MOST_ELEMENTS) return 'damaged';
    const head = readHead(bytes, at, syntax);
    if (head === undefined) return 'damaged';
    const { tag, representation, length, start } = head;
    if (tag >>> 16 === DELIMITERS) {
      if (tag !== ITEM && tag !== ITEM_END && tag !== SEQUENCE_END) return 'damaged';
      at += 8;
    } else if (tag === PIXEL_DATA && length === UNDEFINED_LENGTH) {
      at = fragmentsEnd(bytes, start);
      yield { tag, representation, bytes: bytes.subarray(start, at) };
    } else if (length === UNDEFINED_LENGTH || (length >= 8 && isSequence(bytes, head, syntax))) at = start;
    else if (length > bytes.length - start) return 'damaged';
    else {
      at = start + length;
      yield { tag, representation, bytes: bytes.subarray(start, at) };
    }
  }
  // zeros that fill up a block are no damage
  return bytes.subarray(at).every((byte) => byte === 0) ? 'whole' : 'damaged';
}

interface ElementHead {
  readonly tag: number;
  readonly representation: string | undefined;
  readonly length: number;
  /** Where the value begins. */
  readonly start: number;
}

const readHead = (bytes: Buffer, at: number, { isExplicit, isBigEndian }: Syntax): ElementHead | undefined => {
  const uint16 = (from: number): number => (isBigEndian ? bytes.readUInt16BE(from) : bytes.readUInt16LE(from));
  const uint32 = (from: number): number => (isBigEndian ? bytes.readUInt32BE(from) : bytes.readUInt32LE(from));
  const tag = uint16(at) * 0x10000 + uint16(at + 2);
  const written = bytes.toString('latin1', at + 4, at + 6);
  // within unknown (UN) sequences of explicit files elements are implicit: PS3.5 6.2.2
  if (!isExplicit || !isRepresentation(written) || tag >>> 16 === DELIMITERS) {
    return { tag, representation: undefined, length: uint32(at + 4), start: at + 8 };
  }
  if (!hasLongLength(written)) return { tag, representation: written, length: uint16(at + 6), start: at + 8 };
  return at + 12 <= bytes.length ? { tag, representation: written, length: uint32(at + 8), start: at + 12 } : undefined;
};

/** Whether an element's value is items, of a length that is given. */
const isSequence = (bytes: Buffer, { representation, start }: ElementHead, { isBigEndian }: Syntax): boolean => {
  if (representation !== undefined && representation !== 'SQ' && representation !== 'UN') return false;
  if (start + 4 > bytes.length) return false;
  return (
    (isBigEndian ? bytes.readUInt32BE(start) : bytes.readUInt32LE(start)) === (isBigEndian ? ITEM : ITEM_READ_LITTLE)
  );
};
