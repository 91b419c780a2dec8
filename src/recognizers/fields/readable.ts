import type { Part } from '../../draft.ts';
import { ReadableText } from '../text.ts';
import { roleOf } from './roles.ts';

const known = new WeakMap<Part, ReadableText>();

/**
 * A part's text as recognizers see it: a document's words, and what somebody wrote into a field, are text as any.
 * Whoever asks for the same part shares what was worked out of it.
 */
export const readable = (part: Part): ReadableText => {
  let text = known.get(part);
  if (text === undefined) {
    text = new ReadableText(part.text, isRunningText(part) ? 'text' : part.kind);
    known.set(part, text);
  }
  return text;
};

const isRunningText = ({ kind, field = '' }: Part): boolean =>
  kind === 'document-text' || (kind === 'metadata' && roleOf(field) === 'words');
