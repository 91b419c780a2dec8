/**
 * Whether a picture is all there. A file that breaks off may have lost the
 * very part that would have told where it was taken, so it can't pass.
 */

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const SOI_LENGTH = 2;
const EOI = 0xd9;
const SOS = 0xda;
/** Markers without a length: TEM and RST0–7 (ITU-T T.81, table B.1). */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Every segment ends inside the file, and the image data is closed by an end marker. */
export const wholeJpeg = (bytes: Uint8Array): boolean => {
  const data = view(bytes);
  let offset = SOI_LENGTH;
  let scanned = false;
  while (offset < bytes.length) {
    // Stray bytes before a marker are passed over, as decoders do; inside image data FF00 is a plain FF.
    const start = bytes.indexOf(0xff, offset);
    if (start === -1 || start + 1 >= bytes.length) return false;
    const marker = bytes[start + 1] as number;
    offset = start + (marker === 0xff ? 1 : 2);
    if (marker === 0x00 || marker === 0xff || standsAlone(marker)) continue;
    if (marker === EOI) return scanned;
    if (offset + 2 > bytes.length) return false;
    const length = data.getUint16(offset);
    if (length < 2 || offset + length > bytes.length) return false;
    scanned ||= marker === SOS;
    offset += length;
  }
  return false;
};

/** Every chunk ends inside the file, and the last one is IEND. */
export const wholePng = (bytes: Uint8Array): boolean => {
  const data = view(bytes);
  let offset = 8;
  let painted = false;
  while (offset + 12 <= bytes.length) {
    const type = data.getUint32(offset + 4);
    offset += 12 + data.getUint32(offset);
    if (offset > bytes.length) return false;
    painted ||= type === 0x49444154; // IDAT
    if (type === 0x49454e44) return painted; // IEND
  }
  return false;
};

/** Bytes in one value of each TIFF type (TIFF 6.0, section 2; 13 is IFD). */
const TYPE_SIZE = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
/** Where the picture's strips or tiles stand, and how long each is. */
const DATA_TAGS: readonly (readonly [offsets: number, lengths: number])[] = [
  [0x0111, 0x0117],
  [0x0144, 0x0145],
];
/** Directories that hang from others: EXIF, GPS, and previews. */
const DIRECTORY_TAGS = [0x8769, 0x8825, 0x014a];
const MOST_DIRECTORIES = 1000;

interface TiffValues {
  readonly at: number;
  readonly count: number;
  readonly size: number;
}

/** Every directory, every value and every strip of picture data ends inside the file. */
export const wholeTiff = (bytes: Uint8Array): boolean => {
  if (bytes.length < 14) return false;
  const data = view(bytes);
  const little = bytes[0] === 0x49;
  const number = ({ at, size }: TiffValues, index: number): number =>
    size === 2 ? data.getUint16(at + index * 2, little) : data.getUint32(at + index * 4, little);
  const seen = new Set<number>();
  const waiting = [data.getUint32(4, little)];
  for (let offset = waiting.pop(); offset !== undefined; offset = waiting.pop()) {
    if (offset === 0 || seen.has(offset)) continue;
    if (seen.size === MOST_DIRECTORIES || offset + 2 > bytes.length) return false;
    seen.add(offset);
    const entries = data.getUint16(offset, little);
    const next = offset + 2 + entries * 12;
    if (entries === 0 || next + 4 > bytes.length) return false;
    const tags = new Map<number, TiffValues>();
    for (let entry = offset + 2; entry < next; entry += 12) {
      const size = TYPE_SIZE[data.getUint16(entry + 2, little)] ?? 0;
      const count = data.getUint32(entry + 4, little);
      const at = size * count <= 4 ? entry + 8 : data.getUint32(entry + 8, little);
      if (at + size * count > bytes.length) return false;
      tags.set(data.getUint16(entry, little), { at, count, size });
    }
    for (const [offsets, lengths] of DATA_TAGS) {
      const [starts, sizes] = [tags.get(offsets), tags.get(lengths)];
      if (starts === undefined || sizes === undefined) continue;
      if (![2, 4].includes(starts.size) || ![2, 4].includes(sizes.size)) return false;
      for (let index = 0; index < Math.min(starts.count, sizes.count); index++) {
        if (number(starts, index) + number(sizes, index) > bytes.length) return false;
      }
    }
    for (const tag of DIRECTORY_TAGS) {
      const pointer = tags.get(tag);
      if (pointer?.size !== 4) continue;
      for (let index = 0; index < Math.min(pointer.count, MOST_DIRECTORIES); index++)
        waiting.push(number(pointer, index));
    }
    waiting.push(data.getUint32(next, little));
  }
  return seen.size > 0;
};
