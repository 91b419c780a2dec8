import { asBuffer } from '../../readers/image/containers/block.ts';
import { boxesIn, contents } from '../../readers/image/containers/boxes.ts';
import { boxOf } from './boxes.ts';

/** The signature, the brand, the level, and the codestream whole or in parts (ISO/IEC 18181-2). */
const PICTURE: ReadonlySet<string> = new Set(['JXL ', 'ftyp', 'jxll', 'jxlc', 'jxlp']);

/**
 * The codestream of a JPEG XL, which says itself how its colours are meant and
 * which way up it is, and nothing else; undefined when it breaks off. What it
 * would take to make the JPEG again that it was made from is left out: that
 * JPEG's words are part of it.
 */
export const bareJxl = (bytes: Uint8Array): Buffer | undefined => {
  const file = asBuffer(bytes);
  if (file.length > 2 && file.readUInt16BE(0) === 0xff0a) return Buffer.from(file);
  const { boxes, whole } = boxesIn(file);
  if (!whole || !boxes.some(({ type }) => type === 'jxlc' || type === 'jxlp')) return undefined;
  return Buffer.concat(
    boxes.filter(({ type }) => PICTURE.has(type)).map((box) => boxOf(box.type, contents(file, box))),
  );
};
