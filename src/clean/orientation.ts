import { integers, tiffDirectories } from '../readers/image/containers/directories.ts';

const ORIENTATION = 0x0112;
const SHORT = 3;

/** How a picture is turned or mirrored before it is shown; 1 is not at all (CIPA DC-008, tag 274). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The orientation that an EXIF block states; 1 when it states none. */
export const orientationIn = (exif: Uint8Array | undefined): Orientation => {
  if (exif === undefined) return 1;
  const { directories, little } = tiffDirectories(exif);
  const main = directories.find(({ role, index }) => role === 'picture' && index === 0);
  const [value = 1] = integers(main?.entries.get(ORIENTATION), little);
  return value >= 1 && value <= 8 ? (value as Orientation) : 1;
};

/** An EXIF block that states an orientation and nothing else. */
export const exifOf = (orientation: Orientation): Buffer => {
  const block = Buffer.alloc(26);
  block.write('MM\0*', 'latin1');
  block.writeUInt32BE(8, 4);
  block.writeUInt16BE(1, 8);
  block.writeUInt16BE(ORIENTATION, 10);
  block.writeUInt16BE(SHORT, 12);
  block.writeUInt32BE(1, 14);
  block.writeUInt16BE(orientation, 18);
  return block;
};
