const UTF8 = new TextDecoder('utf-8', { fatal: true });
const WESTERN = new TextDecoder('windows-1252');

/**
 * Text whose encoding its format leaves open, or that programs get wrong: by
 * its byte order mark, else UTF-8 where it is that, else Western European.
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return UTF8.decode(bytes);
  } catch {
    return WESTERN.decode(bytes);
  }
};

/** Text without the zeros that fill up its field. */
export const withoutZeros = (text: string): string => {
  // a pattern would begin anew at every zero
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
};

/** Text up to its first zero byte. */
export const decodeTerminated = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0);
  return decodeText(end === -1 ? bytes : bytes.subarray(0, end));
};

/** UTF-16 without a mark: in the file's byte order unless that puts the zeros of Latin letters on the wrong side. */
export const decodeUtf16 = (bytes: Uint8Array, little: boolean): string => {
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe)) return decodeText(bytes);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < Math.min(bytes.length, 512); at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const isLittle = even === odd ? little : odd > even;
  return new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(
    bytes.subarray(0, bytes.length - (bytes.length % 2)),
  );
};

/** Whether text is words rather than bytes that happen to decode: nearly all of it can be seen. */
export const isLegible = (text: string): boolean => {
  const sample = text.slice(0, 2_000);
  const odd = sample.match(/[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd\p{Co}\p{Cn}]/gu)?.length ?? 0;
  return odd * 10 <= sample.length;
};
