import type { Picture } from './picture.ts';

/** The same picture in memory that threads can look at together. */
export const shared = ({ width, height, rgb }: Picture): Picture => {
  const common = new Uint8Array(new SharedArrayBuffer(rgb.length));
  common.set(rgb);
  return { width, height, rgb: common };
};
