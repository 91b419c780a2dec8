import { asBuffer, trailing, type Walk } from './block.ts';

const HEAD = 18;

/** A BMP says nothing about itself; what may stand behind its end is all there is to find. */
export const walkBmp = (bytes: Uint8Array): Walk => {
  const file = asBuffer(bytes);
  if (file.length < HEAD) return { blocks: [], whole: false };
  const size = file.readUInt32LE(2);
  const pixels = file.readUInt32LE(10);
  // Some programs leave the size at 0, or count without the head.
  const whole = pixels < file.length && size <= file.length;
  return { blocks: whole && size > pixels ? trailing(file, size) : [], whole };
};
