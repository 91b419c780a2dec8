import { asBuffer } from '../../readers/image/containers/block.ts';

/** Lengths of the heads that there are: OS/2's, Windows 3's with and without masks, versions 4 and 5. */
const HEADS: ReadonlySet<number> = new Set([12, 40, 52, 56, 108, 124]);
const FILE_HEAD = 14;
const COMPRESSION = { none: 0, runs8: 1, runs4: 2, masks: 3, masksWithAlpha: 6 } as const;
const SRGB = 0x73524742;

/** The picture of a BMP without gaps and without its colour profile, which names a file or is one; undefined when it is none that can be measured. */
export const bareBmp = (bytes: Uint8Array): Buffer | undefined => {
  const file = asBuffer(bytes);
  if (file.length < FILE_HEAD + 12) return undefined;
  const headLength = file.readUInt32LE(FILE_HEAD);
  if (!HEADS.has(headLength) || FILE_HEAD + headLength > file.length) return undefined;
  const head = Buffer.from(file.subarray(FILE_HEAD, FILE_HEAD + headLength));
  const isOld = headLength === 12;
  const width = isOld ? head.readUInt16LE(4) : head.readInt32LE(4);
  const height = Math.abs(isOld ? head.readUInt16LE(6) : head.readInt32LE(8));
  const bits = head.readUInt16LE(isOld ? 10 : 14);
  const compression = isOld ? COMPRESSION.none : head.readUInt32LE(16);
  const colours = bits > 8 ? 0 : (!isOld && head.readUInt32LE(32)) || 2 ** bits;
  const maskLength =
    headLength !== 40
      ? 0
      : compression === COMPRESSION.masks
        ? 12
        : compression === COMPRESSION.masksWithAlpha
          ? 16
          : 0;
  const before = maskLength + colours * (isOld ? 3 : 4);
  const start = file.readUInt32LE(10);
  const length = pixelLength(head, { width, height, bits, compression });
  const tablesEnd = FILE_HEAD + headLength + before;
  if (length === undefined || colours > 256 || tablesEnd > start || start + length > file.length) return undefined;
  if (headLength === 124) {
    head.writeUInt32LE(SRGB, 56);
    head.fill(0, 112, 124);
  }
  const fileHead = Buffer.alloc(FILE_HEAD);
  fileHead.write('BM', 'latin1');
  fileHead.writeUInt32LE(tablesEnd + length, 2);
  fileHead.writeUInt32LE(tablesEnd, 10);
  return Buffer.concat([
    fileHead,
    head,
    file.subarray(FILE_HEAD + headLength, tablesEnd),
    file.subarray(start, start + length),
  ]);
};

interface Measures {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly compression: number;
}

/** Bytes of the rows, each filled up to four; a picture of runs states its own length. */
const pixelLength = (head: Buffer, { width, height, bits, compression }: Measures): number | undefined => {
  if (width <= 0 || height === 0 || ![1, 2, 4, 8, 16, 24, 32].includes(bits)) return undefined;
  if (compression === COMPRESSION.runs8 || compression === COMPRESSION.runs4) return head.readUInt32LE(20) || undefined;
  const isPlain =
    compression === COMPRESSION.none || compression === COMPRESSION.masks || compression === COMPRESSION.masksWithAlpha;
  return isPlain ? Math.ceil((width * bits) / 32) * 4 * height : undefined;
};
