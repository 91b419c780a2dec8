import type { Part, ReadDraft, Span } from '../draft.ts';
import type { Example } from './rule.ts';

/** A draft built from an example, and the spans its [[brackets]] mark in each part. */
export interface MarkedDraft {
  readonly draft: ReadDraft;
  readonly marked: readonly (Span & { readonly part: Part })[];
}

/** Takes the [[brackets]] out of a text and says where they stood. */
export const unmark = (marked: string): { text: string; spans: Span[] } => {
  const spans: Span[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
};

/** Builds the draft that an example describes, without any file. */
export const draftOf = (example: Example): MarkedDraft => {
  const { text, fileName, metadata } =
    typeof example === 'string' ? { text: example } : { fileName: undefined, metadata: undefined, ...example };
  const marked: (Span & { part: Part })[] = [];
  const parts: Part[] = [];
  let content = '';
  const add = (source: string, rest: Omit<Part, 'text'>): string => {
    const unmarked = unmark(source);
    const part: Part = { ...rest, text: unmarked.text };
    parts.push(part);
    marked.push(...unmarked.spans.map((span) => ({ ...span, part })));
    return unmarked.text;
  };
  if (text !== undefined) content = add(text, { kind: 'text', toDraft: (span) => span });
  const images: string[] = [];
  if (fileName !== undefined || metadata !== undefined) {
    images.push(add(fileName ?? 'photo.jpg', { kind: 'file-name', image: 0 }));
    for (const [field, value] of Object.entries(metadata ?? {})) add(value, { kind: 'metadata', image: 0, field });
  }
  return { draft: { name: { id: 'example' }, settings: {}, content, images, parts, checks: [] }, marked };
};
