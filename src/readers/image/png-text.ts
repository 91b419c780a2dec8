import { inflateSync } from 'node:zlib';

/** Bytes that the texts of one picture may come to when they are inflated, and how many texts there may be. */
const MOST_INFLATED = 16 * 1024 * 1024;
const MOST_TEXTS = 1_000;
// ImageMagick: "\nexif\n  1234\n45786966…", the profile's name, its length, and its bytes in hexadecimal.
const RAW_PROFILE = /^Raw profile type /i;

/** What a PNG's compressed and hexadecimal text chunks hold. Throws when one can't be inflated, or when they are more than any program writes. */
export const pngTexts = (bytes: Buffer): Buffer[] => {
  const texts: Buffer[] = [];
  let offset = 8;
  let room = MOST_INFLATED;
  while (offset + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(offset);
    const type = bytes.toString('latin1', offset + 4, offset + 8);
    const chunk = bytes.subarray(offset + 8, offset + 8 + length);
    offset += 12 + length;
    const text = textOf(type, chunk, room);
    if (text === undefined) continue;
    if (text.buffer !== chunk.buffer) room -= text.length;
    if (texts.length === MOST_TEXTS || room <= 0) throw new RangeError('more text than a picture has');
    const keyword = chunk.toString('latin1', 0, Math.min(79, chunk.indexOf(0)));
    texts.push(RAW_PROFILE.test(keyword) ? fromHex(text) : text);
  }
  return texts;
};

const textOf = (type: string, chunk: Buffer, room: number): Buffer | undefined => {
  const keywordEnd = chunk.indexOf(0);
  if (keywordEnd === -1) return undefined;
  if (type === 'tEXt') return chunk.subarray(keywordEnd + 1);
  if (type === 'zTXt') return inflateSync(chunk.subarray(keywordEnd + 2), { maxOutputLength: room });
  // iTXt: keyword, compression flag and method, language, translated keyword, text.
  if (type !== 'iTXt') return undefined;
  const languageEnd = chunk.indexOf(0, keywordEnd + 3);
  const text = chunk.subarray(chunk.indexOf(0, languageEnd + 1) + 1);
  return chunk[keywordEnd + 1] === 1 ? inflateSync(text, { maxOutputLength: room }) : text;
};

const fromHex = (text: Buffer): Buffer => {
  const digits = text.toString('latin1').replace(/^\s*\S+\s+\d+\s/, '');
  return Buffer.from(digits.replace(/\s+/g, ''), 'hex');
};
