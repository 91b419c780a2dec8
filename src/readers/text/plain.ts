import type { TextReading } from './reading.ts';

/** Plain text, beginning at `base` in the content, is one part, as it stands. */
export const readPlain = (content: string, base = 0): TextReading => ({
  content,
  parts: [
    {
      kind: 'text',
      text: base === 0 ? content : content.slice(base),
      toDraft: ({ start, end }) => ({ start: start + base, end: end + base }),
    },
  ],
  images: [],
});
