/** Characters of PDFDocEncoding that Latin-1 has elsewhere or not at all: ISO 32000-2, table D.2. */
const SPECIAL: ReadonlyMap<number, string> = new Map([
  ...[...'˘ˇˆ˙˝˛˚˜'].map((character, index): [number, string] => [0x18 + index, character]),
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'].map((character, index): [number, string] => [0x80 + index, character]),
  [0xa0, '€'],
]);

/** The text of a string: UTF-16 or UTF-8 with its mark, else PDFDocEncoding (7.9.2.2). */
export const textOf = (bytes: Buffer): string => {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return withoutLanguages(new TextDecoder('utf-16be').decode(bytes));
  if (first === 0xff && second === 0xfe) return withoutLanguages(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes);
  return Array.from(bytes, (byte) => SPECIAL.get(byte) ?? String.fromCharCode(byte)).join('');
};

/** Codes of languages between two escapes are no text. */
const withoutLanguages = (text: string): string => text.replace(/\x1b[A-Za-z]{2,5}\x1b/g, '');

const DATE = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?/;

/** `D:20260307140500+01'00'` as `2026-03-07T14:05:00` (7.9.4); the string itself when it is something else. */
export const momentOf = (text: string): string => {
  const [, year, month = '01', day = '01', hour, minute = '00', second = '00'] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return text;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`;
};
