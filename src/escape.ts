/**
 * Characters that steer a terminal, change the direction of reading or can't
 * be seen: controls, escapes, line separators, bidirectional overrides,
 * zero-width spaces, stray surrogates. Joiners stay, because emoji and many
 * scripts need them.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Surrogate}]/gu;

/** What the runners of GitHub and Azure take for a command wherever it stands in a line of a log. */
const RUNNER_COMMAND = /##(?=\[|vso\[)/gi;

/** What can't be shown becomes a placeholder one column wide. */
export const printable = (text: string): string => text.replace(UNSAFE, placeholder);

/** Text from a file as one harmless line. */
export const visible = (text: string): string => printable(text).replace(RUNNER_COMMAND, '#\ufffd');

/** A finished line that GitHub's runner won't take for a command: it looks at how a line begins, behind any blanks. */
export const asNoCommand = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1\ufffd');

const placeholder = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code); // ␀ to ␟, the pictures Unicode has for them
  return code === 0x7f ? '␡' : '\ufffd';
};

/** JSON on one line, in pure escapes wherever the plain character would be unsafe on a terminal. */
export const jsonLine = (value: unknown): string => escaped(JSON.stringify(value));

/** JSON for people to read, one setting a line, just as harmless. */
export const jsonPage = (value: unknown): string => JSON.stringify(value, null, 2).split('\n').map(escaped).join('\n');

const escaped = (json: string): string =>
  json
    .replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(RUNNER_COMMAND, '#\\u0023');
