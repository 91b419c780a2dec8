import { asBuffer } from './block.ts';

/** A box of an ISO base media file, or an atom of a QuickTime one (ISO/IEC 14496-12, section 4.2). */
export interface Box {
  /** Four characters, as Latin-1: `moov`, `©xyz`. */
  readonly type: string;
  /** The extended type of a `uuid` box, in hexadecimal. */
  readonly uuid?: string;
  /** Offset of the box's size. */
  readonly start: number;
  /** Bytes of its size and type; its contents begin behind them. */
  readonly header: number;
  /** Offset behind it, never beyond the range it was looked for in. */
  readonly end: number;
}

export interface BoxList {
  readonly boxes: readonly Box[];
  /** Every box has a possible size and ends inside the range. */
  readonly whole: boolean;
}

const MOST_BOXES = 20_000;

/**
 * The boxes that stand side by side between two offsets. A size of 0 reaches to
 * the end of the range, a size of 1 stands for a 64-bit one; a box that would
 * hold less than its own header ends the list, so that it always advances.
 */
export const boxesIn = (bytes: Uint8Array, from = 0, to = bytes.length): BoxList => {
  const file = asBuffer(bytes);
  const boxes: Box[] = [];
  const limit = Math.min(to, file.length);
  let start = from;
  while (start + 8 <= limit) {
    if (boxes.length === MOST_BOXES) return { boxes, whole: false };
    let size = file.readUInt32BE(start);
    let header = 8;
    if (size === 1) {
      if (start + 16 > limit) return { boxes, whole: false };
      size = file.readUInt32BE(start + 8) * 2 ** 32 + file.readUInt32BE(start + 12);
      header = 16;
    } else if (size === 0) {
      size = limit - start;
    }
    const type = file.toString('latin1', start + 4, start + 8);
    const uuid = type === 'uuid' ? file.toString('hex', start + header, start + header + 16) : undefined;
    if (uuid !== undefined) header += 16;
    if (size < header) return { boxes, whole: false };
    const end = Math.min(start + size, limit);
    boxes.push({ type, start, header, end, ...(uuid !== undefined && { uuid }) });
    if (start + size > limit) return { boxes, whole: false };
    start = end;
  }
  // QuickTime ends some lists with four zero bytes.
  return { boxes, whole: limit - start < 8 && file.subarray(start, limit).every((byte) => byte === 0) };
};

/** The boxes inside a box, behind `skip` bytes of its own fields. */
export const boxesInside = (bytes: Uint8Array, box: Box, skip = 0): BoxList =>
  boxesIn(bytes, Math.min(box.start + box.header + skip, box.end), box.end);

/** The contents of a box. */
export const contents = (bytes: Uint8Array, box: Box): Buffer =>
  asBuffer(bytes).subarray(Math.min(box.start + box.header, box.end), box.end);
