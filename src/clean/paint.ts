import type { Box } from '../draft.ts';
import type { Picture } from '../readers/image/seen/picture.ts';

/** What boxes are painted in, of each colour. */
const DARK = 20;

/** Of the shorter side of a box, so that strokes at its edges go too. */
const MARGIN = 0.35;

/** A box with what may stand out of it, within the picture. */
export const withMargin = ({ x, y, width, height }: Box, picture: Pick<Picture, 'width' | 'height'>): Box => {
  const margin = Math.ceil(MARGIN * Math.min(width, height)) + 2;
  const [left, top] = [Math.max(0, x - margin), Math.max(0, y - margin)];
  return {
    x: left,
    y: top,
    width: Math.min(picture.width, x + width + margin) - left,
    height: Math.min(picture.height, y + height + margin) - top,
  };
};

/** A picture's pixels with solid boxes over some places. */
export const withBoxes = ({ width, height, rgb }: Picture, boxes: readonly Box[]): Picture => {
  const pixels = Uint8Array.from(rgb);
  for (const box of boxes) {
    const left = Math.max(0, box.x);
    const right = Math.min(width, box.x + box.width);
    for (let y = Math.max(0, box.y); y < Math.min(height, box.y + box.height); y++)
      if (right > left) pixels.fill(DARK, (y * width + left) * 3, (y * width + right) * 3);
  }
  return { width, height, rgb: pixels };
};

/** The same as a file that holds nothing else. */
export const painted = async (picture: Picture, boxes: readonly Box[], format: 'JPEG' | 'PNG'): Promise<Buffer> => {
  const { default: sharp } = await import('sharp');
  const { width, height, rgb } = withBoxes(picture, boxes);
  const opened = sharp(rgb, { raw: { width, height, channels: 3 } });
  return (format === 'JPEG' ? opened.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }) : opened.png()).toBuffer();
};
