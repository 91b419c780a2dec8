import type { Part } from '../../draft.ts';
import { ReadableText } from '../text.ts';
import { roleOf } from './roles.ts';

/** A part's text as recognizers see it: a document's words, and what somebody wrote into a field, are text as any. */
export const readable = ({ kind, text, field = '' }: Part): ReadableText =>
  new ReadableText(text, isRunningText(kind, field) ? 'text' : kind);

const isRunningText = (kind: Part['kind'], field: string): boolean =>
  kind === 'document-text' || (kind === 'metadata' && roleOf(field) === 'words');
