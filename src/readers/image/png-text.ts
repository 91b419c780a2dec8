import { inflateSync } from 'node:zlib';

const MOST_INFLATED = 16 * 1024 * 1024;
// ImageMagick: "\nexif\n  1234\n45786966…", the profile's name, its length, and its bytes in hexadecimal.
const RAW_PROFILE = /^Raw profile type /i;

/** What a PNG's compressed and hexadecimal text chunks hold. Throws when one can't be inflated. */
export const pngTexts = (bytes: Buffer): Buffer[] => {
  const texts: Buffer[] = [];
  let offset = 8;
  while (offset + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(offset);
    const type = bytes.toString('latin1', offset + 4, offset + 8);
    const chunk = bytes.subarray(offset + 8, offset + 8 + length);
    offset += 12 + length;
    const text = textOf(type, chunk);
    if (text === undefined) continue;
    const keyword = chunk.toString('latin1', 0, Math.min(79, chunk.indexOf(0)));
    texts.push(RAW_PROFILE.test(keyword) ? fromHex(text) : text);
  }
  return texts;
};

const textOf = (type: string, chunk: Buffer): Buffer | undefined => {
  const keywordEnd = chunk.indexOf(0);
  if (keywordEnd === -1) return undefined;
  if (type === 'tEXt') return chunk.subarray(keywordEnd + 1);
  if (type === 'zTXt') return inflateSync(chunk.subarray(keywordEnd + 2), { maxOutputLength: MOST_INFLATED });
  // iTXt: keyword, compression flag and method, language, translated keyword, text.
  if (type !== 'iTXt') return undefined;
  const languageEnd = chunk.indexOf(0, keywordEnd + 3);
  const text = chunk.subarray(chunk.indexOf(0, languageEnd + 1) + 1);
  return chunk[keywordEnd + 1] === 1 ? inflateSync(text, { maxOutputLength: MOST_INFLATED }) : text;
};

const fromHex = (text: Buffer): Buffer => {
  const digits = text.toString('latin1').replace(/^\s*\S+\s+\d+\s/, '');
  return Buffer.from(digits.replace(/\s+/g, ''), 'hex');
};
