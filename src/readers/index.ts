import type { Check, CheckKind, Draft, Part, ReadDraft, Source } from '../draft.ts';

import { readImage } from './image/index.ts';
import { readText } from './text/index.ts';
import type { ImageReference } from './text/reading.ts';

/**
 * Turns a draft's bytes into parts, and says of everything wanted whether it
 * was done. Whoever has a use for an image's bytes is given them.
 */
export const read = async (
  draft: Draft,
  wanted: ReadonlySet<CheckKind>,
  keep?: (image: number, bytes: Uint8Array) => void,
  signal?: AbortSignal,
): Promise<ReadDraft> => {
  const text = draft.text === undefined ? undefined : await readText(draft.text);
  const parts: Part[] = [];
  const checks: Check[] = [];
  const images: string[] = [];
  let references: readonly ImageReference[] = [];
  let content = '';

  /** Reads an image at once, so that its bytes needn't be kept, and says which of the draft's images it is. */
  const addImage = async (source: Source): Promise<number> => {
    const known = images.indexOf(source.path);
    if (known >= 0) return known;
    const image = images.push(source.path) - 1;
    parts.push({ kind: 'file-name', text: fileName(source.path), image });
    if ('bytes' in source) keep?.(image, source.bytes);
    const reading = await readImage(source, wanted, signal);
    signal?.throwIfAborted();
    parts.push(...reading.parts.map((part) => ({ ...part, image })));
    checks.push(...reading.checks.map((check) => ({ ...check, target: { image } })));
    return image;
  };

  if (text !== undefined) {
    if ('parts' in text) references = text.images;
    if (!wanted.has('text')) {
      checks.push({ target: 'text', check: 'text', status: 'skipped', reason: 'left out by --checks' });
    } else if (!('parts' in text)) {
      checks.push({ target: 'text', check: 'text', ...text.failure });
    } else {
      const isEmpty = isBlank(text.content) && draft.images.length === 0;
      checks.push({ target: 'text', check: 'text', ...(isEmpty ? NOTHING : (text.failure ?? { status: 'done' })) });
      content = text.content;
      parts.push(...text.parts);
    }
  }
  for (const { source, altText } of draft.images) {
    const image = await addImage(source);
    if (altText !== undefined) parts.push({ kind: 'alt-text', text: altText, image });
  }
  for (const { reference, altText } of references) {
    const image = await addImage((await draft.load?.(reference)) ?? { path: reference, failure: NOT_FETCHED });
    if (altText !== undefined && wanted.has('text')) parts.push({ ...altText, image });
  }
  return {
    name: draft.name,
    settings: { ...draft.settings, ...(text !== undefined && 'parts' in text && text.settings) },
    content,
    ...(text !== undefined && 'parts' in text && text.at !== undefined && { at: text.at }),
    images,
    parts,
    checks,
  };
};

const NOTHING = { status: 'failed', reason: 'there is nothing to check' } as const;
const NOT_FETCHED = {
  status: 'failed',
  reason: 'the text refers to a picture that could not be fetched: attach it',
} as const;

/** White space and characters that show nothing are no words. */
const isBlank = (text: string): boolean => /^[\s\p{Cf}]*$/u.test(text);

const fileName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
