import type { ContentFormat } from '../../src/inputs/content-files/index.ts';

/** A file in which a post stands among others, each a draft of its own. */
export interface Holder {
  readonly format: ContentFormat;
  /** The file with a post between two others. */
  readonly around: (post: string, before: string, after: string) => string;
  /** What something that is written in the file spells. */
  readonly spelt: (written: string) => string;
}

const asItStands = (written: string): string => written;
const inQuotes = (written: string): string => JSON.parse(`"${written}"`);
const cell = (post: string): string => `"${post.replaceAll('"', '""')}"`;

export const HOLDERS: Readonly<Record<string, Holder>> = {
  'a row of a table': {
    format: 'table',
    around: (post, before, after) => ['Text', before, post, after].map((text) => `${cell(text)},1\n`).join(''),
    spelt: (written) => written.replaceAll('""', '"'),
  },
  'an entry of a JSON list': {
    format: 'json',
    around: (post, before, after) =>
      JSON.stringify(
        [before, post, after].map((text) => ({ text })),
        null,
        1,
      ),
    spelt: inQuotes,
  },
  'an entry of a YAML list': {
    format: 'yaml',
    around: (post, before, after) => [before, post, after].map((text) => `- text: ${JSON.stringify(text)}\n`).join(''),
    spelt: inQuotes,
  },
  'a message of a chat': {
    format: 'chat',
    around: (post, before, after) =>
      [before, post, after].map((text, index) => `0${index + 1}/03/2026, 14:05 - Tom: ${text}\n`).join(''),
    spelt: asItStands,
  },
};
