/** More than any picture takes that is decoded at all. */
const MORE_THAN_ANY = '2g';

/**
 * Keeps libvips, in sharp, from writing the pixels of a large picture to a
 * temporary file, which it does from 100 megabytes on. It reads this once, with
 * the first picture, from the environment of the process: a thread that has a
 * copy of it can't set it.
 */
export const keepPixelsInMemory = (): void => {
  process.env['VIPS_DISC_THRESHOLD'] = MORE_THAN_ANY;
};
