import type { Failure, Source } from '../../draft.ts';

export const NOT_UTF8: Failure = {
  status: 'failed',
  reason: 'the text is not UTF-8: save it again with the encoding UTF-8',
};
export const BINARY: Failure = {
  status: 'failed',
  reason: 'this is not a text: save the words as .txt or .md, in UTF-8',
};

/**
 * The text that bytes spell, or why they spell none.
 *
 * UTF-8 with or without a byte order mark, and UTF-16 in either order. The
 * mark is taken off: offsets count from the first character behind it.
 */
export const decode = (source: Source): { content: string } | { failure: Failure } => {
  if ('failure' in source) return { failure: source.failure };
  const { bytes } = source;
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { content: withoutLoneSurrogates(new TextDecoder(utf16).decode(bytes)) };
  if (bytes.includes(0)) return { failure: BINARY };
  try {
    return { content: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { failure: NOT_UTF8 };
  }
};

/** The first bytes of a text, in which its encoding shows. */
export const TELLING = 2_048;

/** Which UTF-16 bytes are in, by the first of them; undefined for all other encodings. */
export const utf16Of = (bytes: Uint8Array): string | undefined => markedUtf16(bytes) ?? unmarkedUtf16(bytes);

/** Puts U+FFFD in place of halves of characters, which nothing can print. Offsets stay. */
export const withoutLoneSurrogates = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const markedUtf16 = ([first, second, third, fourth]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? undefined : 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/**
 * Windows programs write UTF-16 without saying so. Every Latin letter then
 * has a NUL on the same side of it; in a binary file NULs stand on both sides.
 */
const unmarkedUtf16 = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, TELLING);
  if (bytes.length % 2 !== 0) return undefined;
  const nuls = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] as number) + 1;
  const [even, odd] = nuls as [number, number];
  if ((even > 0 && odd > 0) || Math.max(even, odd) < sample.length / 8) return undefined;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const start = new TextDecoder(encoding).decode(sample.subarray(0, 512));
  return /[\0-\x08\x0e-\x1f]/.test(start) ? undefined : encoding;
};
