import type { Failure, Source } from '../../draft.ts';

/** The text that bytes spell, or why they spell none. */
export const decode = (source: Source): { content: string } | { failure: Failure } => {
  if ('failure' in source) return source;
  return { content: new TextDecoder('utf-8', { fatal: true }).decode(source.bytes) };
};
