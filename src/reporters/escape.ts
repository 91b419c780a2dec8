/**
 * Characters that steer a terminal, change the direction of reading or can't
 * be seen: controls, escapes, line separators, bidirectional overrides,
 * zero-width spaces, stray surrogates. Joiners stay, because emoji and many
 * scripts need them.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Surrogate}]/gu;

/** Text from a file as one harmless line: what can't be shown becomes a placeholder one column wide. */
export const visible = (text: string): string => text.replace(UNSAFE, placeholder);

const placeholder = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code); // ␀ to ␟, the pictures Unicode has for them
  return code === 0x7f ? '␡' : '\ufffd';
};

/** JSON on one line, in pure escapes wherever the plain character would be unsafe on a terminal. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
