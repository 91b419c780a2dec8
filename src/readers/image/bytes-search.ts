/** Searches in bytes for words that may be in any of the encodings that metadata uses. */

const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
];

/** A word as single bytes, and as UTF-16 in both orders. */
export const encodings = (word: string): readonly Buffer[] => ENCODINGS.map((encode) => encode(word));

/** Every offset of some bytes, in order, up to a number of them. */
export const offsetsOf = function* (bytes: Buffer, wanted: Buffer, most = 64): Generator<number> {
  for (let at = bytes.indexOf(wanted); at !== -1 && most > 0; at = bytes.indexOf(wanted, at + 1), most--) yield at;
};
