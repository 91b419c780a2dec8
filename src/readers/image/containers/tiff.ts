import { asBuffer, type Block, type BlockKind, blockAt, type Walk } from './block.ts';
import { type Directory, integers, tiffDirectories } from './directories.ts';

/** Tags that hold metadata of another format. */
const EMBEDDED: readonly (readonly [tag: number, kind: BlockKind, field: string])[] = [
  [0x02bc, 'xmp', 'XMP'],
  [0x83bb, 'iptc', 'IPTC'],
  [0x8649, 'photoshop', 'Photoshop'],
];
/** Where the picture's strips, tiles or embedded JPEG stand, and how long each is. */
const DATA_TAGS: readonly (readonly [offsets: number, lengths: number])[] = [
  [0x0111, 0x0117],
  [0x0144, 0x0145],
];

/** Finds the metadata in a TIFF picture: the whole file is one TIFF structure, as EXIF is. */
export const walkTiff = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  const { directories, little, whole } = tiffDirectories(file);
  return {
    blocks: [blockAt('exif', 'EXIF', file, 0, file.length), ...embeddedBlocks(file)],
    whole: whole && directories.every((directory) => hasItsData(directory, little, file.length)),
  };
};

/** XMP, IPTC and Photoshop resources in the directories of a TIFF structure, be it a picture or EXIF. */
export const embeddedBlocks = (file: Buffer): Block[] => {
  const blocks = new Map<string, Block>();
  for (const { entries } of tiffDirectories(file).directories) {
    for (const [tag, kind, field] of EMBEDDED) {
      const entry = entries.get(tag);
      // directories may share a value, which is read once
      if (entry !== undefined)
        blocks.set(`${kind} ${entry.at}`, blockAt(kind, field, file, entry.at, entry.at + entry.bytes.length));
    }
  }
  return [...blocks.values()];
};

const hasItsData = ({ entries }: Directory, little: boolean, length: number): boolean =>
  DATA_TAGS.every(([offsets, lengths]) => {
    const starts = integers(entries.get(offsets), little);
    const sizes = integers(entries.get(lengths), little);
    return starts.every((start, index) => start + (sizes[index] ?? 0) <= length);
  });
