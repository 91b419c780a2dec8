import type { TextReading } from './index.ts';

/** Plain text is one part, as it stands. */
export const readPlain = (content: string): TextReading => ({
  content,
  parts: [{ kind: 'text', text: content, toDraft: (span) => span }],
  images: [],
});
