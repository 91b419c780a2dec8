import { visible } from '../../escape.ts';

/** What Markdown, as GitHub and GitLab write it, gives a meaning within a line. */
const MARKUP = /[\\`*_[\]<>|~&$#]/g;
/** What makes a list, a heading or a rule of a line that begins with it. */
const AT_THE_START = /^(?=[-+=])|^(\d{1,9})(?=[.)])/;

/** Text as one line of Markdown that reads as it is. An @ is kept from calling whoever bears the name behind it. */
export const escapeMarkdown = (text: string): string =>
  visible(text).replace(MARKUP, '\\$&').replace(AT_THE_START, '$1\\').replaceAll('@', '@<!-- -->');

/** Text as code, in which nothing has a meaning: for names of files and drafts. */
export const asCode = (text: string): string => {
  const line = visible(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $|^$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
};
