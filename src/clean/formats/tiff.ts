import { integers, tiffDirectories } from '../../readers/image/containers/directories.ts';

const NEW_SUBFILE_TYPE = 0x00fe;
const REDUCED = 1;

/**
 * Whether a TIFF shows one picture, and shows it first. A camera's raw file
 * begins with a preview, a scan may have many pages: saving the first picture
 * would quietly lose the others. Previews behind the picture are no loss.
 */
export const isSinglePage = (bytes: Uint8Array): boolean => {
  const { directories, little } = tiffDirectories(bytes);
  const isPreview = directories
    .filter(({ role }) => role === 'picture')
    .map(({ entries }) => ((integers(entries.get(NEW_SUBFILE_TYPE), little)[0] ?? 0) & REDUCED) === REDUCED);
  return isPreview[0] === false && isPreview.slice(1).every((preview) => preview);
};
