/**
 * What a walker finds in a container: stretches of the file that hold
 * something other than the picture, not yet decoded.
 */

/**
 * What a block's bytes are, which decides the decoder:
 * `exif` a TIFF structure, `xmp` a packet, `xmp extension` a stretch of a
 * packet too long for one JPEG segment, `iptc` IIM datasets, `photoshop` image
 * resources, `text` words, `picture` a second picture or a preview, `quicktime`
 * the contents of an atom, `trailing` what follows the container's end,
 * `unreadable` what should have been one of these and is broken.
 */
export type BlockKind =
  | 'exif'
  | 'xmp'
  | 'xmp extension'
  | 'iptc'
  | 'photoshop'
  | 'text'
  | 'picture'
  | 'quicktime'
  | 'trailing'
  | 'unreadable';

/** A stretch of a file, in bytes. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

export interface Block extends Stretch {
  readonly kind: BlockKind;
  /** Format and place, in words of ours: `JPEG comment`, `PNG text`. */
  readonly field: string;
  /** What the file calls it, which could be anything: a PNG keyword, a QuickTime key. */
  readonly name?: string;
  /** Its contents, inflated and put together, which may be more or fewer than it takes up in the file; a view into it where that was not needed. */
  readonly bytes: Buffer;
}

export interface Walk {
  readonly blocks: readonly Block[];
  /** Whether the container is all there: a file that breaks off may have lost what would have told. */
  readonly whole: boolean;
  /** Where the file holds coded pixels alone, most of its bytes: nobody need look for words there. */
  readonly pixels?: readonly Stretch[];
}

/** Blocks that one file may have; more is an attack, and counts as damage. */
export const MOST_BLOCKS = 4_096;

/** The same memory as a Buffer, for its readers of numbers and text. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A block that stands in the file as it is. */
export const blockAt = (kind: BlockKind, field: string, file: Buffer, start: number, end: number): Block => ({
  kind,
  field,
  at: start,
  length: Math.max(0, end - start),
  bytes: file.subarray(start, end),
});

/** What follows the end of a container; padding is nothing. */
export const trailing = (file: Buffer, end: number): Block[] => {
  const rest = file.subarray(end);
  return rest.some((byte) => byte !== 0 && byte !== 0xff && byte !== 0x0a && byte !== 0x0d && byte !== 0x20)
    ? [blockAt('trailing', 'after the end of the picture', file, end, file.length)]
    : [];
};
