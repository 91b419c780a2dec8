/** Whether a character of a pattern stands for itself: no mark of the language of patterns, no half of an emoji. */
export const isPlain = (code: number): boolean => (code < 0x80 ? PLAIN[code] === 1 : code < 0xd800 || code > 0xdfff);

const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[\\^$.|?*+()[\]{}]/.test(String.fromCharCode(code)) ? 0 : 1,
);

/** Whether a stretch of a pattern is words that stand for themselves, with `|` between them. */
export const isListed = (body: string): boolean => LIST.test(body);

const LIST = /^[^\\^$.?*+()[\]{}]+$/;
